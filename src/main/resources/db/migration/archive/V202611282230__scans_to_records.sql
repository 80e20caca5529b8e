-- Old papers on their way to records that a person has verified (REQ-43, REQ-184).
create schema archive;

create table archive.batch (
  id           uuid primary key,
  jurisdiction uuid not null,
  unit         uuid not null,
  name         text not null check (length(name) between 1 and 200),
  fonds        text not null check (length(fonds) <= 200),
  box          text not null check (length(box) <= 100),
  shelf        text not null check (length(shelf) <= 100),
  from_year    int not null check (from_year between 1945 and 2200),
  to_year      int not null check (to_year between from_year and 2200),
  retention    text not null check (length(retention) <= 100),
  restricted   boolean not null,
  paused       boolean not null default false,
  opened_by    text not null,
  opened_at    timestamptz not null,
  version      bigint not null default 1
);

create index batch_of_unit on archive.batch (unit);

comment on column archive.batch.fonds is 'phông lưu trữ';
comment on column archive.batch.restricted is 'read only by those who may read what is marked "Hạn chế"';

create table archive.file (
  id       uuid primary key,
  batch    uuid not null references archive.batch (id),
  document uuid not null references documents.file (id),
  name     text not null,
  sent_by  uuid not null,
  sent_by_name text not null,
  problem  text,
  unique (batch, document)
);

comment on column archive.file.document is 'where the bytes are';
comment on column archive.file.problem is 'one sentence where the file cannot be read; null while all is well';

create index file_of_document on archive.file (document);

-- One row for each page from the moment the file comes in: what is still to be done is what is WAITING.
create table archive.page (
  file       uuid not null references archive.file (id),
  number     int not null check (number > 0),
  state      text not null check (state in ('WAITING', 'READ', 'FAILED')),
  attempts   int not null default 0,
  width      int not null default 0,
  height     int not null default 0,
  recognised boolean not null default false,
  blocks     jsonb,
  text       text not null default '',
  words      tsvector,
  primary key (file, number),
  check ((state = 'READ') = (blocks is not null))
);

create index page_waiting on archive.page (file, number) where state = 'WAITING';
create index page_words on archive.page using gin (words);

comment on column archive.page.words is 'without accents, abbreviations beside their long forms';

create table archive.record (
  id          uuid primary key,
  file        uuid not null references archive.file (id),
  paper       uuid references archive.record (id),
  position    int not null,
  state       text not null check (state in ('WAITING', 'RECOGNISED', 'CHECKED', 'VERIFIED', 'RETURNED', 'VOID')),
  checked_by  uuid,
  checked_by_name text,
  confirmed_by_name text,
  reason      text,
  name_folded text not null default '',
  words       tsvector,
  version     bigint not null default 1,
  unique (file, position)
);

comment on column archive.record.paper is 'the record of the paper, for one line of its award; null for the paper itself';
comment on column archive.record.checked_by is 'the account that looked first, so that another one looks again';

create index record_of_paper on archive.record (paper);
create index record_words on archive.record using gin (words);
create index record_name on archive.record using gin (name_folded gin_trgm_ops);

create table archive.field (
  record  uuid not null references archive.record (id),
  field   text not null,
  text    text not null,
  page    int not null,
  "left"  int not null,
  top     int not null,
  width   int not null,
  height  int not null,
  percent int not null check (percent between 0 and 100),
  primary key (record, field)
);

-- What eligibility and lists of honours may read: both the line and its paper are verified.
create view archive.verified_award as
select r.id, r.paper, b.jurisdiction, b.unit, b.restricted, f.document, r.name_folded
  from archive.record r
  join archive.record p on p.id = r.paper and p.state = 'VERIFIED'
  join archive.file f on f.id = r.file
  join archive.batch b on b.id = f.batch
 where r.state = 'VERIFIED';
