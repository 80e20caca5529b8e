-- What the people of one unit did in a time: proof that the unit uses the program (REQ-187).
create index act_by_unit on audit.act (unit, at) where unit is not null;
