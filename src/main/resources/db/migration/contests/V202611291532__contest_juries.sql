-- Juries, what they score by, and what each juror gave.
create table contests.criterion (
  id       uuid primary key,
  edition  uuid not null references contests.edition (id),
  name     text not null check (name <> ''),
  maximum  numeric(18, 6) not null check (maximum > 0),
  unique (edition, name)
);

create table contests.juror (
  edition   uuid not null references contests.edition (id),
  field     uuid not null references contests.field (id),
  account   uuid not null references identity.account (id),
  full_name text not null,
  unit      uuid references organisation.unit (id),
  dismissed text check (dismissed <> ''),
  primary key (field, account)
);

comment on column contests.juror.dismissed is 'why this juror counts no more, or null';

create index juror_by_edition on contests.juror (edition);
create index juror_by_account on contests.juror (account);

create table contests.mark (
  work      uuid not null references contests.work (id),
  account   uuid not null references identity.account (id),
  criterion uuid not null references contests.criterion (id),
  points    numeric(18, 6) not null check (points >= 0),
  primary key (work, account, criterion)
);
