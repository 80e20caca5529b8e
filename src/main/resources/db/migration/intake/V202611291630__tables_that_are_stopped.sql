-- Somebody stops a large table that is being taken in; whoever takes it in sees it and ends.
alter table intake.taking add column stopped_by text check (stopped_by <> '');

comment on column intake.taking.stopped_by is 'who wants it stopped, by name; nothing of the table enters then';
