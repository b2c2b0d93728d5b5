-- Who may choose a new password for an account that is there: of the secret in the link its SHA-256 only.
create table password_link (
  digest varchar(64) primary key,
  person varchar(64) not null references person (username),
  made_by varchar(64) not null references person (username),
  made_at bigint not null,
  expires_at bigint not null,
  -- The second officer, where the person holds what two officers give.
  confirmed_by varchar(64) references person (username),
  used_at bigint
);
create index password_link_person on password_link (person);
