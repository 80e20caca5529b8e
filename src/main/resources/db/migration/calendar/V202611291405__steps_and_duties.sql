-- The steps of an emulation year and what somebody has to do until a day (việc theo bước).
create table calendar.template_step (
  id           uuid primary key,
  jurisdiction uuid references organisation.unit (id),
  kind         text not null check (kind in ('UNIT', 'BLOCK')),
  position     int not null,
  code         text not null check (code <> ''),
  name         text not null check (name <> ''),
  input        text not null,
  responsible  text not null,
  record       text not null,
  on_month     int check (on_month between 1 and 12),
  on_day       int check (on_day between 1 and 31),
  after_code   text,
  after_count  int check (after_count > 0),
  working      boolean,
  check (num_nonnulls(on_month, on_day) in (0, 2)),
  check (num_nonnulls(after_code, after_count, working) in (0, 3)),
  check ((on_month is null) <> (after_code is null)),
  unique nulls not distinct (jurisdiction, kind, code)
);

comment on table calendar.template_step is 'how a year of that kind goes';
comment on column calendar.template_step.jurisdiction is 'null for the whole country';

create table calendar.cycle (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid references organisation.unit (id),
  block        uuid references organisation.block_year (id),
  year         text not null check (year <> ''),
  from_day     date not null,
  until_day    date not null check (until_day > from_day),
  version      bigint not null check (version > 0),
  check (num_nonnulls(unit, block) = 1)
);

create unique index one_cycle_of_a_unit on calendar.cycle (unit, year) where unit is not null;
create unique index one_cycle_of_a_block on calendar.cycle (block) where block is not null;

create table calendar.step (
  id          uuid primary key,
  cycle       uuid not null references calendar.cycle (id),
  position    int not null,
  code        text not null,
  name        text not null,
  input       text not null,
  responsible text not null,
  record      text not null,
  on_month    int,
  on_day      int,
  after_code  text,
  after_count int,
  working     boolean,
  planned     date not null,
  settled     boolean not null default false,
  done_on     date,
  unique (cycle, code)
);

comment on column calendar.step.settled is 'the planned day was set by somebody and no longer follows the rule';

create index open_step_by_day on calendar.step (cycle, planned) where done_on is null;

create table calendar.duty (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  year         text not null check (year <> ''),
  what         text not null check (what <> ''),
  owner        uuid references identity.account (id),
  owner_name   text not null,
  due          date not null,
  step         uuid references calendar.step (id),
  source       text not null,
  state        text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
  done_on      date,
  reason       text check (reason <> ''),
  version      bigint not null check (version > 0),
  check ((state = 'DONE') = (done_on is not null)),
  check ((state = 'CANCELLED') = (reason is not null))
);

comment on column calendar.duty.step is 'the step that is done with it';
comment on column calendar.duty.source is 'the text that asks for it';

create index duty_by_unit on calendar.duty (unit, year, due);
create index open_duty_by_owner on calendar.duty (owner, due) where state = 'OPEN';

insert into calendar.template_step
  (id, kind, position, code, name, input, responsible, record, on_month, on_day, after_code,
   after_count, working)
select gen_random_uuid(), t.* from (values
  ('UNIT', 1, 'LAUNCH', 'Nhận kế hoạch phát động của tỉnh',
   'Kế hoạch phát động phong trào thi đua của tỉnh', 'Văn thư',
   'Kế hoạch của tỉnh, ngày nhận', 1, 22, null, null::int, null::boolean),
  ('UNIT', 2, 'UNIT_PLAN', 'Ban hành kế hoạch thi đua của đơn vị',
   'Kế hoạch của tỉnh; kết quả và hạn chế năm trước', 'Lãnh đạo đơn vị',
   'Kế hoạch đã có số, ngày', null, null, 'LAUNCH', 10, true),
  ('UNIT', 3, 'PLEDGE', 'Phát động, ký giao ước thi đua',
   'Kế hoạch của đơn vị', 'Lãnh đạo đơn vị, công đoàn',
   'Bản giao ước đã ký', null, null, 'UNIT_PLAN', 10, true),
  ('UNIT', 4, 'REGISTRATION', 'Đăng ký danh hiệu, hình thức khen thưởng',
   'Kế hoạch của đơn vị; đăng ký của tập thể, cá nhân', 'Chuyên viên phụ trách',
   'Bản đăng ký gửi Khối và cơ quan thường trực', null, null, 'UNIT_PLAN', 15, true),
  ('UNIT', 5, 'HALF_YEAR', 'Sơ kết, báo cáo 6 tháng',
   'Số liệu từng tháng', 'Chuyên viên phụ trách', 'Báo cáo 6 tháng', 6, 30, null, null, null),
  ('UNIT', 6, 'MONTHLY', 'Ghi tiến độ từng tháng',
   'Chỉ tiêu của kế hoạch', 'Các phòng, ban', 'Số liệu tiến độ đến hết tháng 10',
   11, 5, null, null, null),
  ('UNIT', 7, 'CALL', 'Nhận công văn đề nghị tự chấm điểm',
   'Công văn của Khối; hướng dẫn tổng kết của tỉnh', 'Văn thư',
   'Công văn, hạn nộp', 11, 5, null, null, null),
  ('UNIT', 8, 'SELF_SCORE', 'Tự chấm điểm, gửi Khối',
   'Bộ tiêu chí; số liệu cả năm; minh chứng', 'Chuyên viên phụ trách, lãnh đạo đơn vị',
   'Bảng chấm điểm thi đua đã duyệt', null, null, 'CALL', 7, true),
  ('UNIT', 9, 'BLOCK_SCORING', 'Khối chấm điểm, xếp hạng',
   'Bảng chấm điểm của các đơn vị', 'Trưởng khối, tổ thư ký',
   'Tổng hợp chấm điểm của Khối', null, null, 'SELF_SCORE', 10, true),
  ('UNIT', 10, 'EVALUATION', 'Đánh giá, xếp loại tập thể, cá nhân',
   'Kết quả công tác năm', 'Lãnh đạo đơn vị', 'Biên bản, quyết định xếp loại',
   12, 10, null, null, null),
  ('UNIT', 11, 'VOTE', 'Họp Khối bình xét, suy tôn',
   'Tổng hợp chấm điểm của Khối', 'Lãnh đạo đơn vị', 'Biên bản họp, biên bản kiểm phiếu',
   null, null, 'BLOCK_SCORING', 5, true),
  ('UNIT', 12, 'ANNUAL_REPORT', 'Báo cáo tổng kết năm',
   'Số liệu cả năm; kết quả chấm điểm', 'Chuyên viên phụ trách', 'Báo cáo tổng kết',
   12, 19, null, null, null),
  ('UNIT', 13, 'DOSSIER', 'Lập hồ sơ đề nghị khen thưởng',
   'Kết quả bình xét; thành tích của tập thể, cá nhân', 'Chuyên viên phụ trách',
   'Hồ sơ đề nghị khen thưởng', null, null, 'VOTE', 10, true),
  ('UNIT', 14, 'ARCHIVE', 'Lập hồ sơ, nộp lưu trữ',
   'Văn bản của cả năm', 'Văn thư', 'Hồ sơ công việc đã kết thúc',
   null, null, 'ANNUAL_REPORT', 20, true),
  ('BLOCK', 1, 'AGREEMENT', 'Ban hành quy chế, kế hoạch của Khối',
   'Quyết định thành lập Khối; kế hoạch của tỉnh', 'Trưởng khối', 'Quy chế, kế hoạch của Khối',
   2, 15, null, null, null),
  ('BLOCK', 2, 'PLEDGE', 'Ký giao ước thi đua của Khối',
   'Quy chế, kế hoạch của Khối', 'Các đơn vị trong Khối', 'Bản giao ước đã ký',
   null, null, 'AGREEMENT', 10, true),
  ('BLOCK', 3, 'HALF_YEAR', 'Sơ kết Khối 6 tháng',
   'Báo cáo 6 tháng của các đơn vị', 'Trưởng khối', 'Biên bản sơ kết', 7, 15, null, null, null),
  ('BLOCK', 4, 'CALL', 'Gửi công văn đề nghị tự chấm điểm',
   'Hướng dẫn tổng kết của tỉnh', 'Trưởng khối', 'Công văn gửi các đơn vị',
   11, 5, null, null, null),
  ('BLOCK', 5, 'SELF_SCORE', 'Nhận bảng chấm điểm của các đơn vị',
   'Công văn của Khối', 'Tổ thư ký', 'Bảng chấm điểm đã nhận', null, null, 'CALL', 7, true),
  ('BLOCK', 6, 'BLOCK_SCORING', 'Chấm điểm, xếp hạng',
   'Bảng chấm điểm, minh chứng', 'Trưởng khối, Phó Trưởng khối', 'Tổng hợp chấm điểm của Khối',
   null, null, 'SELF_SCORE', 10, true),
  ('BLOCK', 7, 'VOTE', 'Họp Khối bình xét, suy tôn',
   'Tổng hợp chấm điểm của Khối', 'Trưởng khối', 'Biên bản họp, biên bản kiểm phiếu',
   null, null, 'BLOCK_SCORING', 5, true),
  ('BLOCK', 8, 'RESULT', 'Gửi kết quả đến cơ quan thường trực',
   'Biên bản họp Khối', 'Trưởng khối', 'Tờ trình, tổng hợp kết quả', null, null, 'VOTE', 5, true)
) as t (kind, position, code, name, input, responsible, record, on_month, on_day, after_code,
        after_count, working);
