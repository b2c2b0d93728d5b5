-- What the society says of itself, a row for each version. The newest counts; none is ever changed or deleted.
create table society_version (
  number integer primary key,
  profile text not null,
  saved_by varchar(64) not null,
  saved_at bigint not null
);
-- The single row on which those wait who save one: whoever waited sees what the other saved.
create table society_desk (
  id integer primary key,
  check (id = 1)
);
insert into society_desk (id) values (1);
