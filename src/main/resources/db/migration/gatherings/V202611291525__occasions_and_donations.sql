-- Conferences, trainings, launches and joint activities with who came, and donations counted once.
create schema gatherings;

create table gatherings.occasion (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  block        uuid references organisation.block_year (id),
  unit         uuid references organisation.unit (id),
  year         text not null check (year <> ''),
  kind         text not null check (kind <> ''),
  name         text not null check (name <> ''),
  held_on      date not null,
  organiser    text not null,
  persons      int check (persons >= 0),
  voided       text check (voided <> ''),
  version      bigint not null check (version > 0),
  check (block is null or unit is null)
);

comment on column gatherings.occasion.block is 'null with unit null: of the whole province';
comment on column gatherings.occasion.persons is 'who came in all; null where nobody said';

create index occasion_of_province on gatherings.occasion (jurisdiction, year);
create index occasion_of_unit on gatherings.occasion (unit, year);
create index occasion_of_block on gatherings.occasion (block);

create table gatherings.attendance (
  occasion uuid not null references gatherings.occasion (id),
  unit     uuid not null references organisation.unit (id),
  presence text not null check (presence in ('INVITED', 'PRESENT', 'EXCUSED', 'ABSENT')),
  persons  int check (persons >= 0),
  reason   text not null default '',
  primary key (occasion, unit)
);

create index attendance_of_unit on gatherings.attendance (unit);

create table gatherings.donation (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  block        uuid references organisation.block_year (id),
  unit         uuid not null references organisation.unit (id),
  year         text not null check (year <> ''),
  fund         text not null check (fund <> ''),
  amount       numeric(18, 0) not null check (amount > 0),
  paid_on      date not null,
  sections     text[] not null,
  voided       text check (voided <> '')
);

comment on column gatherings.donation.block is 'through which it was collected; null: paid alone';
comment on column gatherings.donation.unit is 'who paid';
comment on column gatherings.donation.sections is
  'where it is reported; however many these are, it counts once';

create index donation_of_unit on gatherings.donation (unit, year);
create index donation_of_province on gatherings.donation (jurisdiction, year);
create index donation_of_block on gatherings.donation (block);
