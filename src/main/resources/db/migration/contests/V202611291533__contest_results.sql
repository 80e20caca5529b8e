-- Published results stay as they were; a later publication supersedes them.
create table contests.publication (
  id           uuid primary key,
  edition      uuid not null references contests.edition (id),
  issue        int not null check (issue > 0),
  number       int not null check (number > 0),
  published_at timestamptz not null,
  decision     text check (decision <> ''),
  decided_on   date,
  superseded   text check (superseded <> ''),
  unique (edition, issue),
  check ((decision is null) = (decided_on is null))
);

comment on column contests.publication.number is 'of the edition, as it followed from the series then';
comment on column contests.publication.superseded is 'why another took its place, or null';

create table contests.result (
  publication uuid not null references contests.publication (id),
  place       int not null,
  field       text not null,
  title       text not null,
  sender      text not null,
  authors     int not null,
  points      text,
  rank        int,
  prize       text,
  primary key (publication, place)
);

comment on column contests.result.points is 'exact: "85", "256/3"; null: not scored here';

create table contests.published_prize (
  publication uuid not null references contests.publication (id),
  national    boolean not null,
  level       text not null,
  number      int not null,
  primary key (publication, national, level)
);
