-- How far a token reaches and when it was last used. Those made before could do all that their owner may.
alter table token add column scope varchar(10) default 'WRITE' not null;
alter table token add column used_at bigint;
create index token_of_person on token (username, created_at);

-- Devices on which people signed in, by digest: what others do at their name does not slow these down.
create table known_device (
  digest varchar(64) primary key,
  username varchar(64) not null references person (username),
  seen_at bigint not null
);
create index known_device_of_person on known_device (username, seen_at);
