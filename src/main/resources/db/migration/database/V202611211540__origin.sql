-- With what the data began. It lies beside the data, so that every copy and every backup knows it.
create schema database;

create table database.origin (
  origin text not null check (origin in ('SAMPLE', 'EMPTY'))
);

create unique index origin_once on database.origin ((true));
