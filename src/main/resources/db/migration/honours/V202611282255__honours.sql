-- Awards that were conferred, old and new (sổ khen thưởng): what later checks of eligibility read.
create schema honours;

-- Titles and forms as the law of emulation and commendation names them (REQ-28, REQ-29).
create table honours.title (
  code       text primary key,
  kind       text not null check (kind in ('TITLE', 'FORM', 'HONORARY')),
  name       text not null check (name <> ''),
  also       text[] not null default '{}',
  level      text not null check (level in ('STATE', 'PROVINCE', 'GRASSROOTS')),
  person     boolean not null,
  collective boolean not null,
  position   int not null,
  check (person or collective)
);

comment on column honours.title.also is 'shorter or older names under which offices write it';

insert into honours.title (code, kind, name, also, level, person, collective, position) values
  ('CSTDTQ', 'TITLE', 'Chiến sĩ thi đua toàn quốc', '{CSTĐ toàn quốc,CSTĐTQ}', 'STATE', true, false, 10),
  ('CSTDT', 'TITLE', 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh', '{Chiến sĩ thi đua cấp tỉnh,Chiến sĩ thi đua tỉnh,CSTĐ cấp tỉnh,CSTĐ tỉnh,Chiến sĩ thi đua cấp bộ}', 'PROVINCE', true, false, 11),
  ('CSTDCS', 'TITLE', 'Chiến sĩ thi đua cơ sở', '{CSTĐ cơ sở,CSTĐCS,Chiến sĩ thi đua cấp cơ sở}', 'GRASSROOTS', true, false, 12),
  ('LDTT', 'TITLE', 'Lao động tiên tiến', '{LĐTT,Danh hiệu Lao động tiên tiến}', 'GRASSROOTS', true, false, 13),
  ('CSTT', 'TITLE', 'Chiến sĩ tiên tiến', '{}', 'GRASSROOTS', true, false, 14),
  ('CTDCP', 'TITLE', 'Cờ thi đua của Chính phủ', '{Cờ thi đua Chính phủ}', 'STATE', false, true, 20),
  ('CTDT', 'TITLE', 'Cờ thi đua của bộ, ban, ngành, tỉnh', '{Cờ thi đua của UBND tỉnh,Cờ thi đua tỉnh,Cờ thi đua cấp tỉnh,Cờ thi đua UBND tỉnh}', 'PROVINCE', false, true, 21),
  ('TTLDXS', 'TITLE', 'Tập thể lao động xuất sắc', '{TTLĐXS,Tập thể LĐXS}', 'PROVINCE', false, true, 22),
  ('DVQT', 'TITLE', 'Đơn vị quyết thắng', '{}', 'PROVINCE', false, true, 23),
  ('TTLDTT', 'TITLE', 'Tập thể lao động tiên tiến', '{TTLĐTT,Tập thể LĐTT}', 'GRASSROOTS', false, true, 24),
  ('DVTT', 'TITLE', 'Đơn vị tiên tiến', '{}', 'GRASSROOTS', false, true, 25),
  ('HCSV', 'FORM', 'Huân chương Sao vàng', '{}', 'STATE', true, true, 30),
  ('HCHCM', 'FORM', 'Huân chương Hồ Chí Minh', '{}', 'STATE', true, true, 31),
  ('HCDL1', 'FORM', 'Huân chương Độc lập hạng Nhất', '{}', 'STATE', true, true, 32),
  ('HCDL2', 'FORM', 'Huân chương Độc lập hạng Nhì', '{}', 'STATE', true, true, 33),
  ('HCDL3', 'FORM', 'Huân chương Độc lập hạng Ba', '{}', 'STATE', true, true, 34),
  ('HCLD1', 'FORM', 'Huân chương Lao động hạng Nhất', '{HCLĐ hạng Nhất}', 'STATE', true, true, 35),
  ('HCLD2', 'FORM', 'Huân chương Lao động hạng Nhì', '{HCLĐ hạng Nhì}', 'STATE', true, true, 36),
  ('HCLD3', 'FORM', 'Huân chương Lao động hạng Ba', '{HCLĐ hạng Ba}', 'STATE', true, true, 37),
  ('HCBVTQ', 'FORM', 'Huân chương Bảo vệ Tổ quốc', '{}', 'STATE', true, true, 38),
  ('HCDC', 'FORM', 'Huân chương Dũng cảm', '{}', 'STATE', true, false, 39),
  ('HCDDK', 'FORM', 'Huân chương Đại đoàn kết dân tộc', '{}', 'STATE', true, false, 40),
  ('AHLD', 'HONORARY', 'Anh hùng Lao động', '{}', 'STATE', true, true, 50),
  ('NGND', 'HONORARY', 'Nhà giáo nhân dân', '{}', 'STATE', true, false, 51),
  ('NGUT', 'HONORARY', 'Nhà giáo ưu tú', '{}', 'STATE', true, false, 52),
  ('TTND', 'HONORARY', 'Thầy thuốc nhân dân', '{}', 'STATE', true, false, 53),
  ('TTUT', 'HONORARY', 'Thầy thuốc ưu tú', '{}', 'STATE', true, false, 54),
  ('BKTTG', 'FORM', 'Bằng khen của Thủ tướng Chính phủ', '{Bằng khen Thủ tướng,Bằng khen Thủ tướng Chính phủ,BK TTg}', 'STATE', true, true, 60),
  ('BKT', 'FORM', 'Bằng khen của bộ, ban, ngành, tỉnh', '{Bằng khen,Bằng khen của Chủ tịch UBND tỉnh,Bằng khen UBND tỉnh,Bằng khen của UBND tỉnh,Bằng khen cấp tỉnh,Bằng khen của Bộ trưởng,Bằng khen cấp bộ,BK UBND tỉnh}', 'PROVINCE', true, true, 61),
  ('KNC', 'FORM', 'Kỷ niệm chương', '{Huy hiệu}', 'PROVINCE', true, false, 62),
  ('GK', 'FORM', 'Giấy khen', '{}', 'GRASSROOTS', true, true, 63);

create table honours.honour (
  id           uuid primary key,
  jurisdiction uuid not null references organisation.unit (id),
  unit         uuid not null references organisation.unit (id),
  person       uuid references organisation.person (id),
  recipient    text not null check (recipient <> ''),
  unit_is_recipient boolean not null,
  folded       text not null,
  birth_year   int check (birth_year between 1900 and 2200),
  title        text not null references honours.title (code),
  decision     text not null check (decision <> ''),
  decided_on   date not null,
  issuer       text not null check (issuer <> ''),
  from_year    int not null check (from_year between 1945 and 2200),
  to_year      int not null check (to_year between from_year and 2200),
  intake       uuid,
  verified_by  text check (verified_by <> ''),
  verified_at  timestamptz,
  voided_because text check (voided_because <> ''),
  check ((verified_by is null) = (verified_at is null))
);

comment on column honours.honour.unit is 'the collective itself, or where the person worked then';
comment on column honours.honour.person is 'null for a collective, and for a person whom the register does not know';
comment on column honours.honour.recipient is 'as the decision or the table names it';
comment on column honours.honour.unit_is_recipient is 'true for a collective award';
comment on column honours.honour.from_year is 'the achievement: one year or several';

create index honour_by_unit on honours.honour (unit, to_year);
create index honour_by_person on honours.honour (person) where person is not null;
create index honour_by_jurisdiction on honours.honour (jurisdiction, to_year);
create index honour_by_intake on honours.honour (intake) where intake is not null;
