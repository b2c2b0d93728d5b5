-- The secret that seals what we hand out and take back, such as the cursors of lists: drawn once, by the database itself, so
-- that a restart and every further process over this database know the same one. 244 random bits.
create table seal_key (
  id integer primary key,
  secret varchar(72) not null,
  check (id = 1),
  check (length(secret) = 72)
);
insert into seal_key (id, secret) values (1, concat(cast(random_uuid() as varchar), cast(random_uuid() as varchar)));
