-- Who from outside may read one post: of the secret in the link its SHA-256 only, of a code that of link and code.
create table guest_invitation (
  digest varchar(64) primary key,
  submission varchar(36) not null references submission (id),
  name varchar(120) not null,
  what varchar(80) not null,
  -- Empty where the code was handed over.
  address varchar(254) not null,
  invited_by varchar(64) not null references person (username),
  made_at bigint not null,
  expires_at bigint not null,
  ended_at bigint,
  -- Handed over; null where codes go by mail.
  pass varchar(64),
  code varchar(64),
  code_until bigint,
  wrong integer not null,
  misses integer not null,
  rests_until bigint,
  mailed integer not null,
  mailed_since bigint not null,
  -- The content hash of what they saw last.
  seen varchar(64)
);
create index guest_invitation_submission on guest_invitation (submission, made_at);
-- Who of them is here: of the key that the browser shows its SHA-256 only.
create table guest_visit (
  digest varchar(64) primary key,
  invitation varchar(64) not null references guest_invitation (digest),
  began_at bigint not null
);
create index guest_visit_began_at on guest_visit (began_at);
-- What they said, each of one text.
create table guest_comment (
  id varchar(36) primary key,
  invitation varchar(64) not null references guest_invitation (digest),
  submission varchar(36) not null references submission (id),
  revision integer not null,
  content_hash varchar(64) not null,
  text varchar(2000) not null,
  said_at bigint not null
);
create index guest_comment_submission on guest_comment (submission, said_at);
