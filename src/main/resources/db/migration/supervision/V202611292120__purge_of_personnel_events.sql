-- Decision 55: to void hides an event; to purge, by two people, removes its personal content and
-- leaves a stub. What the record of acts has of events names a year and nothing else.
create table supervision.personnel_purge (
  id           uuid primary key,
  event        uuid not null references supervision.personnel_event (id),
  ground       text not null
               check (ground in ('KEPT_LONG_ENOUGH', 'ASKED_BY_PERSON', 'WRONGLY_ENTERED', 'ANNULLED')),
  reason       text check (reason <> ''),
  asked_by     uuid not null,
  asked_name   text not null check (asked_name <> ''),
  asked_at     timestamptz not null,
  state        text not null check (state in ('OPEN', 'CONFIRMED', 'DECLINED')),
  decided_by   uuid,
  decided_name text check (decided_name <> ''),
  decided_at   timestamptz,
  declined_why text check (declined_why <> ''),
  check (decided_by <> asked_by),
  check (num_nulls(decided_by, decided_name, decided_at) = case state when 'OPEN' then 3 else 0 end),
  check (state <> 'OPEN' or reason is not null),
  check (state <> 'CONFIRMED' or reason is null),
  check (state = 'DECLINED' or declined_why is null)
);

comment on column supervision.personnel_purge.event is 'the version for which it was asked; all versions go together';
comment on column supervision.personnel_purge.reason is 'free words, gone together with the content';
comment on column supervision.personnel_purge.decided_by is 'the second person, never the one who asked';

create index personnel_purge_by_event on supervision.personnel_purge (event);
create unique index one_open_purge_of_an_event on supervision.personnel_purge (event) where state = 'OPEN';

alter table supervision.personnel_event
  add column purged uuid references supervision.personnel_purge (id),
  alter column number drop not null,
  alter column decided_on drop not null,
  alter column effect_from drop not null,
  alter column criterion drop not null,
  drop constraint personnel_event_check,
  add constraint all_or_nothing_is_left check (
    case when purged is null
         then num_nulls(number, decided_on, effect_from, criterion) = 0
              and num_nonnulls(person, collective) = 1
         else num_nonnulls(number, decided_on, person, collective, effect_from, effect_to, criterion) = 0
              and coalesce(voided, '-') = '-'
    end);

comment on column supervision.personnel_event.purged is 'by which removal its personal content went; null while it is there';

create index personnel_event_by_purge on supervision.personnel_event (purged) where purged is not null;

create function supervision.refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'what is left of a removal is never rewritten';
end
$$;

create trigger stub_stays before update or delete on supervision.personnel_event
  for each row when (old.purged is not null) execute function supervision.refuse_rewriting();
create trigger confirmed_purge_stays before update or delete on supervision.personnel_purge
  for each row when (old.state = 'CONFIRMED') execute function supervision.refuse_rewriting();
