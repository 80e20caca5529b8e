-- Contests and awards that come again (hội thi, cuộc thi, giải thưởng) and their editions.
create schema contests;

create table contests.series (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid references organisation.unit (id),
  name         text not null check (name <> ''),
  aliases      text[] not null default '{}',
  kind         text not null check (kind in ('CONTEST', 'COMPETITION', 'AWARD')),
  organiser    text not null,
  scale        text not null check (scale in ('PLACES', 'LETTERS')),
  national     text not null,
  every        int not null check (every >= 0),
  lasts        int not null check (lasts > 0),
  first_year   int not null,
  first_number int not null check (first_number > 0),
  version      bigint not null check (version > 0)
);

comment on column contests.series.unit is 'null: the office of the province keeps it';
comment on column contests.series.every is 'years between two editions; 0: no rhythm';
comment on column contests.series.first_year is 'of the first edition that papers tell of';

create index series_by_place on contests.series (jurisdiction);

create table contests.deviation (
  series    uuid not null references contests.series (id),
  due       int not null,
  moved_to  int check (moved_to > due),
  following boolean not null,
  reason    text not null check (reason <> ''),
  primary key (series, due)
);

comment on column contests.deviation.moved_to is 'null: the edition was skipped';

create table contests.edition (
  id            uuid primary key,
  series        uuid not null references contests.series (id),
  year          int not null,
  begins        date,
  ends          date check (ends >= begins),
  rules         text not null,
  stated        int check (stated > 0),
  stated_reason text not null,
  teams         int check (teams >= 0),
  people        int check (people >= 0),
  preliminary   int check (preliminary >= 0),
  works         int check (works >= 0),
  state         text not null check (state in ('OPEN', 'JUDGING', 'PUBLISHED')),
  version       bigint not null check (version > 0),
  unique (series, year)
);

comment on table contests.edition is 'its number follows from the series and stands nowhere';
comment on column contests.edition.stated is 'another number that a paper gives; never counted with';
