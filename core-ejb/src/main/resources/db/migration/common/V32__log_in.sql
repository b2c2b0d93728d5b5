-- The society's own identity provider, as an administrator said it: one row, whose version each save raises. The client's
-- secret is closed with a key of the data folder.
create table log_in_provider (
  id integer primary key,
  version integer not null,
  said varchar(4000) not null,
  closed varchar(2000) not null,
  saved_by varchar(64) references person (username),
  saved_at bigint not null
);
insert into log_in_provider (id, version, said, closed, saved_at) values (1, 0, '', '', 0);
-- What a group there gives here; of what two officers give, once a second one has confirmed it.
create table group_role (
  id varchar(36) primary key,
  group_name varchar(200) not null,
  role varchar(20) not null,
  source varchar(64) not null,
  asked_by varchar(64) not null references person (username),
  asked_at bigint not null,
  confirmed_by varchar(64) references person (username),
  unique (source, group_name, role)
);
-- Who is known at a provider by what name; the digest is of both. Of one person at most one at each provider.
create table outside_name (
  digest varchar(64) primary key,
  username varchar(64) not null references person (username),
  issuer varchar(500) not null,
  subject varchar(255) not null,
  -- Whether the person connected it themselves, with their password, or a proved mail address did.
  own boolean not null,
  linked_at bigint not null,
  groups_seen varchar(4000) not null,
  unique (username, issuer)
);
