-- Mail that is to go out, one row for each. It has ids only: the address and the words are read when it is sent.
create table mail_outbox (
  id varchar(36) primary key,
  person varchar(64) not null references person (username),
  kind varchar(32) not null,
  subject varchar(64) not null,
  made_at bigint not null,
  state varchar(16) not null,
  -- When it is to be tried; while it is, when whoever does it is taken for dead. Of one that waits no more: since when.
  due_at bigint not null,
  attempts integer not null,
  fault varchar(16)
);
create index mail_outbox_due on mail_outbox (state, due_at);
create index mail_outbox_told on mail_outbox (person, kind, subject, made_at);
