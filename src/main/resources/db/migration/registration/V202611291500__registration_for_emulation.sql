-- What persons and collectives of a unit strive for in an emulation year (đăng ký thi đua).
create schema registration;

create table registration.round (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  year         text not null check (year <> ''),
  from_day     date not null,
  until_day    date not null check (until_day > from_day),
  deadline     date not null,
  state        text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'SENT')),
  version      bigint not null check (version > 0),
  unique (unit, year)
);

comment on column registration.round.deadline is 'the last day; what comes later is taken and marked';
comment on column registration.round.version is 'of the round with all its entries';

create table registration.entry (
  id         uuid primary key,
  round      uuid not null references registration.round (id),
  person     uuid references organisation.person (id),
  name       text not null check (name <> ''),
  titles     text[] not null,
  first_on   date not null,
  unique (round, person)
);

comment on column registration.entry.person is 'null for a collective';
comment on column registration.entry.titles is 'codes of honours.title; empty where all were withdrawn';
comment on column registration.entry.first_on is 'the day on which somebody registered for the first time';

create unique index one_entry_a_collective on registration.entry (round, name) where person is null;
create index entry_by_person on registration.entry (person) where person is not null;

-- What the leader approved, as it was then.
create table registration.approved (
  round    uuid not null references registration.round (id),
  edition  int not null check (edition > 0),
  on_day   date not null,
  content  jsonb not null,
  primary key (round, edition)
);
