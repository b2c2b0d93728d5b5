-- Who may make an account: of the secret in the link its SHA-256 only. One row makes one account.
create table invitation (
  digest varchar(64) primary key,
  roles varchar(200) not null,
  name varchar(200),
  -- null: whoever runs the machine
  made_by varchar(64) references person (username),
  made_at bigint not null,
  expires_at bigint not null,
  -- No reference: it is used up before the person is there, in the same transaction, so that of many one goes on.
  used_by varchar(64),
  used_at bigint
);
