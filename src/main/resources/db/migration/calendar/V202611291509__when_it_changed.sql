-- Calendars elsewhere ask when a line changed last.
alter table calendar.step add column changed_at timestamptz not null default now();
alter table calendar.duty add column changed_at timestamptz not null default now();
