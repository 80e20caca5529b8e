-- Absences at conferences and other occasions can answer a criterion as well (số lần vắng).
alter table feeding.feed drop constraint feed_kind_check;
alter table feeding.feed add constraint feed_kind_check
  check (kind in ('COUNTED', 'AIMED', 'TARGETS_REACHED', 'TARGETS_ALL', 'MISSED', 'MISSED_UNEXCUSED'));
alter table feeding.feed drop constraint feed_check;
alter table feeding.feed add constraint feed_check check ((indicator is not null) = (kind in ('COUNTED', 'AIMED')));
