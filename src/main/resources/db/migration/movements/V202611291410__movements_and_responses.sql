-- Movements (phong trào thi đua) and how units respond to them.
create schema movements;

create table movements.movement (
  id           uuid primary key,
  jurisdiction uuid references organisation.unit (id),
  unit         uuid references organisation.unit (id),
  name         text not null check (name <> ''),
  aliases      text[] not null default '{}',
  launcher     text not null,
  level        text not null check (level in ('NATION', 'PROVINCE', 'BLOCK', 'UNIT')),
  kind         text not null check (kind in ('REGULAR', 'WAVE', 'THEMATIC')),
  basis        text not null default '',
  theme        text not null default '',
  begins       date,
  ends         date,
  parent       uuid references movements.movement (id),
  version      bigint not null check (version > 0),
  check (unit is null or jurisdiction is not null),
  check (begins < ends),
  check (parent <> id)
);

comment on column movements.movement.jurisdiction is 'null: a movement of the whole country';
comment on column movements.movement.unit is 'null: all units of the province know it';
comment on column movements.movement.ends is 'the first day after it; null: no end is known';

create index movement_by_place on movements.movement (jurisdiction, unit);

create table movements.commemoration (
  movement uuid not null references movements.movement (id),
  name     text not null check (name <> ''),
  day      date not null,
  primary key (movement, name)
);

comment on column movements.commemoration.day is 'of the event itself; the anniversary is computed';

create table movements.response (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  movement     uuid not null references movements.movement (id),
  year         text not null check (year <> ''),
  kind         text not null check (kind <> ''),
  done_on      date not null,
  number       text not null,
  about        text not null check (about <> ''),
  place        text not null,
  participants int check (participants >= 0),
  deadline     date,
  follow_up    text not null,
  voided       text check (voided <> '')
);

comment on column movements.response.year is 'the emulation year for which it counts';

create index response_by_unit on movements.response (unit, year, movement);
create index response_by_movement on movements.response (movement);

-- Known to all provinces. Days are left open where no paper at hand tells them.
insert into movements.movement (id, name, aliases, launcher, level, kind, begins, ends, version)
values
  (gen_random_uuid(), 'Cả nước chung sức xây dựng nông thôn mới',
   '{Chung sức xây dựng nông thôn mới}', 'Thủ tướng Chính phủ', 'NATION', 'THEMATIC', null, null, 1),
  (gen_random_uuid(), 'Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau',
   '{Vì người nghèo}', 'Thủ tướng Chính phủ', 'NATION', 'THEMATIC', null, null, 1),
  (gen_random_uuid(), 'Doanh nghiệp Việt Nam hội nhập và phát triển',
   '{}', 'Thủ tướng Chính phủ', 'NATION', 'THEMATIC', null, null, 1),
  (gen_random_uuid(), 'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
   '{Thi đua thực hiện văn hóa công sở}', 'Thủ tướng Chính phủ', 'NATION', 'THEMATIC', null, null, 1),
  (gen_random_uuid(), 'Trồng mới 1 tỷ cây xanh giai đoạn 2021-2025',
   '{Phong trào trồng cây xanh}', 'Thủ tướng Chính phủ', 'NATION', 'THEMATIC',
   '2021-01-01', '2026-01-01', 1);
