-- REQ-63: what becomes, in one year of a province, of somebody who is proposed without having
-- registered. An edition is never written over: the next one takes its place.
create table registration.bar_setting (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  year         text not null check (year <> ''),
  edition      int not null check (edition > 0),
  bars         boolean not null,
  source       text not null check (source <> ''),
  reason       text not null check (reason <> ''),
  set_on       date not null,
  unique (jurisdiction, year, edition)
);

comment on column registration.bar_setting.bars is 'false: flagged only, as where there is no edition';
comment on column registration.bar_setting.source is 'the paper that says so';

create function registration.refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'what was set is never rewritten';
end
$$;

create trigger bar_setting_stays before update or delete or truncate on registration.bar_setting
  for each statement execute function registration.refuse_rewriting();
