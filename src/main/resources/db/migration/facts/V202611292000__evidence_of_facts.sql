-- A figure knows the papers that prove it (REQ-102): places in stored files, shared by any number of facts.
create table facts.fact_evidence (
  id           uuid primary key,
  fact         uuid not null references facts.fact (id),
  fact_version bigint not null check (fact_version > 0),
  attachment   uuid not null,
  by_account   uuid not null,
  by_name      text not null,
  at           timestamptz not null,
  voided_at    timestamptz,
  voided_why   text check (voided_why <> ''),
  check ((voided_at is null) = (voided_why is null))
);

comment on table facts.fact_evidence is 'which place in a stored file proves what was entered';
comment on column facts.fact_evidence.fact_version is 'state of the fact when it was attached';
comment on column facts.fact_evidence.attachment is 'of documents.evidence, which may be put out';

create unique index fact_evidence_once on facts.fact_evidence (fact, attachment) where voided_at is null;
create index fact_evidence_by_attachment on facts.fact_evidence (attachment) where voided_at is null;
