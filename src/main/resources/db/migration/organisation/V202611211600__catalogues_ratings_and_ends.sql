-- Levels of authority and rating scales are ordered, dated lists of each province or ministry (REQ-31, REQ-32).
create table organisation.scale (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  kind         text not null check (kind in
                 ('AUTHORITY', 'PARTY_ORGANISATION', 'PARTY_CELL', 'PARTY_MEMBER', 'STAFF', 'COLLECTIVE',
                  'MASS_ORGANISATION', 'REFORM_INDEX')),
  levels       text[] not null check (cardinality(levels) between 2 and 20),
  decision     text not null check (decision <> ''),
  valid        daterange not null check (not isempty(valid)),
  exclude using gist (jurisdiction with =, kind with =, valid with &&)
);

comment on column organisation.scale.levels is 'the highest first, as people read them';

-- How many were rated so in a year: counts, never names. The levels are kept as they were then.
create table organisation.rating (
  unit       uuid not null references organisation.unit (id),
  year       int not null check (year between 1945 and 2200),
  kind       text not null check (kind in
               ('PARTY_ORGANISATION', 'PARTY_CELL', 'PARTY_MEMBER', 'STAFF', 'COLLECTIVE', 'MASS_ORGANISATION',
                'REFORM_INDEX')),
  levels     text[] not null,
  subjects   int[] not null check (0 <= all (subjects)),
  decision   text not null default '',
  decided_on date,
  version    bigint not null default 1,
  primary key (unit, year, kind),
  check (cardinality(levels) = cardinality(subjects))
);

comment on column organisation.rating.decision is 'empty while it is only proposed';

insert into organisation.rating (unit, year, kind, levels, subjects, decision)
select unit, year,
       case rated when 'ORGANISATION' then 'PARTY_ORGANISATION' when 'CELL' then 'PARTY_CELL' else 'PARTY_MEMBER' end,
       array_agg(case rating
                   when 'EXCELLENT' then 'Hoàn thành xuất sắc nhiệm vụ'
                   when 'GOOD' then 'Hoàn thành tốt nhiệm vụ'
                   when 'FULFILLED' then 'Hoàn thành nhiệm vụ'
                   else 'Không hoàn thành nhiệm vụ'
                 end order by rating),
       array_agg(subjects order by rating), max(decision)
  from organisation.party_rating
 group by unit, year, rated;

drop table organisation.party_rating;

-- The level is one of the province's own list.
alter table organisation.authority drop constraint authority_level_check;
update organisation.authority
   set level = case level
                 when 'STATE' then 'Nhà nước'
                 when 'MINISTRY' then 'Bộ, ngành trung ương'
                 when 'PROVINCE' then 'Tỉnh'
                 when 'DEPARTMENT' then 'Sở, ngành'
                 else 'Cơ sở'
               end;
alter table organisation.authority add check (level <> '');

-- A unit may be renamed and moved on one day; one that goes up in another may go without a successor.
alter table organisation.lineage drop constraint lineage_predecessor_successor_on_date_key;
alter table organisation.lineage drop constraint lineage_kind_check;
alter table organisation.lineage alter column successor drop not null;
alter table organisation.lineage
  add check (kind in ('RENAMED', 'MERGED', 'SPLIT', 'MOVED', 'DISSOLVED')),
  add check ((successor is null) = (kind = 'DISSOLVED')),
  add unique nulls not distinct (kind, predecessor, successor, on_date);

-- What was recorded by mistake is voided with a reason, not deleted.
alter table organisation.training add column voided_because text check (voided_because <> '');
