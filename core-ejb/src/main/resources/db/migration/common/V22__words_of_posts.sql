-- What a search looks into stands in rows of its own, written only when words change: a post is stored again at each of its
-- steps, and an index of its words would be written with it each time.
create table post_words (
  submission varchar(36) not null primary key references submission (id),
  words text not null
);
insert into post_words (submission, words) select id, search_text from submission;
alter table submission drop column search_text;
