-- Criteria sets of a block and year (REQ-97): a draft is edited, an issued set never again; a correction is a new row.
create schema criteria;

create table criteria.criteria_set (
  id              uuid primary key,
  block_year      uuid not null references organisation.block_year (id),
  jurisdiction    uuid not null references organisation.unit (id),
  number          int not null check (number > 0),
  state           text not null check (state in ('DRAFT', 'ISSUED', 'CLOSED')),
  version         bigint not null default 1,
  -- json and not jsonb: what is printed in an order keeps it
  content         json not null,
  content_hash    text not null,
  supersedes      uuid references criteria.criteria_set (id),
  reason          text,
  decision_number text,
  decision_date   date,
  decision_issuer text,
  issued_at       timestamptz,
  closed_at       timestamptz,
  unique (block_year, number),
  check ((supersedes is null) = (reason is null)),
  check (state = 'DRAFT' or (decision_number <> '' and decision_date is not null and decision_issuer <> ''
                             and issued_at is not null)),
  check ((state = 'CLOSED') = (closed_at is not null))
);

comment on column criteria.criteria_set.number is 'first, second … version of the set of this block and year';
comment on column criteria.criteria_set.version is 'of the draft, for two people who edit it';

create unique index criteria_set_one_draft on criteria.criteria_set (block_year) where state = 'DRAFT';
create unique index criteria_set_one_in_force on criteria.criteria_set (block_year) where state = 'ISSUED';

create function criteria.refuse_editing_issued() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and (new.content::text <> old.content::text or new.content_hash <> old.content_hash) then
    raise exception 'an issued criteria set is never edited';
  end if;
  return new;
end
$$;

create trigger issued_set_stays before update on criteria.criteria_set
  for each row execute function criteria.refuse_editing_issued();
