-- Workbooks of units, persons and awards: looked at first, then taken in or not, and taken back as one act.
create schema intake;

create table intake.proposal (
  id           uuid primary key,
  kind         text not null check (kind in ('UNITS', 'PEOPLE', 'HONOURS')),
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  file_name    text not null,
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content      bytea,
  columns      text[],
  take_doubtful boolean not null default false,
  take_hidden   boolean,
  leave_wrong   boolean not null default false,
  state        text not null check (state in ('OPEN', 'TAKEN', 'TAKEN_BACK', 'DROPPED')),
  fresh        int not null default 0,
  changed      int not null default 0,
  brought_by   text not null,
  brought_at   timestamptz not null,
  version      bigint not null default 1,
  check ((content is not null) = (state = 'OPEN'))
);

comment on column intake.proposal.content is 'kept only until somebody has decided';
comment on column intake.proposal.columns is 'what each column holds, where a person said so; by their heads while null';
comment on column intake.proposal.take_hidden is 'null until somebody was asked';

create index proposal_by_jurisdiction on intake.proposal (jurisdiction, brought_at desc);

-- A cell put right on the page instead of in the file.
create table intake.correction (
  proposal uuid not null references intake.proposal (id),
  line     int not null check (line > 0),
  field    text not null,
  value    text not null,
  primary key (proposal, line, field)
);
