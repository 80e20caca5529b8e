-- Large tables enter in the background; doubtful rows are answered one by one; nothing is kept for ever.
alter table intake.proposal
  add column row_count int not null default 0,
  add column told text check (told <> ''),
  add column doubtful text check (doubtful in ('NEW', 'KNOWN', 'LEAVE')),
  drop constraint proposal_state_check,
  drop constraint proposal_check;

update intake.proposal set doubtful = 'NEW' where take_doubtful;

alter table intake.proposal
  drop column take_doubtful,
  add constraint proposal_state_check
    check (state in ('OPEN', 'TAKING', 'TAKEN', 'TAKEN_BACK', 'DROPPED', 'EXPIRED')),
  add constraint proposal_check check ((content is not null) = (state in ('OPEN', 'TAKING')));

comment on column intake.proposal.row_count is 'of the sheet, below its heads';
comment on column intake.proposal.told is 'why the program gave the table back when it was to be taken in';
comment on column intake.proposal.doubtful is 'what is said of all doubtful rows without an answer of their own';

-- What a person said of one doubtful row.
create table intake.answer (
  proposal uuid not null references intake.proposal (id),
  line     int not null check (line > 0),
  said     text not null check (said in ('NEW', 'KNOWN', 'LEAVE')),
  primary key (proposal, line)
);

-- A table that somebody accepted and that is too large for the request; its row goes when it is in.
create table intake.taking (
  proposal     uuid primary key references intake.proposal (id),
  agreed       text not null,
  account      uuid not null,
  full_name    text not null,
  jurisdiction uuid not null,
  unit         uuid,
  asked_at     timestamptz not null,
  attempts     int not null default 0,
  seen         int not null default 0
);

comment on column intake.taking.agreed is 'the counts that the person saw; when they are others now, nothing enters';
comment on column intake.taking.account is 'who accepted; the act is theirs';
comment on column intake.taking.seen is 'rows looked at by the attempt that runs; of no meaning to anything but the page';
