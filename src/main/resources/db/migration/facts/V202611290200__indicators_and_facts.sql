-- What units count through the year (số liệu): entered once, read by targets, reports and sheets.
create schema facts;

create table facts.indicator (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  what         text not null check (what <> ''),
  folded       text not null,
  measure      text not null,
  gathering    text not null check (gathering in ('ADDED', 'LATEST')),
  whole        uuid references facts.indicator (id),
  share        text check (share in ('PART', 'OF_WHICH')),
  breakdown    text not null default '',
  check ((whole is null) = (share is null)),
  check (whole is distinct from id)
);

comment on table facts.indicator is 'something that a unit counts';
comment on column facts.indicator.whole is 'the larger figure to which it belongs';
comment on column facts.indicator.breakdown is 'by what the whole is broken down; parts with the same word add up to it';

create index indicator_by_unit on facts.indicator (unit, folded);
create index indicator_by_whole on facts.indicator (whole) where whole is not null;

create table facts.fact (
  id          uuid primary key,
  indicator   uuid not null references facts.indicator (id),
  from_day    date not null,
  until_day   date not null check (until_day > from_day),
  value       numeric(18, 6),
  qualifier   text not null check (qualifier in ('EXACTLY', 'OVER', 'AT_LEAST', 'ABOUT')),
  provisional boolean not null,
  note        text not null,
  version     bigint not null check (version > 0),
  unique (indicator, from_day, until_day)
);

comment on column facts.fact.value is 'null where it was withdrawn';

create table facts.fact_version (
  fact        uuid not null references facts.fact (id),
  version     bigint not null,
  value       numeric(18, 6),
  qualifier   text not null,
  provisional boolean not null,
  note        text not null,
  by_account  uuid not null,
  by_name     text not null,
  at          timestamptz not null,
  primary key (fact, version)
);

comment on table facts.fact_version is 'every state of a fact; the last one equals the fact itself';
