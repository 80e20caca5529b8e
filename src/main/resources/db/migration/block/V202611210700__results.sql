-- What a block proposes after scoring: frozen by an act, corrected by a further version, never edited (REQ-108).
create schema block;

create table block.result (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  block_year   uuid not null references organisation.block_year (id),
  number       int not null check (number > 0),
  reason       text,
  criteria_set uuid not null references criteria.criteria_set (id),
  engine       text not null,
  input_hash   text not null,
  input        json not null,
  result       json not null,
  account      uuid not null,
  by_name      text not null,
  at           timestamptz not null,
  unique (block_year, number),
  check (number = 1 or reason <> '')
);

comment on column block.result.number is 'first, second … version; the highest one stands, the others are superseded';
comment on column block.result.reason is 'why it replaces the version before';

create index result_by_jurisdiction on block.result (jurisdiction);

-- Opened to the members: from then on they see points and ranks of all.
create table block.result_opening (
  result  uuid primary key references block.result (id),
  account uuid not null,
  by_name text not null,
  at      timestamptz not null
);

create function block.refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'a frozen result is replaced by a further version, never rewritten';
end
$$;

create trigger result_stays before update or delete on block.result
  for each statement execute function block.refuse_rewriting();
create trigger result_opening_stays before update or delete on block.result_opening
  for each statement execute function block.refuse_rewriting();
