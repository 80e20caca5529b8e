-- The record of a whole province is read from the newest act on, within days, of one person, of one
-- kind: each by an index, however many acts there are. What somebody with a smaller reach reads is
-- found by its subjects.
drop index audit.act_by_jurisdiction;

create index act_by_time on audit.act (jurisdiction, at, id);
create index act_by_name on audit.act (jurisdiction, full_name, at, id);
create index act_by_kind on audit.act (jurisdiction, subject_type, kind, at, id);
