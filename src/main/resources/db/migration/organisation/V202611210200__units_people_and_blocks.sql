-- The register of bodies, people and blocks (REQ-1 to REQ-23). Names, places, posts and offices are dated.
create schema organisation;

-- One tree: provinces and ministries are nodes of it, units and their departments lie under them.
create table organisation.unit (
  id                uuid primary key,
  kind              text not null check (kind in
                      ('PROVINCE', 'MINISTRY', 'AGENCY', 'ASSOCIATION', 'SCHOOL', 'ENTERPRISE', 'COMMUNE',
                       'DEPARTMENT', 'MEMBER_ASSOCIATION', 'COLLECTIVE_MEMBER', 'OTHER')),
  address           text not null default '',
  founding_decision text not null default '',
  founded_on        date,
  fictional         boolean not null default false,
  version           bigint not null default 1
);

create table organisation.unit_name (
  unit       uuid not null references organisation.unit (id),
  full_name  text not null check (full_name <> ''),
  short_name text not null check (short_name <> ''),
  symbol     text not null default '',
  folded     text not null,
  valid      daterange not null check (not isempty(valid)),
  exclude using gist (unit with =, valid with &&)
);

comment on column organisation.unit_name.symbol is 'as in document numbers: "LHH" of 602/BC-LHH';
comment on column organisation.unit_name.folded is 'all names without accents, for searching';

-- Where a unit stands: under which body, in which province or ministry.
create table organisation.unit_place (
  unit         uuid not null references organisation.unit (id),
  parent       uuid references organisation.unit (id),
  jurisdiction uuid not null references organisation.unit (id),
  valid        daterange not null check (not isempty(valid)),
  check (parent is distinct from unit),
  exclude using gist (unit with =, valid with &&)
);

create index unit_place_by_parent on organisation.unit_place (parent);
create index unit_place_by_jurisdiction on organisation.unit_place (jurisdiction);

-- What scoring rules ask about a unit, such as the kind of its Party organisation.
create table organisation.unit_trait (
  unit  uuid not null references organisation.unit (id),
  trait text not null check (trait in ('PARTY_ORGANISATION', 'RATED_BY_REFORM_INDEX')),
  value text not null,
  valid daterange not null check (not isempty(valid)),
  check (case trait
           when 'PARTY_ORGANISATION' then value in ('COMMITTEE', 'CELL', 'NONE')
           else value in ('YES', 'NO')
         end),
  exclude using gist (unit with =, trait with =, valid with &&)
);

create table organisation.lineage (
  id           uuid primary key,
  kind         text not null check (kind in ('RENAMED', 'MERGED', 'SPLIT', 'MOVED')),
  predecessor  uuid not null references organisation.unit (id),
  successor    uuid not null references organisation.unit (id),
  on_date      date not null,
  decision     text not null,
  unique (predecessor, successor, on_date)
);

create index lineage_by_successor on organisation.lineage (successor);

-- The unit in one year: staff in all, and the ways to break it down (REQ-2).
create table organisation.unit_profile (
  unit    uuid not null references organisation.unit (id),
  year    int not null check (year between 1945 and 2200),
  staff   int not null check (staff >= 0),
  version bigint not null default 1,
  primary key (unit, year)
);

create table organisation.unit_profile_part (
  unit      uuid not null,
  year      int not null,
  breakdown text not null check (breakdown in ('EMPLOYMENT', 'QUALIFICATION', 'DUTY')),
  category  text not null,
  people    int not null check (people >= 0),
  primary key (unit, year, breakdown, category),
  foreign key (unit, year) references organisation.unit_profile (unit, year)
);

create table organisation.person (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  full_name    text not null check (full_name <> ''),
  sort_name    text not null,
  fictional    boolean not null default false
);

comment on column organisation.person.sort_name is 'tên, then họ and đệm';

create index person_by_jurisdiction on organisation.person (jurisdiction, sort_name);

-- A person may hold several posts at a time; each says manager or direct worker (REQ-7).
create table organisation.post (
  id      uuid primary key,
  person  uuid not null references organisation.person (id),
  unit    uuid not null references organisation.unit (id),
  title   text not null check (title <> ''),
  manager boolean not null,
  valid   daterange not null check (not isempty(valid)),
  exclude using gist (person with =, unit with =, title with =, valid with &&)
);

create index post_by_unit on organisation.post (unit);

-- In which capacity a person signs for a unit (REQ-23).
create table organisation.signing_capacity (
  id       uuid primary key,
  post     uuid not null references organisation.post (id),
  capacity text not null check (capacity in ('HEAD', 'TM', 'KT', 'TL', 'TUQ', 'Q')),
  for_whom text not null default '',
  valid    daterange not null check (not isempty(valid)),
  exclude using gist (post with =, capacity with =, valid with &&)
);

create table organisation.mass_organisation (
  id    uuid primary key,
  unit  uuid not null references organisation.unit (id),
  kind  text not null check (kind in ('TRADE_UNION', 'YOUTH', 'WOMEN', 'VETERANS', 'OTHER')),
  name  text not null check (name <> ''),
  valid daterange not null check (not isempty(valid))
);

create index mass_organisation_by_unit on organisation.mass_organisation (unit);

-- Ratings of a unit's Party organisation: counts, never names (REQ-9).
create table organisation.party_rating (
  unit      uuid not null references organisation.unit (id),
  year      int not null check (year between 1945 and 2200),
  rated     text not null check (rated in ('ORGANISATION', 'CELL', 'MEMBER')),
  rating    text not null check (rating in ('EXCELLENT', 'GOOD', 'FULFILLED', 'NOT_FULFILLED')),
  subjects  int not null check (subjects >= 0),
  decision  text not null default '',
  provisional boolean not null default false,
  primary key (unit, year, rated, rating)
);

-- Bodies outside the tree that launch, assign, receive or confer (REQ-17, REQ-18).
create table organisation.authority (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  name         text not null check (name <> ''),
  level        text not null check (level in ('STATE', 'MINISTRY', 'PROVINCE', 'DEPARTMENT', 'GRASSROOTS')),
  valid        daterange not null check (not isempty(valid))
);

create index authority_by_jurisdiction on organisation.authority (jurisdiction);

-- Councils of a unit, those in charge of emulation work, and their training (REQ-21, REQ-22).
create table organisation.unit_council (
  id         uuid primary key,
  unit       uuid not null references organisation.unit (id),
  kind       text not null check (kind in ('EMULATION', 'INITIATIVE')),
  decision   text not null default '',
  regulation text not null default '',
  members    int not null check (members > 0),
  valid      daterange not null check (not isempty(valid)),
  exclude using gist (unit with =, kind with =, valid with &&)
);

create table organisation.apparatus (
  id       uuid primary key,
  unit     uuid not null references organisation.unit (id),
  person   uuid not null references organisation.person (id),
  decision text not null default '',
  valid    daterange not null check (not isempty(valid)),
  exclude using gist (unit with =, person with =, valid with &&)
);

create table organisation.training (
  id           uuid primary key,
  unit         uuid not null references organisation.unit (id),
  held_on      date not null,
  name         text not null check (name <> ''),
  participants int not null check (participants >= 0)
);

create index training_by_unit on organisation.training (unit, held_on);

-- A block exists by a dated decision (REQ-19).
create table organisation.block (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  kind         text not null check (kind in ('BLOCK', 'CLUSTER')),
  name         text not null check (name <> ''),
  symbol       text not null default '',
  decision     text not null check (decision <> ''),
  decided_on   date not null,
  fictional    boolean not null default false
);

create index block_by_jurisdiction on organisation.block (jurisdiction);

-- A block in one emulation year: its members, offices and settings (REQ-12).
create table organisation.block_year (
  id           uuid primary key,
  block        uuid not null references organisation.block (id),
  jurisdiction uuid not null references organisation.unit (id),
  label        text not null check (label <> ''),
  year         daterange not null check (not isempty(year)),
  leader_scored_by      text not null default 'DEPUTY' check (leader_scored_by in ('DEPUTY', 'NAMED', 'MEAN')),
  leader_scored_by_unit uuid references organisation.unit (id),
  may_exceed_self       boolean not null default true,
  may_vote_for_itself   boolean not null default false,
  version      bigint not null default 1,
  check ((leader_scored_by = 'NAMED') = (leader_scored_by_unit is not null)),
  unique (block, label),
  exclude using gist (block with =, year with &&)
);

comment on column organisation.block_year.year is 'the emulation year, half-open; education uses the school year';

create index block_year_by_jurisdiction on organisation.block_year (jurisdiction);

create table organisation.membership (
  block_year uuid not null references organisation.block_year (id),
  unit       uuid not null references organisation.unit (id),
  position   int not null,
  subgroup   text not null default '',
  valid      daterange not null check (not isempty(valid)),
  exclude using gist (block_year with =, unit with =, valid with &&)
);

create index membership_by_unit on organisation.membership (unit);

-- Offices are held by units, from a day until handed over; the office of a past year stays held.
create table organisation.block_office (
  id         uuid primary key,
  block_year uuid not null references organisation.block_year (id),
  office     text not null check (office in ('LEADER', 'DEPUTY', 'SECRETARY')),
  unit       uuid not null references organisation.unit (id),
  decision   text not null default '',
  valid      daterange not null check (not isempty(valid)),
  constraint one_leader exclude using gist (block_year with =, office with =, valid with &&) where (office = 'LEADER'),
  exclude using gist (block_year with =, office with =, unit with =, valid with &&)
);

create index block_office_by_unit on organisation.block_office (unit);
