-- Of a Party document only number, date and subject may be kept, without its file.
alter table documents.file alter column content drop not null;
alter table documents.file add check (content is not null or (number is not null and issued_on is not null
                                                              and subject is not null));

comment on column documents.file.content is 'null where only number, date and subject are kept';
