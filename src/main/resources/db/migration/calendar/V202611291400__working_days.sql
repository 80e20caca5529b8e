-- The days that are not what their weekday says (lịch năm): holidays, swapped days.
create schema calendar;

create table calendar.special_day (
  id           uuid primary key,
  jurisdiction uuid references organisation.unit (id),
  day          date not null,
  kind         text not null check (kind in ('HOLIDAY', 'OFF', 'WORK')),
  what         text not null check (what <> ''),
  source       text not null check (source <> ''),
  expected     boolean not null
);

comment on column calendar.special_day.jurisdiction is 'null for the whole country';
comment on column calendar.special_day.expected is 'nothing has decided it yet';

create index special_day_by_day on calendar.special_day (day);

create table calendar.special_day_void (
  special_day  uuid not null references calendar.special_day (id),
  jurisdiction uuid not null references organisation.unit (id),
  reason       text not null check (reason <> ''),
  primary key (special_day, jurisdiction)
);

comment on table calendar.special_day_void is 'where a day does not count, and why';

insert into calendar.special_day (id, day, kind, what, source, expected)
select gen_random_uuid(), day::date, 'HOLIDAY', what, 'Bộ luật Lao động 2012, Điều 115', false
  from (values
    ('2020-01-01', 'Tết Dương lịch'),
    ('2020-01-23', 'Tết Nguyên đán'), ('2020-01-24', 'Tết Nguyên đán'),
    ('2020-01-25', 'Tết Nguyên đán'), ('2020-01-26', 'Tết Nguyên đán'),
    ('2020-01-27', 'Tết Nguyên đán'),
    ('2020-04-02', 'Giỗ Tổ Hùng Vương'),
    ('2020-04-30', 'Ngày Chiến thắng'), ('2020-05-01', 'Ngày Quốc tế lao động'),
    ('2020-09-02', 'Quốc khánh')) as known (day, what);

insert into calendar.special_day (id, day, kind, what, source, expected)
select gen_random_uuid(), day::date, 'HOLIDAY', what,
       case when day >= '2027' then 'Bộ luật Lao động 2019, Điều 112; ngày cụ thể là dự kiến'
            else 'Bộ luật Lao động 2019, Điều 112' end,
       day >= '2027'
  from (values
    ('2021-01-01', 'Tết Dương lịch'),
    ('2021-02-10', 'Tết Nguyên đán'), ('2021-02-11', 'Tết Nguyên đán'),
    ('2021-02-12', 'Tết Nguyên đán'), ('2021-02-13', 'Tết Nguyên đán'),
    ('2021-02-14', 'Tết Nguyên đán'),
    ('2021-04-21', 'Giỗ Tổ Hùng Vương'),
    ('2021-04-30', 'Ngày Chiến thắng'), ('2021-05-01', 'Ngày Quốc tế lao động'),
    ('2021-09-02', 'Quốc khánh'), ('2021-09-03', 'Quốc khánh'),
    ('2022-01-01', 'Tết Dương lịch'),
    ('2022-01-31', 'Tết Nguyên đán'), ('2022-02-01', 'Tết Nguyên đán'),
    ('2022-02-02', 'Tết Nguyên đán'), ('2022-02-03', 'Tết Nguyên đán'),
    ('2022-02-04', 'Tết Nguyên đán'),
    ('2022-04-10', 'Giỗ Tổ Hùng Vương'),
    ('2022-04-30', 'Ngày Chiến thắng'), ('2022-05-01', 'Ngày Quốc tế lao động'),
    ('2022-09-01', 'Quốc khánh'), ('2022-09-02', 'Quốc khánh'),
    ('2023-01-01', 'Tết Dương lịch'),
    ('2023-01-20', 'Tết Nguyên đán'), ('2023-01-21', 'Tết Nguyên đán'),
    ('2023-01-22', 'Tết Nguyên đán'), ('2023-01-23', 'Tết Nguyên đán'),
    ('2023-01-24', 'Tết Nguyên đán'),
    ('2023-04-29', 'Giỗ Tổ Hùng Vương'),
    ('2023-04-30', 'Ngày Chiến thắng'), ('2023-05-01', 'Ngày Quốc tế lao động'),
    ('2023-09-01', 'Quốc khánh'), ('2023-09-02', 'Quốc khánh'),
    ('2024-01-01', 'Tết Dương lịch'),
    ('2024-02-08', 'Tết Nguyên đán'), ('2024-02-09', 'Tết Nguyên đán'),
    ('2024-02-10', 'Tết Nguyên đán'), ('2024-02-11', 'Tết Nguyên đán'),
    ('2024-02-12', 'Tết Nguyên đán'),
    ('2024-04-18', 'Giỗ Tổ Hùng Vương'),
    ('2024-04-30', 'Ngày Chiến thắng'), ('2024-05-01', 'Ngày Quốc tế lao động'),
    ('2024-09-02', 'Quốc khánh'), ('2024-09-03', 'Quốc khánh'),
    ('2025-01-01', 'Tết Dương lịch'),
    ('2025-01-27', 'Tết Nguyên đán'), ('2025-01-28', 'Tết Nguyên đán'),
    ('2025-01-29', 'Tết Nguyên đán'), ('2025-01-30', 'Tết Nguyên đán'),
    ('2025-01-31', 'Tết Nguyên đán'),
    ('2025-04-07', 'Giỗ Tổ Hùng Vương'),
    ('2025-04-30', 'Ngày Chiến thắng'), ('2025-05-01', 'Ngày Quốc tế lao động'),
    ('2025-09-01', 'Quốc khánh'), ('2025-09-02', 'Quốc khánh'),
    ('2026-01-01', 'Tết Dương lịch'),
    ('2026-02-16', 'Tết Nguyên đán'), ('2026-02-17', 'Tết Nguyên đán'),
    ('2026-02-18', 'Tết Nguyên đán'), ('2026-02-19', 'Tết Nguyên đán'),
    ('2026-02-20', 'Tết Nguyên đán'),
    ('2026-04-26', 'Giỗ Tổ Hùng Vương'),
    ('2026-04-30', 'Ngày Chiến thắng'), ('2026-05-01', 'Ngày Quốc tế lao động'),
    ('2026-09-01', 'Quốc khánh'), ('2026-09-02', 'Quốc khánh'),
    ('2027-01-01', 'Tết Dương lịch'),
    ('2027-02-04', 'Tết Nguyên đán'), ('2027-02-05', 'Tết Nguyên đán'),
    ('2027-02-06', 'Tết Nguyên đán'), ('2027-02-07', 'Tết Nguyên đán'),
    ('2027-02-08', 'Tết Nguyên đán'),
    ('2027-04-16', 'Giỗ Tổ Hùng Vương'),
    ('2027-04-30', 'Ngày Chiến thắng'), ('2027-05-01', 'Ngày Quốc tế lao động'),
    ('2027-09-02', 'Quốc khánh'), ('2027-09-03', 'Quốc khánh')) as known (day, what);

insert into calendar.special_day (id, day, kind, what, source, expected)
select gen_random_uuid(), day::date, kind, what, source, false
  from (values
    ('2024-04-29', 'OFF', 'Nghỉ hoán đổi dịp 30/4',
     'Thông báo hoán đổi của Bộ Lao động - Thương binh và Xã hội, 4/2024'),
    ('2024-05-04', 'WORK', 'Làm bù ngày 29/4/2024',
     'Thông báo hoán đổi của Bộ Lao động - Thương binh và Xã hội, 4/2024'),
    ('2025-05-02', 'OFF', 'Nghỉ hoán đổi dịp 1/5',
     'Thông báo hoán đổi của Bộ Lao động - Thương binh và Xã hội, 12/2024'),
    ('2025-04-26', 'WORK', 'Làm bù ngày 2/5/2025',
     'Thông báo hoán đổi của Bộ Lao động - Thương binh và Xã hội, 12/2024'),
    ('2026-01-02', 'OFF', 'Nghỉ hoán đổi dịp Tết Dương lịch',
     'Thông báo hoán đổi của Bộ Nội vụ, 12/2025'),
    ('2026-01-10', 'WORK', 'Làm bù ngày 2/1/2026',
     'Thông báo hoán đổi của Bộ Nội vụ, 12/2025'),
    ('2026-08-31', 'OFF', 'Nghỉ hoán đổi dịp Quốc khánh',
     'Thông báo hoán đổi của Bộ Nội vụ, 10/2025'),
    ('2026-08-22', 'WORK', 'Làm bù ngày 31/8/2026',
     'Thông báo hoán đổi của Bộ Nội vụ, 10/2025')) as known (day, kind, what, source);
