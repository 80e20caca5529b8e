-- Sums over many units read the index alone: months of one thing lie far apart in the table.
create unique index fact_by_time on facts.fact (indicator, from_day, until_day) include (value);
alter table facts.fact drop constraint fact_indicator_from_day_until_day_key;
