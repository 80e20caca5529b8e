-- Inspections of emulation work, and complaints and denunciations as counts. Where a unit says that
-- there was none, that is a row; where it has said nothing, there is none.
create schema supervision;

create table supervision.inspection (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  year         text not null check (year <> ''),
  kind         text not null check (kind in ('SELF', 'SUPERIOR')),
  what         text not null check (what <> ''),
  scope        text not null,
  planned_on   date not null,
  state        text not null check (state in ('PLANNED', 'DONE', 'CANCELLED')),
  done_on      date,
  done_by      text not null default '',
  findings     text not null default '',
  reason       text check (reason <> ''),
  version      bigint not null check (version > 0),
  check ((state = 'DONE') = (done_on is not null)),
  check ((state = 'CANCELLED') = (reason is not null))
);

comment on column supervision.inspection.unit is 'whose work is looked into, by itself or by a superior';
comment on column supervision.inspection.scope is 'whom or what it covers';

create index inspection_by_unit on supervision.inspection (unit, year);

create table supervision.follow_up (
  id         uuid primary key,
  inspection uuid not null references supervision.inspection (id),
  text       text not null check (text <> ''),
  owner      text not null,
  due        date,
  duty       uuid references calendar.duty (id),
  settled_on date,
  settlement text not null default '',
  voided     text check (voided <> ''),
  version    bigint not null check (version > 0),
  check (duty is null or due is not null)
);

comment on column supervision.follow_up.duty is 'the duty of the unit that came of it';

create index follow_up_by_inspection on supervision.follow_up (inspection);

create table supervision.none_in_year (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  year         text not null check (year <> ''),
  part         text not null check (part in ('SELF_INSPECTION', 'SUPERIOR_INSPECTION', 'PERSONNEL')),
  said_on      date not null,
  voided       text check (voided <> '')
);

create unique index one_none_a_year on supervision.none_in_year (unit, year, part)
  where voided is null;

create table supervision.complaint_answer (
  id            uuid primary key,
  jurisdiction  uuid not null references organisation.unit (id),
  unit          uuid not null references organisation.unit (id),
  year          text not null check (year <> ''),
  subject       text not null check (subject in ('EMULATION', 'OTHER')),
  period        text not null check (period in ('FIRST_HALF', 'SECOND_HALF', 'WHOLE_YEAR')),
  received      int not null check (received >= 0),
  competent     int not null check (competent between 0 and received),
  solved        int not null check (solved between 0 and competent),
  in_time       int not null check (in_time between 0 and solved),
  rightly       int not null check (rightly between 0 and solved),
  reprimanded   int not null check (reprimanded between 0 and received),
  counted_until date not null,
  voided        text check (voided <> ''),
  version       bigint not null check (version > 0)
);

comment on table supervision.complaint_answer is
  'counts and a date only: who complained, about whom and about what is kept nowhere';

create unique index one_complaint_answer on supervision.complaint_answer
  (unit, year, subject, period) where voided is null;
