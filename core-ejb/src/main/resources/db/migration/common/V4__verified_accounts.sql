-- Accounts of which somebody showed whose they are. A revoked one stays: what was once relied on can be looked up.
create table verified_account (
  handle varchar(200) primary key,
  network varchar(16) not null,
  claimed_name varchar(200) not null,
  proof_kind varchar(24) not null,
  proof varchar(1000) not null,
  verified_by varchar(64) not null references person (username),
  verified_at bigint not null,
  valid_until bigint not null,
  revoked boolean not null
);
