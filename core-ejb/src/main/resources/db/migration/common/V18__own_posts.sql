-- Whose a post is stands in rows of its own: one for each person who wrote it or signs it, in the order of the lists. They
-- are kept with the post, so that nobody's own posts are looked for among those of everybody.
-- part: WROTE, alone or with others, else SIGNS
create table own_post (
  username varchar(64) not null,
  submission varchar(36) not null references submission (id),
  part varchar(8) not null,
  state varchar(24) not null,
  changed_at bigint not null,
  primary key (submission, username)
);
insert into own_post (username, submission, part, state, changed_at)
  select p.username, s.id, case when position('|' || p.username || '|' in s.writers) > 0 then 'WROTE' else 'SIGNS' end,
    s.state, s.changed_at
  from submission s join person p on position('|' || p.username || '|' in s.writers) > 0
    or position('|' || p.username || '|' in s.signers) > 0;
create index own_post_in_order on own_post (username, changed_at desc, submission desc);
create index own_post_by_state on own_post (username, state, changed_at desc, submission desc);

create index submission_by_state_and_change on submission (state, changed_at desc, id desc);
drop index submission_by_author;
