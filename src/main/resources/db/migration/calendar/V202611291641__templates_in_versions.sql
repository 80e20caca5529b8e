-- How a year goes, in versions: one in force is never changed, a later one stands instead of it.
create table calendar.template (
  id           uuid primary key,
  jurisdiction uuid references organisation.unit (id),
  kind         text not null check (kind in ('UNIT', 'BLOCK')),
  from_day     date not null,
  basis        text not null,
  state        text not null check (state in ('DRAFT', 'IN_FORCE', 'DROPPED')),
  issued_at    timestamptz,
  version      bigint not null check (version > 0),
  check ((state = 'IN_FORCE') = (issued_at is not null))
);

comment on column calendar.template.jurisdiction is 'null for the whole country';
comment on column calendar.template.from_day is 'years that begin on this day or later go by it';

create unique index one_draft_of_a_template on calendar.template (jurisdiction, kind)
  where state = 'DRAFT';

insert into calendar.template (id, jurisdiction, kind, from_day, basis, state, issued_at, version)
select gen_random_uuid(), s.jurisdiction, s.kind, '2000-01-01', '', 'IN_FORCE', '2000-01-01', 1
  from (select distinct jurisdiction, kind from calendar.template_step) s;

alter table calendar.template_step add column template uuid references calendar.template (id);
alter table calendar.template_step
  add column dropped boolean not null default false;

update calendar.template_step s set template = t.id
  from calendar.template t
 where t.kind = s.kind and t.jurisdiction is not distinct from s.jurisdiction;

alter table calendar.template_step alter column template set not null;
alter table calendar.template_step drop column jurisdiction, drop column kind;
alter table calendar.template_step add unique (template, code);
