-- What happens to a paper once it is issued (triển khai).
create schema deployment;

-- Which document of the register an issued plan or report is.
create table deployment.filed (
  paper    uuid not null,
  number   text not null check (number <> ''),
  document uuid not null references register.document (id),
  primary key (paper, number)
);

comment on column deployment.filed.paper is 'a plan or a report';
comment on column deployment.filed.number is 'of the issue; one that is revised is issued and filed again';

create table deployment.briefing (
  id      uuid primary key,
  plan    uuid not null references plans.plan (id),
  on_day  date not null,
  way     text not null check (way <> ''),
  persons uuid[] not null check (cardinality(persons) > 0),
  voided  text check (voided <> '')
);

comment on column deployment.briefing.persons is 'of the register of people, who was told';

create index briefing_by_plan on deployment.briefing (plan);

create table deployment.key_task_registration (
  id            uuid primary key,
  plan          uuid not null references plans.plan (id),
  authority     text not null check (authority <> ''),
  number        text not null,
  sent_on       date not null,
  consent       text not null check (consent in ('WAITING', 'APPROVED', 'RETURNED')),
  answer_number text not null,
  answered_on   date,
  remark        text not null,
  voided        text check (voided <> ''),
  version       bigint not null check (version > 0),
  check ((consent = 'WAITING') = (answered_on is null))
);

create index key_task_registration_by_plan on deployment.key_task_registration (plan);
