-- What an import brought in bears the import's mark, so that it can be taken back as one (REQ-198).
alter table organisation.unit add column intake uuid;
alter table organisation.unit_name add column intake uuid;
alter table organisation.unit_place add column intake uuid;
alter table organisation.person add column intake uuid;
alter table organisation.post add column intake uuid;

create index unit_by_intake on organisation.unit (intake) where intake is not null;
create index unit_name_by_intake on organisation.unit_name (intake) where intake is not null;
create index unit_place_by_intake on organisation.unit_place (intake) where intake is not null;
create index person_by_intake on organisation.person (intake) where intake is not null;
create index post_by_intake on organisation.post (intake) where intake is not null;

-- What was taken back holds on no day: every question names its day, so that nobody finds it; the row stays.
alter table organisation.unit_name drop constraint unit_name_valid_check;
alter table organisation.unit_name add check (intake is not null or not isempty(valid));
alter table organisation.unit_place drop constraint unit_place_valid_check;
alter table organisation.unit_place add check (intake is not null or not isempty(valid));
alter table organisation.post drop constraint post_valid_check;
alter table organisation.post add check (intake is not null or not isempty(valid));

-- Persons of one name are told apart by it; nobody else needs it (decree on personal data: purpose, least use).
alter table organisation.person add column birth_year int check (birth_year between 1900 and 2200);
alter table organisation.person add column born_on date;
alter table organisation.person add check (born_on is null or birth_year = extract(year from born_on));

-- What a unit's details were before an import changed them.
create table organisation.unit_details_before (
  intake            uuid not null,
  unit              uuid not null references organisation.unit (id),
  address           text not null,
  founding_decision text not null,
  founded_on        date,
  version           bigint not null,
  primary key (intake, unit)
);
