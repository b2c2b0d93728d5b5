-- Words of persons that entries of the log are about, apart from it: the log keeps their digest, these rows can be purged.
create table spoken (
  digest varchar(64) primary key,
  salt varchar(36) not null,
  words text not null,
  said_at bigint not null
);
