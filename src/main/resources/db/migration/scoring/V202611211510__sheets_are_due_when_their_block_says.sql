-- The day stood on every sheet; now the block's year has it once.
update organisation.block_year y
   set send_by = s.due
  from (select block_year, max(due) as due from scoring.sheet group by block_year) s
 where s.block_year = y.id;

alter table scoring.sheet drop column due;
