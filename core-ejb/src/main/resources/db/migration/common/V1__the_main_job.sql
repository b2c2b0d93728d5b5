-- Times are milliseconds since 1970-01-01 UTC: the same in both databases, whatever zone the server or a session has.
-- Text that holds JSON is written by the product only; what queries need is a column.

create table person (
  username varchar(64) primary key,
  name varchar(200) not null,
  credentials varchar(200) not null,
  roles varchar(200) not null,
  supervisor varchar(64) references person (username),
  active boolean not null,
  password_digest varchar(400) not null
);

create table token (
  digest varchar(64) primary key,
  username varchar(64) not null references person (username),
  name varchar(200) not null,
  created_at bigint not null,
  expires_at bigint not null
);

create table submission (
  id varchar(36) primary key,
  version bigint not null,
  state varchar(24) not null,
  author varchar(64) not null references person (username),
  last_editor varchar(64) not null references person (username),
  -- user names of author and co-authors, each between two bars, so that one LIKE finds them
  writers varchar(8000) not null,
  kind varchar(16) not null,
  voice varchar(16) not null,
  channels varchar(100) not null,
  headline varchar(400) not null,
  content text not null,
  search_text text not null,
  revision integer not null,
  content_hash varchar(64),
  hold text,
  withdrawal_by varchar(8000) not null,
  created_at bigint not null,
  changed_at bigint not null,
  decide_by bigint
);
create index submission_by_change on submission (changed_at desc, id desc);
create index submission_by_state on submission (state, decide_by, id);
create index submission_by_author on submission (author, changed_at desc, id desc);

create table revision (
  id varchar(48) primary key,
  submission varchar(36) not null references submission (id),
  number integer not null,
  content text not null,
  by_line varchar(1000) not null,
  renderings text not null,
  screening text not null,
  findings integer not null,
  frozen_at bigint not null,
  content_hash varchar(64) not null,
  unique (submission, number)
);

create table round (
  id varchar(36) primary key,
  submission varchar(36) not null references submission (id),
  revision integer not null,
  content_hash varchar(64) not null,
  needed integer not null,
  required varchar(200) not null,
  opened_at bigint not null,
  decide_by bigint not null,
  closed_at bigint,
  foreign key (submission, revision) references revision (submission, number)
);
create index round_by_submission on round (submission, opened_at);

create table round_voter (
  round varchar(36) not null references round (id),
  username varchar(64) not null references person (username),
  primary key (round, username)
);
create index round_voter_by_person on round_voter (username, round);

-- A vote needs a seat in its round: the key refuses anybody else, whatever the code says.
create table vote (
  id varchar(101) primary key,
  round varchar(36) not null,
  voter varchar(64) not null,
  verdict varchar(16) not null,
  reason_code varchar(4000) not null,
  reason varchar(4000) not null,
  content_hash varchar(64) not null,
  voted_at bigint not null,
  unique (round, voter),
  foreign key (round, voter) references round_voter (round, username)
);

create table release_plan (
  submission varchar(36) primary key references submission (id),
  revision integer not null,
  content_hash varchar(64) not null,
  slot bigint not null
);
create index release_plan_by_slot on release_plan (slot);

create table delivery (
  id varchar(36) primary key,
  submission varchar(36) not null,
  revision integer not null,
  channel varchar(16) not null,
  state varchar(24) not null,
  content_hash varchar(64) not null,
  url varchar(1000) not null,
  note varchar(1000) not null,
  changed_at bigint not null,
  unique (submission, revision, channel),
  foreign key (submission, revision) references revision (submission, number)
);
create index delivery_by_channel on delivery (channel, state, changed_at);

create table audit_entry (
  seq bigint primary key,
  happened_at bigint not null,
  actor varchar(64) not null,
  action varchar(64) not null,
  subject varchar(64) not null,
  details text not null,
  previous varchar(64) not null,
  hash varchar(64) not null
);
create index audit_entry_by_subject on audit_entry (subject, seq);

-- One row: appends wait for each other on it, so that the chain has no fork.
create table audit_head (
  id integer primary key,
  seq bigint not null,
  hash varchar(64) not null
);
insert into audit_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- What a changing call was answered under its Idempotency-Key, so that a repeat repeats nothing.
create table answer (
  id varchar(400) primary key,
  request_digest varchar(64) not null,
  status integer not null,
  location varchar(1000) not null,
  body text not null,
  answered_at bigint not null
);
