alter table pledges.signatory add column withdrawn text check (withdrawn <> '');

comment on column pledges.signatory.withdrawn is
  'why this party signs no longer; null as long as it is to sign or has signed';

alter table pledges.signatory
  add constraint withdrawn_did_not_sign check (withdrawn is null or signed_on is null);
