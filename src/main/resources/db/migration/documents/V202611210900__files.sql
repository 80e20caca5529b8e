-- Files entered once: a content is stored once by its hash, any number of files of units point to
-- it, and any number of criteria point to a page or passage of a file.
create schema documents;

create table documents.content (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size   bigint not null check (size > 0),
  type   text not null check (type in ('PDF', 'DOCX', 'XLSX', 'DOC', 'XLS', 'PNG', 'JPG', 'TIF', 'TXT')),
  pages  int check (pages > 0)
);

create table documents.file (
  id           uuid primary key,
  jurisdiction uuid not null,
  unit         uuid not null,
  year         int not null check (year between 1945 and 2200),
  content      text not null references documents.content (sha256),
  name         text not null check (length(name) between 1 and 200),
  number       text check (length(number) <= 200),
  issued_on    date,
  issuer       text check (length(issuer) <= 500),
  subject      text check (length(subject) <= 2000),
  search       text not null,
  restricted   boolean not null,
  uploaded_by  text not null,
  uploaded_at  timestamptz not null,
  withdrawn    text check (withdrawn <> ''),
  version      bigint not null default 1
);

comment on column documents.file.search is 'name, number, issuer and subject in lower case without accents';
comment on column documents.file.withdrawn is 'why the file is no longer used; null while it is';

-- A unit that sends the same content twice in a year has it once.
create unique index file_once on documents.file (unit, year, content) where withdrawn is null;
create index file_of_content on documents.file (content);

create table documents.evidence (
  id      uuid primary key,
  file    uuid not null references documents.file (id),
  page    int check (page > 0),
  passage text check (length(passage) between 1 and 2000),
  unique nulls not distinct (file, page, passage)
);
