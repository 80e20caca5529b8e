-- Score sheets (bảng chấm điểm thi đua). Figures are only added: saving is a further version of a row (REQ-103).
create schema scoring;

create table scoring.sheet (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  block_year   uuid not null references organisation.block_year (id),
  unit         uuid not null references organisation.unit (id),
  unit_name    text not null check (unit_name <> ''),
  subgroup     text not null default '',
  attributes   json not null,
  year         text not null,
  criteria_set uuid not null references criteria.criteria_set (id),
  state        text not null check (state in ('DRAFT', 'FOR_APPROVAL', 'APPROVED', 'SENT', 'BLOCK_SCORING',
                                              'REVIEWED', 'COUNCIL', 'PUBLISHED')),
  revision     int not null default 1 check (revision > 0),
  version      bigint not null default 1,
  due          date,
  on_behalf    boolean not null default false,
  confirmed_at timestamptz,
  sent_at      timestamptz,
  unique (block_year, unit)
);

comment on column scoring.sheet.unit_name is 'as the unit was called when the sheet was opened';
comment on column scoring.sheet.version is 'guards the moves of the sheet; figures have versions of their own';
comment on column scoring.sheet.revision is 'first, second … version of the sheet, each begun with a reason';

create index sheet_by_unit on scoring.sheet (unit);
create index sheet_by_jurisdiction on scoring.sheet (jurisdiction);

-- The way that the sheet went: who took which step, when and why.
create table scoring.step (
  sheet    uuid not null references scoring.sheet (id),
  version  bigint not null,
  move     text not null,
  revision int not null,
  reason   text,
  scan     uuid,
  account  uuid not null,
  by_name  text not null,
  at       timestamptz not null,
  primary key (sheet, version)
);

comment on column scoring.step.scan is 'the signed paper, where the step was taken on paper';

-- One version of what a round says about a leaf. Round and leaf are rows, never columns.
create table scoring.entry (
  sheet     uuid not null references scoring.sheet (id),
  round     text not null check (round ~ '^[A-Z][A-Z0-9-]*$'),
  judge     uuid,
  leaf      text not null check (leaf <> ''),
  version   bigint not null check (version > 0),
  command   uuid not null unique,
  content   json not null,
  points    text,
  engine    text not null,
  on_behalf boolean not null default false,
  account   uuid not null,
  by_name   text not null,
  at        timestamptz not null,
  unique nulls not distinct (sheet, round, judge, leaf, version)
);

comment on column scoring.entry.judge is 'the unit that scores, where several score the same row; else null';
comment on column scoring.entry.command is 'made by the browser: the same command sent again is written once';
comment on column scoring.entry.points is 'exact, as computed when it was written; null while undetermined';

-- Bonus, deduction and explanation as records of their own, whose sums are the columns (REQ-144, REQ-145).
create table scoring.adjustment (
  sheet       uuid not null references scoring.sheet (id),
  id          uuid not null,
  version     bigint not null check (version > 0),
  leaf        text not null check (leaf <> ''),
  kind        text not null check (kind in ('BONUS', 'DEDUCTION')),
  points      text not null,
  explanation text not null default '',
  restricted  boolean not null default false,
  stated      text,
  voided      text check (voided <> ''),
  account     uuid not null,
  by_name     text not null,
  at          timestamptz not null,
  primary key (sheet, id, version)
);

comment on column scoring.adjustment.voided is 'why it no longer counts; null while it counts';
comment on column scoring.adjustment.stated is 'points that the explanation itself names, where read from a paper';

-- A file used as evidence for a leaf or for one adjustment of it (REQ-102).
create table scoring.evidence_use (
  id          uuid primary key,
  sheet       uuid not null references scoring.sheet (id),
  leaf        text not null check (leaf <> ''),
  adjustment  uuid,
  attachment  uuid not null,
  label       text not null,
  page        int check (page > 0),
  passage     text not null default '',
  account     uuid not null,
  at          timestamptz not null,
  voided_at   timestamptz,
  voided_why  text,
  check ((voided_at is null) = (voided_why is null))
);

create index evidence_use_by_sheet on scoring.evidence_use (sheet, leaf);
create index evidence_use_by_attachment on scoring.evidence_use (attachment);

-- Report, sheet and explanations as one package (REQ-104).
create table scoring.dispatch (
  sheet           uuid not null references scoring.sheet (id),
  revision        int not null,
  report_number   text not null default '',
  report_date     date,
  copies          text not null default '',
  paper_date      date,
  electronic_date date,
  sent_at         timestamptz not null,
  late            boolean not null,
  primary key (sheet, revision)
);

-- Results as they stood at a step that fixes them, with all that is needed to compute them again.
create table scoring.frozen (
  sheet        uuid not null references scoring.sheet (id),
  version      bigint not null,
  revision     int not null,
  input_hash   text not null,
  criteria_set uuid not null references criteria.criteria_set (id),
  engine       text not null,
  input        json not null,
  result       json not null,
  at           timestamptz not null,
  primary key (sheet, version)
);

create function scoring.refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'figures are added, never rewritten';
end
$$;

create trigger step_stays before update or delete on scoring.step
  for each statement execute function scoring.refuse_rewriting();
create trigger entry_stays before update or delete on scoring.entry
  for each statement execute function scoring.refuse_rewriting();
create trigger adjustment_stays before update or delete on scoring.adjustment
  for each statement execute function scoring.refuse_rewriting();
create trigger frozen_stays before update or delete on scoring.frozen
  for each statement execute function scoring.refuse_rewriting();
