-- Where a person's mail goes, and whether they want what they are told here by mail, too; whoever has no row gets none.
create table mailbox (
  username varchar(64) primary key references person (username),
  address varchar(254) not null,
  wanted boolean not null
);
