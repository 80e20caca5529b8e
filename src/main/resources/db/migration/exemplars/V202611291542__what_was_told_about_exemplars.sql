-- Which lines of the communication log tell of which exemplar.
create table exemplars.told (
  exemplar uuid not null references exemplars.exemplar (id),
  response uuid not null references movements.response (id),
  primary key (exemplar, response)
);

create index told_by_response on exemplars.told (response);
