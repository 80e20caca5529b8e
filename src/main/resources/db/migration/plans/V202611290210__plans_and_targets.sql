-- The plan of a unit for an emulation year (kế hoạch, chỉ tiêu).
create schema plans;

create table plans.plan (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  year         text not null check (year <> ''),
  from_day     date not null,
  until_day    date not null check (until_day > from_day),
  state        text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED', 'VOID')),
  number       text check (number <> ''),
  issued_on    date,
  copied_from  uuid references plans.plan (id),
  voided       text check (voided <> ''),
  version      bigint not null check (version > 0),
  check ((number is null) = (issued_on is null)),
  check (state <> 'ISSUED' or number is not null)
);

comment on column plans.plan.version is 'of the plan with all its text and targets';

create unique index one_plan_a_year on plans.plan (unit, year) where state <> 'VOID';

create table plans.chapter (
  plan    uuid not null references plans.plan (id),
  chapter text not null,
  text    text not null,
  copied  boolean not null,
  primary key (plan, chapter)
);

comment on column plans.chapter.copied is 'came from last year and nobody has looked at it yet';

create table plans.target (
  id       uuid primary key,
  plan     uuid not null references plans.plan (id),
  kind     text not null check (kind in ('KEY_TASK', 'TARGET', 'TITLE')),
  position int not null,
  text     text not null check (text <> ''),
  owner    text not null,
  deadline date,
  copied   boolean not null,
  dropped  text check (dropped <> '')
);

comment on column plans.target.dropped is 'why it counts no more';

create index target_by_plan on plans.target (plan, position);

create table plans.measure (
  id        uuid primary key,
  target    uuid not null references plans.target (id),
  position  int not null,
  low       numeric(18, 6) check (low > 0),
  high      numeric(18, 6) check (high > low),
  qualifier text not null check (qualifier in ('EXACTLY', 'OVER', 'AT_LEAST', 'ABOUT')),
  indicator uuid not null references facts.indicator (id),
  dropped   boolean not null default false,
  check (low is not null or high is null)
);

comment on column plans.measure.low is 'what is aimed at; null for work that is only done or not';

create index measure_by_target on plans.measure (target, position);
create index measure_by_indicator on plans.measure (indicator);

-- What the leaders approved and the office issued, as it was then.
create table plans.issued_text (
  plan     uuid not null references plans.plan (id),
  position int not null,
  number   text not null,
  issued_on date not null,
  content  jsonb not null,
  primary key (plan, position)
);
