-- How often a copy was tried, and when something is to be done about it; each call to a network, stored before it is made.
alter table delivery add column attempts integer default 0 not null;
alter table delivery add column until_at bigint;
update delivery set until_at = 0 where state in ('SENDING', 'RETRY_WAIT', 'UNKNOWN', 'TAKEDOWN_PENDING');
create index delivery_due on delivery (channel, until_at);

create table delivery_attempt (
  delivery varchar(36) not null references delivery (id),
  number integer not null,
  kind varchar(16) not null,
  began_at bigint not null,
  ended_at bigint,
  answer varchar(16) not null,
  primary key (delivery, number)
);
