-- Research projects (đề tài, dự án khoa học): level, period, money with its sources, state.
create table initiatives.project (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  name         text not null check (name <> ''),
  level        text not null check (level in ('STATE', 'MINISTRY', 'PROVINCE', 'GRASSROOTS')),
  begins       date not null,
  ends         date not null check (ends >= begins),
  content      text not null,
  total        numeric(18, 0) check (total > 0),
  state        text not null check (state in ('PROPOSED', 'APPROVED', 'UNDER_WAY', 'ACCEPTED',
                                              'STOPPED')),
  folded       text not null,
  voided       text check (voided <> ''),
  version      bigint not null check (version > 0)
);

comment on column initiatives.project.ends is 'the last day';
comment on column initiatives.project.total is 'all its money in whole đồng; null where unsaid';

create index project_by_unit on initiatives.project (unit, begins);

create table initiatives.project_member (
  owner  uuid not null references initiatives.project (id),
  since  bigint not null check (since > 0),
  until  bigint check (until > since),
  place  int not null check (place > 0),
  person uuid references organisation.person (id),
  name   text not null check (name <> ''),
  share  numeric(6, 3) check (share > 0 and share <= 100),
  primary key (owner, since, place)
);

comment on column initiatives.project_member.place is '1 is the leader';

create index project_member_by_person on initiatives.project_member (person) where until is null;

create table initiatives.project_source (
  owner  uuid not null references initiatives.project (id),
  since  bigint not null check (since > 0),
  until  bigint check (until > since),
  place  int not null check (place > 0),
  name   text not null check (name <> ''),
  amount numeric(18, 0) not null check (amount > 0),
  primary key (owner, since, place)
);

comment on column initiatives.project_source.amount is 'whole đồng of the total';

create table initiatives.project_step (
  id         uuid primary key,
  project    uuid not null references initiatives.project (id),
  move       text not null check (move in ('APPROVE', 'START', 'ACCEPT', 'STOP')),
  before     text not null,
  number     text not null,
  decided_on date not null,
  authority  text not null,
  grade      text not null,
  reason     text not null,
  voided     text check (voided <> '')
);

comment on column initiatives.project_step.grade is 'as the council accepted it; empty else';

create index project_step_by_project on initiatives.project_step (project, id);
