-- Which emulation year a person looks at, until the session ends; null is the one that needs work.
alter table identity.session add column year text check (year <> '');
