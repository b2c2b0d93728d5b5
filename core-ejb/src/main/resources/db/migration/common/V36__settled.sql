-- What a society that begins has looked at and keeps as it is: nothing else says so, where nothing was changed.
create table settled (
  part varchar(16) primary key,
  settled_by varchar(64) not null references person (username),
  settled_at bigint not null
);
