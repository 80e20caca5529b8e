-- How people are reminded outside the program: a calendar to subscribe to.
create schema reminders;

-- Only the hash of the secret in the address is kept: who reads this table cannot read a feed.
create table reminders.feed (
  token_hash bytea primary key,
  account    uuid not null references identity.account (id),
  made_at    timestamptz not null,
  ended_at   timestamptz
);

create unique index one_feed_of_an_account on reminders.feed (account) where ended_at is null;
