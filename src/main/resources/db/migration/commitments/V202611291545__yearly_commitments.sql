-- What persons of a unit commit to for a year. Personal: purpose is the yearly registration that the
-- emulation plan asks for; contents are read by the person and the leader, and each other reading is
-- on record.
create schema commitments;

create table commitments.commitment (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  person       uuid not null references organisation.person (id),
  year         text not null check (year <> ''),
  made_on      date not null,
  points       text[] not null,
  fulfilments  text[] not null default '{}',
  words        text[] not null default '{}',
  voided       text check (voided <> ''),
  version      bigint not null check (version > 0),
  check (fulfilments <@ '{DONE,PARTLY,NOT_DONE}'),
  check (cardinality(fulfilments) in (0, cardinality(points))),
  check (cardinality(words) = cardinality(fulfilments))
);

comment on column commitments.commitment.points is 'none: it was made on paper, the unit keeps it';
comment on column commitments.commitment.fulfilments is 'of the points, in their order; none before the review';

create unique index one_commitment_a_year on commitments.commitment (unit, person, year)
  where voided is null;
