-- A figure may be counted from the records of another module instead of being typed.
alter table facts.indicator
  add column counted_by   text check (counted_by <> ''),
  add column counted_from date,
  add constraint counted_since check ((counted_by is null) = (counted_from is null));

comment on column facts.indicator.counted_by is 'key of what is counted; null where people type it';
comment on column facts.indicator.counted_from is
  'first day of the first month that is counted; what stands of earlier months was typed';

create unique index indicator_counted_once on facts.indicator (unit, counted_by)
  where counted_by is not null;
