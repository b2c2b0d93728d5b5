-- What one officer has asked for somebody and a second one has not confirmed: at most one of a person. Lists of roles have a
-- comma between; held is what the person was trusted with when it was asked.
create table role_change (
  id varchar(36) primary key,
  person varchar(64) not null unique references person (username),
  given varchar(200) not null,
  held varchar(200) not null,
  asked_by varchar(64) not null references person (username),
  asked_at bigint not null
);

-- One row: whoever changes people waits here for whoever else does, so that two at once cannot take the last two chairs.
create table people_desk (
  id integer primary key
);
insert into people_desk (id) values (1);

-- A notice is about a post or about somebody.
alter table notice alter column submission drop not null;
alter table notice add column colleague varchar(64) references person (username);
