-- REQ-79: through which channel a donation went, how many of the staff gave, and on what occasion.
-- Each may be unknown: what was noted before stays as it is.
alter table gatherings.donation
  add column channel       text check (channel in ('BLOCK', 'FRONT', 'DIRECT', 'UNION', 'OTHER')),
  add column channel_named text check (channel_named <> ''),
  add column gave          int check (gave >= 0),
  add column staff         int check (staff > 0),
  add column occasion      uuid references gatherings.occasion (id),
  add column version       bigint not null default 1 check (version > 0);

-- What a block collected went through the block: that was known already.
update gatherings.donation set channel = 'BLOCK' where block is not null;

alter table gatherings.donation
  add check (block is null or channel is not distinct from 'BLOCK'),
  add check ((channel_named is not null) = (channel is not distinct from 'OTHER')),
  add check ((gave is null) = (staff is null)),
  add check (gave <= staff);

comment on column gatherings.donation.gave is 'how many of the staff gave; null where nobody said';
comment on column gatherings.donation.staff is 'how many the unit had on that day';

create index donation_of_occasion on gatherings.donation (occasion);
