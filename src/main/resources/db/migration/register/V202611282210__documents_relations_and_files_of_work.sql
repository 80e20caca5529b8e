-- The register of documents: what comes in and goes out, how papers hang together, to whom they went, and the files of
-- work into which a year is closed.
create schema register;

-- How a unit keeps its registers; gaps in the numbers are looked for only where the whole register is kept here.
create table register.keeping (
  unit    uuid primary key references organisation.unit (id),
  series  text not null check (series in ('PART', 'ONE', 'BY_KIND')),
  version bigint not null default 1
);

create table register.document (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  direction    text not null check (direction in ('INCOMING', 'OUTGOING')),
  year         int not null check (year between 1945 and 2200),
  state        text not null check (state in ('DRAFT', 'ISSUED', 'REGISTERED', 'VOID')),
  main         uuid references register.document (id),
  kind         text not null,
  number       text not null default '' check (length(number) <= 200),
  issued_on    date,
  arrival      int check (arrival > 0),
  arrived_on   date,
  issuer       text not null default '' check (length(issuer) <= 500),
  place        text not null default '' check (length(place) <= 200),
  subject      text not null check (length(subject) between 1 and 2000),
  signer       text not null default '' check (length(signer) <= 200),
  signing      text,
  archive      text not null default '' check (length(archive) <= 200),
  search       text not null,
  by_issuer    text not null,
  same         text not null,
  sorted_on    date not null,
  voided       text check (voided <> ''),
  version      bigint not null default 1,
  check ((state = 'VOID') = (voided is not null)),
  check (state <> 'ISSUED' or direction = 'OUTGOING'),
  check (state <> 'REGISTERED' or direction = 'INCOMING'),
  -- An annex has no number and no date of its own (REQ-42).
  check (main is null or (number = '' and issued_on is null and arrival is null))
);

comment on column register.document.main is 'the paper of which this is an annex, or null';
comment on column register.document.arrival is 'số đến, given when it is entered as incoming';
comment on column register.document.archive is 'the archive line: "Lưu: VT, KHTH"';
comment on column register.document.search is 'what is looked for, in lower case without accents';
comment on column register.document.by_issuer is 'the issuer in lower case without accents';
comment on column register.document.same is 'number and symbol in lower case without spaces, to find doubles; empty before issue';
comment on column register.document.sorted_on is 'the day under which lists show it';

create index document_in_register on register.document (unit, direction, year, sorted_on desc, id desc);
create index document_double on register.document (unit, same) where same <> '';
create index annex_of_document on register.document (main) where main is not null;
create index document_by_jurisdiction on register.document (jurisdiction);

-- A line of "Nơi nhận" and what became of it.
create table register.recipient (
  id          uuid primary key,
  document    uuid not null references register.document (id),
  position    int not null,
  name        text not null check (length(name) between 1 and 300),
  way         text check (way in ('IN_PERSON', 'POST', 'EXCHANGE', 'EMAIL')),
  sent_on     date,
  received_on date,
  dropped     boolean not null default false,
  check (received_on is null or sent_on is null or received_on >= sent_on)
);

create index recipient_of_document on register.recipient (document, position);

-- Legal papers, typed once for a province; those that hold in the whole country come with the program (REQ-33).
create table register.reference (
  id           uuid primary key,
  jurisdiction uuid references organisation.unit (id),
  kind         text not null check (length(kind) between 1 and 100),
  number       text not null check (length(number) between 1 and 200),
  issued_on    date not null,
  issuer       text not null check (length(issuer) between 1 and 500),
  subject      text not null check (length(subject) between 1 and 2000),
  in_force     date,
  ended_on     date,
  replaced_by  uuid references register.reference (id),
  note         text not null default '' check (length(note) <= 500),
  search       text not null,
  version      bigint not null default 1,
  check (ended_on is null or in_force is null or ended_on > in_force)
);

comment on column register.reference.jurisdiction is 'the province that typed it in; null for the whole country';
comment on column register.reference.ended_on is 'the first day on which it holds no more, or null';

create unique index reference_once on register.reference (jurisdiction, number, issued_on) nulls not distinct;

create table register.relation (
  id        uuid primary key,
  document  uuid not null references register.document (id),
  kind      text not null check (kind in ('IMPLEMENTS', 'REPLIES_TO', 'BASED_ON', 'REPLACES', 'AMENDS')),
  other     uuid references register.document (id),
  reference uuid references register.reference (id),
  voided    text check (voided <> ''),
  check ((other is null) <> (reference is null)),
  check (other is null or other <> document)
);

create unique index relation_once on register.relation (document, kind, other, reference) nulls not distinct where voided is null;
create index relation_from_other on register.relation (other) where other is not null;
create index relation_from_reference on register.relation (reference) where reference is not null;

create table register.attachment (
  document uuid not null references register.document (id),
  file     uuid not null references documents.file (id),
  voided   text check (voided <> ''),
  primary key (document, file)
);

create index attachment_of_file on register.attachment (file);

-- Hồ sơ công việc: documents of one matter in one year, in an order, closed once and for all (REQ-126).
create table register.work_file (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  year         int not null check (year between 1945 and 2200),
  title        text not null check (length(title) between 1 and 500),
  code         text not null default '' check (length(code) <= 100),
  retention    int check (retention > 0),
  state        text not null check (state in ('OPEN', 'CLOSED', 'VOID')),
  voided       text check (voided <> ''),
  closed_by    text,
  closed_at    timestamptz,
  version      bigint not null default 1,
  check ((state = 'CLOSED') = (closed_at is not null and closed_by is not null)),
  check ((state = 'VOID') = (voided is not null))
);

comment on column register.work_file.retention is 'years to be kept; null for ever';

create index work_file_of_unit on register.work_file (unit, year desc, id desc);
create index work_file_by_jurisdiction on register.work_file (jurisdiction);

create table register.entry (
  work_file uuid not null references register.work_file (id),
  document  uuid not null references register.document (id),
  position  int not null,
  pages     int check (pages > 0),
  note      text not null default '' check (length(note) <= 500),
  dropped   boolean not null default false,
  primary key (work_file, document)
);

create index entry_of_document on register.entry (document);

-- The table of contents as it stood when the file was closed.
create table register.content_line (
  work_file uuid not null references register.work_file (id),
  position  int not null,
  document  uuid not null references register.document (id),
  number    text not null,
  issued_on date,
  issuer    text not null,
  subject   text not null,
  pages     int,
  note      text not null,
  primary key (work_file, position)
);

create function register.in_closed_file(paper uuid) returns boolean language sql stable as $$
  select exists (
    select from register.entry e
      join register.work_file f on f.id = e.work_file
      join register.document d on d.id = paper
     where e.document in (d.id, d.main) and not e.dropped and f.state = 'CLOSED')
$$;

create function register.refuse_changing_closed_document() returns trigger language plpgsql as $$
begin
  if register.in_closed_file(old.id) then
    raise exception 'a document in a closed file is not changed';
  end if;
  return new;
end
$$;

create trigger closed_document_stays before update or delete on register.document
  for each row execute function register.refuse_changing_closed_document();

create function register.refuse_changing_what_belongs_to_closed() returns trigger language plpgsql as $$
begin
  if register.in_closed_file(coalesce(new.document, old.document)) then
    raise exception 'a document in a closed file is not changed';
  end if;
  return coalesce(new, old);
end
$$;

create trigger closed_recipient_stays before insert or update or delete on register.recipient
  for each row execute function register.refuse_changing_what_belongs_to_closed();
create trigger closed_relation_stays before insert or update or delete on register.relation
  for each row execute function register.refuse_changing_what_belongs_to_closed();
create trigger closed_attachment_stays before insert or update or delete on register.attachment
  for each row execute function register.refuse_changing_what_belongs_to_closed();

create function register.refuse_changing_closed_file() returns trigger language plpgsql as $$
begin
  if old.state = 'CLOSED' then
    raise exception 'a closed file is not changed';
  end if;
  return coalesce(new, old);
end
$$;

create trigger closed_file_stays before update or delete on register.work_file
  for each row execute function register.refuse_changing_closed_file();

create function register.refuse_changing_closed_contents() returns trigger language plpgsql as $$
begin
  if exists (select from register.work_file
              where id = coalesce(new.work_file, old.work_file) and state = 'CLOSED') then
    raise exception 'a closed file is not changed';
  end if;
  return coalesce(new, old);
end
$$;

create trigger closed_entry_stays before insert or update or delete on register.entry
  for each row execute function register.refuse_changing_closed_contents();
create trigger closed_content_stays before insert or update or delete on register.content_line
  for each row execute function register.refuse_changing_closed_contents();
