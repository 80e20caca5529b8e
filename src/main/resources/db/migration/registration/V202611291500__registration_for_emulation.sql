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
  why          text not null,
  version      bigint not null check (version > 0),
  unique (unit, year)
);

comment on column registration.round.deadline is 'the last day; what comes later is taken and marked';
comment on column registration.round.why is 'why it was returned or opened again; empty where it was not';
comment on column registration.round.version is 'of the round with all its entries';

create table registration.entry (
  id            uuid primary key,
  round         uuid not null references registration.round (id),
  person        uuid references organisation.person (id),
  name          text not null check (name <> ''),
  titles        text[] not null,
  other         text not null,
  registered_on date not null,
  withdrawn     text check (withdrawn <> ''),
  unique (round, person),
  check (withdrawn is not null or titles <> '{}' or other <> '')
);

comment on column registration.entry.person is 'null for a collective';
comment on column registration.entry.titles is 'codes of honours.title';
comment on column registration.entry.other is 'what no catalogue has, in words';
comment on column registration.entry.withdrawn is 'why it was taken back; what stood there is in the audit';

create unique index one_entry_a_collective on registration.entry (round, name) where person is null;
create index entry_by_person on registration.entry (person) where person is not null;

-- Targets as shares: "100 % Lao động tiên tiến, trong đó 10 % Bằng khen".
create table registration.goal (
  id       uuid primary key,
  round    uuid not null references registration.round (id),
  title    text not null references honours.title (code),
  percent  int not null check (percent between 1 and 100),
  among    text references honours.title (code),
  dropped  text check (dropped <> ''),
  check (among is null or among <> title)
);

comment on column registration.goal.among is 'of those who strive for this title; null for the staff';
comment on column registration.goal.dropped is 'why it no longer holds';

create index goal_by_round on registration.goal (round);

-- What the leader approved, as it was then.
create table registration.approved (
  round    uuid not null references registration.round (id),
  edition  int not null check (edition > 0),
  on_day   date not null,
  content  jsonb not null,
  primary key (round, edition)
);
