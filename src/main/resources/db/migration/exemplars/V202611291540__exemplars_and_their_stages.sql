-- Exemplars (điển hình tiên tiến): who or what a unit builds up as an example, and by which stages.
create schema exemplars;

create table exemplars.exemplar (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  year         text not null check (year <> ''),
  kind         text not null check (kind in ('COLLECTIVE', 'PERSON', 'MODEL')),
  name         text not null check (name <> ''),
  position     text not null,
  field        text not null check (field <> ''),
  merit        text not null,
  plan         text not null check (plan <> ''),
  owner        text not null,
  until        date,
  movement     uuid references movements.movement (id),
  voided       text check (voided <> ''),
  version      bigint not null check (version > 0)
);

comment on column exemplars.exemplar.year is 'the emulation year for which it was registered';
comment on column exemplars.exemplar.plan is 'how it will be nurtured';

create index exemplar_by_unit on exemplars.exemplar (unit, year);
create index exemplar_by_movement on exemplars.exemplar (movement) where movement is not null;

create table exemplars.move (
  id          uuid primary key,
  exemplar    uuid not null references exemplars.exemplar (id),
  year        text not null check (year <> ''),
  stage       text not null check (stage in ('DETECT', 'NURTURE', 'PRAISE', 'MULTIPLY')),
  done_on     date not null,
  done        text not null check (done <> ''),
  evidence    text not null,
  approved_by text check (approved_by <> ''),
  approved_on date,
  voided      text check (voided <> ''),
  check ((approved_by is null) = (approved_on is null)),
  check (approved_on is null or stage = 'PRAISE')
);

comment on column exemplars.move.year is 'the emulation year for which it counts';
comment on column exemplars.move.approved_by is 'the name of the leader as it stood then';

create index move_by_exemplar on exemplars.move (exemplar, done_on);
