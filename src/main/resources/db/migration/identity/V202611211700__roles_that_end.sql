-- A role is ended from a day on and with a reason. One that was to begin on that day or later never
-- takes effect: its row stays, voided.
alter table identity.access_grant
  add column ended_because text,
  add column voided_at     timestamptz,
  add check (voided_at is null or ended_because is not null);

create or replace view identity.role_held as
  select account, role, jurisdiction, block, unit, valid
    from identity.access_grant
   where voided_at is null
  union all
  select g.account, 'BLOCK_' || o.office, y.jurisdiction, y.id, null, g.valid * o.valid
    from identity.access_grant g
    join organisation.block_office o on o.unit = g.unit and o.valid && g.valid
    join organisation.block_year y on y.id = o.block_year
   where g.role in ('OFFICER', 'UNIT_LEADER') and g.voided_at is null;
