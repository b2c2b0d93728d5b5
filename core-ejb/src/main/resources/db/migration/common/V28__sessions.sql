-- Who is signed in where: of the key that the browser shows its SHA-256 only. A session without its row is over.
create table signed_in (
  digest varchar(64) primary key,
  username varchar(64) not null references person (username),
  began_at bigint not null,
  seen_at bigint not null,
  network varchar(64) not null,
  browser varchar(20) not null,
  machine varchar(20) not null
);
create index signed_in_username on signed_in (username);
create index signed_in_seen_at on signed_in (seen_at);
