-- Fields, works and prizes of an edition.
alter table contests.edition add column nominated int check (nominated >= 0);

comment on column contests.edition.nominated is 'works sent to the round of the whole country';

create table contests.field (
  id      uuid primary key,
  edition uuid not null references contests.edition (id),
  name    text not null check (name <> ''),
  works   int check (works >= 0),
  version bigint not null check (version > 0),
  unique (edition, name)
);

comment on column contests.field.works is 'as counted on paper; null: those on record count';

create table contests.work (
  id        uuid primary key,
  edition   uuid not null references contests.edition (id),
  field     uuid not null references contests.field (id),
  title     text not null check (title <> ''),
  authors   int not null check (authors > 0),
  names     text not null,
  unit      uuid references organisation.unit (id),
  sender    text not null,
  prize     text check (prize <> ''),
  nominated boolean not null,
  national  text check (national <> ''),
  voided    text check (voided <> ''),
  version   bigint not null check (version > 0)
);

comment on column contests.work.names is 'personal data: shown to those who keep the edition only';
comment on column contests.work.unit is 'whose juror does not score it; null: not said';

create index work_by_edition on contests.work (edition);

create table contests.prize (
  edition  uuid not null references contests.edition (id),
  field    uuid references contests.field (id),
  national boolean not null,
  level    text not null check (level <> ''),
  number   int not null check (number > 0)
);

comment on column contests.prize.field is 'null: of the whole edition';

create unique index prize_once on contests.prize (edition, national, level, coalesce(field, edition));
