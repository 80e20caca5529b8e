-- Initiatives (sáng kiến): who made them, how they were recognised, and what they have served for.
create schema initiatives;

create table initiatives.initiative (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  year         text not null check (year <> ''),
  name         text not null check (name <> ''),
  kind         text not null check (kind in ('TECHNICAL', 'MANAGEMENT', 'OPERATION', 'APPLICATION')),
  content      text not null check (content <> ''),
  applied_on   date,
  sought       text not null check (sought in ('GRASSROOTS', 'PROVINCE', 'NATION')),
  state        text not null check (state in ('PROPOSED', 'BEFORE_COUNCIL', 'WAITING',
                                              'NOT_RECOGNISED', 'RECOGNISED', 'CONFIRMED')),
  influence    text check (influence in ('GRASSROOTS', 'PROVINCE', 'NATION')),
  folded       text not null,
  voided       text check (voided <> ''),
  version      bigint not null check (version > 0),
  check ((influence is not null) = (state in ('RECOGNISED', 'CONFIRMED')))
);

comment on column initiatives.initiative.year is 'the emulation year for which it was proposed';
comment on column initiatives.initiative.sought is 'the scope of influence that is asked for';
comment on column initiatives.initiative.influence is 'the widest scope in which it is recognised';
comment on column initiatives.initiative.folded is 'name and authors without accents, for searching';

create index initiative_by_unit on initiatives.initiative (unit, year);

create table initiatives.author (
  owner  uuid not null references initiatives.initiative (id),
  since  bigint not null check (since > 0),
  until  bigint check (until > since),
  place  int not null check (place > 0),
  person uuid references organisation.person (id),
  name   text not null check (name <> ''),
  share  numeric(6, 3) check (share > 0 and share <= 100),
  primary key (owner, since, place)
);

comment on column initiatives.author.since is 'the version of the owner that first had this line';
comment on column initiatives.author.until is 'the first version that had it no more; null now';
comment on column initiatives.author.place is '1 is the main author';
comment on column initiatives.author.share is 'of the contribution in percent; null where unsaid';

create index author_by_person on initiatives.author (person) where until is null;

create table initiatives.step (
  id            uuid primary key,
  initiative    uuid not null references initiatives.initiative (id),
  move          text not null check (move in ('SUBMIT', 'NOTE_RESULT', 'CONFIRM')),
  before        text not null,
  number        text not null,
  decided_on    date not null,
  authority     text not null,
  influence     text check (influence in ('GRASSROOTS', 'PROVINCE', 'NATION')),
  members       int check (members > 0),
  present       int check (present > 0),
  agreeing      int check (agreeing between 0 and present),
  rule          uuid,
  reason        text not null,
  approved_by   text check (approved_by <> ''),
  approved_on   date,
  voided        text check (voided <> ''),
  check ((present is null) = (agreeing is null)),
  check ((approved_by is null) = (approved_on is null)),
  check (approved_on is null or move = 'NOTE_RESULT')
);

comment on column initiatives.step.before is 'the state to which the initiative goes back with it';
comment on column initiatives.step.influence is 'in which scope it recognises; null for none';
comment on column initiatives.step.rule is 'the share of votes that was needed when it was written';

create index step_by_initiative on initiatives.step (initiative, id);

create table initiatives.vote_rule (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  influence    text not null check (influence in ('GRASSROOTS', 'PROVINCE', 'NATION')),
  valid_from   date not null,
  percent      numeric(6, 3) not null check (percent > 0 and percent <= 100),
  source       text not null check (source <> ''),
  voided       text check (voided <> '')
);

comment on table initiatives.vote_rule is 'what a paper of the province asks of its councils';

create unique index vote_rule_by_day on initiatives.vote_rule (jurisdiction, influence, valid_from)
  where voided is null;

alter table initiatives.step add foreign key (rule) references initiatives.vote_rule (id);

create table initiatives.use (
  id         uuid primary key,
  initiative uuid not null references initiatives.initiative (id),
  person     uuid references organisation.person (id),
  author     text not null check (author <> ''),
  title      text not null check (title <> ''),
  title_name text not null check (title_name <> ''),
  year       text not null check (year <> ''),
  decision   text not null,
  voided     text check (voided <> '')
);

comment on table initiatives.use is 'for which title or form an initiative served as a condition';

create index use_by_initiative on initiatives.use (initiative);

-- An initiative serves each of its authors once; those of the register are told apart by it.
create unique index use_once on initiatives.use (initiative, coalesce(person::text, lower(author)))
  where voided is null;
