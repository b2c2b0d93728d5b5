-- The second step of signing in: a secret that a telephone has, too, closed with a key of the data folder.
create table second_factor (
  username varchar(64) primary key references person (username),
  closed varchar(200) not null,
  made_at bigint not null,
  -- null: set up, and not yet proved by a code
  confirmed_at bigint,
  -- The step of time of the last code that was taken: none of it or before it is taken again.
  last_step bigint not null
);
-- For whoever has lost the telephone: of each code its SHA-256 only, and each is good once.
create table recovery_code (
  digest varchar(64) primary key,
  username varchar(64) not null references person (username),
  used_at bigint
);
create index recovery_code_username on recovery_code (username);

-- Whether whoever uses it is asked for no code either from then on.
alter table password_link add column ends_codes boolean default false not null;
