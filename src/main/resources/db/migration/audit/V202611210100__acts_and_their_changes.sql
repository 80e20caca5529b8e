-- Who did what, when, before and after (REQ-198). Rows are only ever added.
create schema audit;

create table audit.act (
  id           uuid primary key,
  at           timestamptz not null,
  jurisdiction uuid not null,
  account      uuid not null,
  full_name    text not null check (full_name <> ''),
  unit         uuid,
  kind         text not null check (kind ~ '^[a-z]+\.[a-z0-9-]+$'),
  subject_type text not null check (subject_type <> ''),
  subject      uuid not null
);

comment on column audit.act.full_name is 'the name of the person as it stood at the time of the act';

create index act_by_subject on audit.act (subject, subject_type, id);
create index act_by_jurisdiction on audit.act (jurisdiction, id);

create table audit.change (
  act        uuid not null references audit.act (id),
  position   int not null check (position > 0),
  field      text not null check (field <> ''),
  before     text,
  after      text,
  restricted boolean not null,
  primary key (act, position)
);

comment on column audit.change.restricted is 'the values name versions and are shown only to those who may read the field';

-- Whatever role the program runs under, a row of the audit stays as it was written.
create function audit.refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is never rewritten';
end
$$;

create trigger act_stays before update or delete or truncate on audit.act
  for each statement execute function audit.refuse_rewriting();
create trigger change_stays before update or delete or truncate on audit.change
  for each statement execute function audit.refuse_rewriting();
