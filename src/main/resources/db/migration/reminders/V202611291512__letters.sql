-- Letters that remind: where somebody wants them, and what became of each.
create table reminders.mailbox (
  account      uuid primary key references identity.account (id),
  address      text check (address <> ''),
  days_ahead   int not null check (days_ahead between 0 and 30),
  asked_at     timestamptz not null,
  confirmed_at timestamptz check (confirmed_at is null or address is not null)
);

comment on column reminders.mailbox.address is 'null: no letters are wanted any more';

create table reminders.letter (
  id          uuid primary key,
  account     uuid not null references identity.account (id),
  kind        text not null check (kind in ('CONFIRMATION', 'DUE')),
  day         date not null,
  state       text not null check (state in
                ('WAITING', 'SENDING', 'SENT', 'NOTHING', 'UNCERTAIN', 'GIVEN_UP', 'VOID')),
  attempts    int not null default 0,
  next_at     timestamptz not null,
  trouble     text check (trouble <> ''),
  secret_hash bytea unique,
  made_at     timestamptz not null,
  sent_at     timestamptz,
  check ((state = 'SENT') = (sent_at is not null))
);

comment on column reminders.letter.secret_hash is 'of the link in it, which confirms or stops';

-- One letter a person a day, whoever writes it.
create unique index one_reminder_a_day on reminders.letter (account, day) where kind = 'DUE';
create index letter_by_account on reminders.letter (account, made_at);
create index letter_to_send on reminders.letter (next_at) where state = 'WAITING';

-- What was told; the same deadline is told once a day.
create table reminders.told (
  account  uuid not null references identity.account (id),
  deadline uuid not null,
  day      date not null,
  letter   uuid not null references reminders.letter (id),
  primary key (account, deadline, day)
);

create index told_by_letter on reminders.told (letter);
