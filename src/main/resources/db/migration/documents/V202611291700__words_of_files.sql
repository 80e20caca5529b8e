-- What is written in a file as letters, so that it is found by its words; for pictures nothing.
create table documents.content_words (
  content text primary key references documents.content (sha256) on delete cascade,
  words   tsvector not null
);

create index content_words_found on documents.content_words using gin (words);

comment on column documents.content_words.words is 'in lower case without accents';
