-- The second level: member associations and collective members of a unit, what the unit asks of
-- them and what they answer (REQ-10, REQ-181).
create schema memberships;

create table memberships.member (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  body         uuid references organisation.unit (id),
  kind         text not null check (kind in ('ASSOCIATION', 'COLLECTIVE')),
  name         text not null check (name <> ''),
  folded       text not null,
  contact      text not null,
  phone        text not null,
  valid        daterange not null check (not isempty(valid)),
  version      bigint not null check (version > 0),
  check (body <> unit),
  exclude using gist (unit with =, folded with =, valid with &&)
);

comment on column memberships.member.unit is 'of which it is a member';
comment on column memberships.member.body is 'the same body in the register of units, where it has accounts of its own; or null';
comment on column memberships.member.phone is 'an office number or one that its owner gave for this; only those who write to members read it';

create index member_by_body on memberships.member (body) where body is not null;

create table memberships.report_call (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  year         text not null check (year <> ''),
  title        text not null check (title <> ''),
  asking       text not null,
  from_day     date not null,
  until_day    date not null check (until_day > from_day),
  sent_on      date not null,
  deadline     date not null,
  state        text not null check (state in ('OPEN', 'CLOSED', 'VOID')),
  reason       text,
  version      bigint not null check (version > 0)
);

comment on table memberships.report_call is 'a unit asks its members for a report';
comment on column memberships.report_call.until_day is 'the first day after the period';

create index report_call_by_unit on memberships.report_call (unit, year);

create table memberships.asked_figure (
  report_call uuid not null references memberships.report_call (id),
  position    int not null check (position > 0),
  indicator   uuid not null references facts.indicator (id),
  primary key (report_call, position),
  unique (report_call, indicator)
);

create table memberships.request (
  id          uuid primary key,
  report_call uuid not null references memberships.report_call (id),
  member      uuid not null references memberships.member (id),
  unique (report_call, member)
);

comment on table memberships.request is 'the part of one member in a call';

create index request_by_member on memberships.request (member);

create table memberships.answer_link (
  hash    bytea primary key,
  request uuid not null references memberships.request (id),
  made_at timestamptz not null,
  ended   timestamptz
);

comment on column memberships.answer_link.hash is 'of the secret part of an address; the secret itself is kept nowhere';
comment on column memberships.answer_link.ended is 'when it was revoked';

create index answer_link_by_request on memberships.answer_link (request);

create table memberships.answer (
  id       uuid primary key,
  request  uuid not null references memberships.request (id),
  version  int not null check (version > 0),
  received date not null,
  origin   text not null check (origin in ('LINK', 'ACCOUNT', 'PAPER')),
  by_name  text not null,
  at       timestamptz not null,
  said     text not null,
  unique (request, version)
);

comment on table memberships.answer is 'every state of a report; the last one counts';
comment on column memberships.answer.received is 'the day on which it came; on paper, as the officer says';

create table memberships.answer_figure (
  answer    uuid not null references memberships.answer (id),
  indicator uuid not null references facts.indicator (id),
  value     numeric(18, 6) not null check (value >= 0),
  primary key (answer, indicator)
);
