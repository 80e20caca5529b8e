-- Pledges (giao ước thi đua): between the units of a block, or inside one unit.
create schema pledges;

create table pledges.pledge (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  block        uuid references organisation.block_year (id),
  unit         uuid references organisation.unit (id),
  year         text not null check (year <> ''),
  state        text not null check (state in ('DRAFT', 'OPEN', 'SIGNED', 'ENDED', 'VOID')),
  points       text[] not null default '{}',
  held_on      date,
  venue        text not null default '',
  movement     text not null default '',
  taken_year   text check (taken_year <> ''),
  reason       text check (reason <> ''),
  version      bigint not null check (version > 0),
  check ((block is null) <> (unit is null))
);

comment on column pledges.pledge.movement is 'the movement of the year that is launched with it';
comment on column pledges.pledge.taken_year is
  'the year whose text this is, as long as nobody has looked it over';
comment on column pledges.pledge.reason is 'why it ended before all had signed, or is void';

create unique index pledge_of_unit on pledges.pledge (unit, year) where state <> 'VOID';
create unique index pledge_of_block on pledges.pledge (block) where state <> 'VOID';
create index pledge_of_province on pledges.pledge (jurisdiction, year);

create table pledges.signatory (
  pledge    uuid not null references pledges.pledge (id),
  position  int not null check (position > 0),
  unit      uuid references organisation.unit (id),
  party     text not null,
  post      text not null,
  name      text not null default '',
  signed_on date,
  primary key (pledge, position)
);

comment on column pledges.signatory.position is 'from left to right; the last leads';
