-- An article or a talk may be about emulation as such, or about an exemplar, and about no movement.
alter table movements.response alter column movement drop not null;

comment on column movements.response.movement is 'null: told about emulation, and about no movement';

alter table movements.response add check
  (movement is not null
   or kind in ('ARTICLE', 'COLUMN', 'BROADCAST', 'CONFERENCE', 'EXCHANGE'));
