-- Who may sign in, where they are signed in, and which roles they hold.
create schema identity;

create table identity.account (
  id                   uuid primary key,
  jurisdiction         uuid not null references organisation.unit (id),
  unit                 uuid references organisation.unit (id),
  person               uuid references organisation.person (id),
  login                text not null unique check (login = lower(login) and login <> ''),
  full_name            text not null check (full_name <> ''),
  password_hash        text not null,
  must_change_password boolean not null,
  created_at           timestamptz not null,
  closed_at            timestamptz,
  closed_because       text,
  version              bigint not null default 1,
  check ((closed_at is null) = (closed_because is null))
);

create index account_by_jurisdiction on identity.account (jurisdiction, full_name);
create index account_by_unit on identity.account (unit);

create table identity.access_grant (
  id           uuid primary key,
  account      uuid not null references identity.account (id),
  role         text not null,
  jurisdiction uuid not null references organisation.unit (id),
  block        uuid references organisation.block_year (id),
  unit         uuid references organisation.unit (id),
  valid        daterange not null check (not isempty(valid)),
  check (block is null or unit is null)
);

create index access_grant_by_account on identity.access_grant (account);

-- Roles as granted, and those of the block that follow from the office that the person's unit holds:
-- a handover of the office moves them without touching an account.
create view identity.role_held as
  select account, role, jurisdiction, block, unit, valid
    from identity.access_grant
  union all
  select g.account, 'BLOCK_' || o.office, y.jurisdiction, y.id, null, g.valid * o.valid
    from identity.access_grant g
    join organisation.block_office o on o.unit = g.unit and o.valid && g.valid
    join organisation.block_year y on y.id = o.block_year
   where g.role in ('OFFICER', 'UNIT_LEADER');

-- Only the hash of the token is kept: who reads this table cannot sign in with it.
create table identity.session (
  token_hash bytea primary key,
  account    uuid not null references identity.account (id),
  opened_at  timestamptz not null,
  seen_at    timestamptz not null,
  ended_at   timestamptz
);

create index session_by_account on identity.session (account);

-- Failed attempts per login name, whether the account exists or not; cleared by a success.
create table identity.sign_in_delay (
  login      text primary key,
  failures   int not null,
  not_before timestamptz not null
);

-- The link with which the first administrator of an empty installation sets the password.
create table identity.first_administrator (
  token_hash bytea primary key,
  made_at    timestamptz not null,
  used_at    timestamptz
);
