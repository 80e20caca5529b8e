-- What a pasted or imported paper states: compared with what is computed, never summed (REQ-153).
create table scoring.paper (
  sheet   uuid not null references scoring.sheet (id),
  version bigint not null check (version > 0),
  stated  json not null,
  account uuid not null,
  by_name text not null,
  at      timestamptz not null,
  primary key (sheet, version)
);

comment on column scoring.paper.stated is 'figures by row as read from that paper; the last version is compared';

-- A person has looked at the rows of a paper that differ, and the figure of the sheet stands.
create table scoring.paper_settled (
  sheet   uuid not null,
  version bigint not null,
  row_key text not null,
  account uuid not null,
  by_name text not null,
  at      timestamptz not null,
  primary key (sheet, version, row_key),
  foreign key (sheet, version) references scoring.paper (sheet, version)
);

comment on column scoring.paper_settled.row_key is 'key of the row; empty for the whole sheet';

create trigger paper_stays before update or delete on scoring.paper
  for each statement execute function scoring.refuse_rewriting();
create trigger paper_settled_stays before update or delete on scoring.paper_settled
  for each statement execute function scoring.refuse_rewriting();
