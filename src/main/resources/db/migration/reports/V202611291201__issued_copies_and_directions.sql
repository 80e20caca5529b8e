-- What the leaders approved and the office issued, with its figures as values.
create table reports.issued_copy (
  report     uuid not null references reports.report (id),
  position   int not null,
  by_account uuid not null,
  by_name    text not null,
  at         timestamptz not null,
  content    jsonb not null,
  primary key (report, position)
);

-- Who does what of the directions of a report, and until when.
create table reports.direction (
  report uuid not null references reports.report (id),
  text   text not null check (text <> ''),
  owner  text not null,
  due    date,
  primary key (report, text)
);
