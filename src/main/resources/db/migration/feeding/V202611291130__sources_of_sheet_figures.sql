-- Where the figures of a score sheet come from (số liệu vào bảng chấm điểm): said once, holding for every year.
create schema feeding;

create table feeding.feed (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  block        uuid not null references organisation.block (id),
  leaf         text not null check (leaf <> ''),
  slot         text not null,
  kind         text not null check (kind in ('COUNTED', 'AIMED', 'TARGETS_REACHED', 'TARGETS_ALL')),
  indicator    uuid references facts.indicator (id),
  dropped      boolean not null default false,
  check ((indicator is null) = (kind in ('TARGETS_REACHED', 'TARGETS_ALL')))
);

comment on column feeding.feed.leaf is 'key of the criterion, the same in all versions of the set of a block';
comment on column feeding.feed.slot is 'which figure of its answer; empty where the figure is only shown beside it';

create unique index one_source_a_slot on feeding.feed (block, unit, leaf, slot) where slot <> '' and not dropped;
create index feed_by_indicator on feeding.feed (indicator) where not dropped;
create index feed_by_unit on feeding.feed (unit, block) where not dropped;
