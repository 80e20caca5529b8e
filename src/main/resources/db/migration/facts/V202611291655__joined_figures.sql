-- The same thing was counted under different names in different years: each record keeps its own
-- facts, and all are read under one name.
alter table facts.indicator add column figure uuid references facts.indicator (id);

comment on column facts.indicator.figure is
  'the one whose name stands for all that are the same thing, itself among them; null where it stands alone';

create index indicator_by_figure on facts.indicator (figure) where figure is not null;
