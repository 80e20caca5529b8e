-- Reports of a unit with live figures (báo cáo).
create schema reports;

create table reports.report (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  kind         text not null check (kind in ('HALF_YEAR', 'NINE_MONTHS', 'YEAR', 'THEMATIC')),
  year         text not null check (year <> ''),
  title        text not null,
  from_day     date not null,
  until_day    date not null check (until_day > from_day),
  cut_off      date not null check (cut_off >= from_day and cut_off < until_day),
  professional boolean not null,
  state        text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED', 'VOID')),
  number       text check (number <> ''),
  issued_on    date,
  voided       text check (voided <> ''),
  version      bigint not null check (version > 0),
  check ((kind = 'THEMATIC') = (title <> '')),
  check ((number is null) = (issued_on is null)),
  check (state <> 'ISSUED' or number is not null)
);

comment on column reports.report.cut_off is 'the last day whose figures count';
comment on column reports.report.version is 'of the report with all its text';

create unique index one_report_of_a_kind_a_year on reports.report (unit, year, kind)
  where state <> 'VOID' and kind <> 'THEMATIC';
create index report_by_unit on reports.report (unit, until_day);

create table reports.section (
  report  uuid not null references reports.report (id),
  section text not null,
  text    text not null,
  primary key (report, section)
);

comment on column reports.section.text is 'figures stand in it as {=indicator} or {=indicator:FORM}';

-- The figures of a report as its people saw them last.
create table reports.accepted (
  report      uuid not null references reports.report (id),
  indicator   uuid not null references facts.indicator (id),
  value       numeric(18, 6),
  qualifier   text not null check (qualifier in ('EXACTLY', 'OVER', 'AT_LEAST', 'ABOUT')),
  provisional boolean not null,
  planned     text not null,
  versions    bigint not null,
  primary key (report, indicator)
);

comment on column reports.accepted.value is 'null where nothing was noted yet';
comment on column reports.accepted.versions is 'of the facts behind it, added up';
