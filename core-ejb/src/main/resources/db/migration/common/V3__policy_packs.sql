-- Policies as data. What was once in force is never changed; a new version is a new row.
create table policy_pack (
  id varchar(100) primary key,
  name varchar(80) not null,
  version integer not null,
  title varchar(200) not null,
  files text not null,
  state varchar(12) not null,
  created_by varchar(64) not null,
  created_at bigint not null,
  decided_by varchar(64),
  decided_at bigint,
  unique (name, version)
);
