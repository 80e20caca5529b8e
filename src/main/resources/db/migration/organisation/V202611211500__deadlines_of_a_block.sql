alter table organisation.block_year
  add column send_by  date,
  add column score_by date,
  add constraint deadlines_in_order check (score_by >= send_by);
