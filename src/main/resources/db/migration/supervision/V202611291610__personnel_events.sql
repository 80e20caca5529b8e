-- Breaches and disciplinary decisions that touch scores. Read by few; everybody else reads how many.
create table supervision.personnel_event (
  id             uuid primary key,
  jurisdiction   uuid not null references organisation.unit (id),
  unit           uuid not null references organisation.unit (id),
  year           text not null check (year <> ''),
  kind           text not null check (kind in ('BREACH', 'DISCIPLINE')),
  number         text not null check (number <> ''),
  decided_on     date not null,
  person         uuid references organisation.person (id),
  collective     text check (collective <> ''),
  effect_from    date not null,
  effect_to      date,
  criterion      text not null,
  replaces       uuid references supervision.personnel_event (id),
  voided         text check (voided <> ''),
  check (num_nonnulls(person, collective) = 1),
  check (effect_to > effect_from)
);

comment on column supervision.personnel_event.effect_to is 'the first day on which it has no effect any more';
comment on column supervision.personnel_event.replaces is 'the earlier version that this one corrects';

create index personnel_event_by_unit on supervision.personnel_event (unit, year);
create unique index one_correction_of_an_event on supervision.personnel_event (replaces);
