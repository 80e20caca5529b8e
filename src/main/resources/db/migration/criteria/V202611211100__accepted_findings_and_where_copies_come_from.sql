-- What the owner of a set leaves as printed (REQ-97), and from which set a copy was made.
alter table criteria.criteria_set add column copied_from uuid references criteria.criteria_set (id);

create table criteria.accepted_finding (
  criteria_set uuid not null references criteria.criteria_set (id),
  code         text not null,
  place        text not null,
  -- the sentence as it was accepted: where a figure in it changes, the finding is asked anew
  text         text not null,
  accepted_by  text not null,
  accepted_at  timestamptz not null,
  primary key (criteria_set, code, place, text)
);
