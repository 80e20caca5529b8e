-- What members counted, added up and accepted as the unit's own figure.
create table memberships.joint_figure (
  id          uuid primary key,
  report_call uuid not null references memberships.report_call (id),
  indicator   uuid not null references facts.indicator (id),
  total       numeric(18, 6) not null,
  version     bigint not null check (version > 0),
  by_name     text not null,
  at          timestamptz not null,
  foreign key (report_call, indicator) references memberships.asked_figure (report_call, indicator)
);

comment on table memberships.joint_figure is 'every acceptance; the last one of a call and a figure counts';
comment on column memberships.joint_figure.version is 'of the fact that was written';

create index joint_figure_by_call on memberships.joint_figure (report_call);

create table memberships.joint_part (
  joint_figure uuid not null references memberships.joint_figure (id),
  answer       uuid not null references memberships.answer (id),
  primary key (joint_figure, answer)
);

comment on table memberships.joint_part is 'the states of reports that were added up';

create index asked_figure_by_indicator on memberships.asked_figure (indicator);
