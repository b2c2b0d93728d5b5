-- Keys on people's own devices, by which they sign in: public halves only.
create table passkey (
  digest varchar(64) primary key,
  username varchar(64) not null references person (username),
  name varchar(120) not null,
  -- What the device said when it made the key, with the public key in it, in base64.
  attested text not null,
  -- What its own counter last said; many always say 0.
  uses bigint not null,
  added_at bigint not null,
  used_at bigint
);
create index passkey_username on passkey (username);
