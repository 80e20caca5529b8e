-- A Word file of the office, brought as the form of its sheet; what is filled in goes into a copy.
create table scoring.word_form (
  id      uuid primary key,
  sheet   uuid not null references scoring.sheet (id),
  file    uuid not null references documents.file (id),
  base    uuid,
  account uuid not null,
  by_name text not null,
  at      timestamptz not null
);

create index word_form_by_sheet on scoring.word_form (sheet, at);
create index word_form_by_file on scoring.word_form (file);

comment on column scoring.word_form.base is
  'what was handed out of the file before somebody edited it; null for a form that comes fresh';

-- What was written into the cells of a form when it was handed out.
create table scoring.word_form_given (
  id      uuid primary key,
  form    uuid not null references scoring.word_form (id),
  texts   json not null,
  account uuid not null,
  by_name text not null,
  at      timestamptz not null
);

create index word_form_given_by_form on scoring.word_form_given (form, at);

comment on column scoring.word_form_given.texts is 'text by row and column of the sheet: "II.3/SELF"';

alter table scoring.word_form
  add foreign key (base) references scoring.word_form_given (id);

create trigger word_form_stays before update or delete on scoring.word_form
  for each statement execute function scoring.refuse_rewriting();
create trigger word_form_given_stays before update or delete on scoring.word_form_given
  for each statement execute function scoring.refuse_rewriting();
