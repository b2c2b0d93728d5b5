-- Co-authors count once they have accepted, nobody votes on words of their own, and a release counts again with the roles
-- of the vote. Lists of user names have a bar before, between and after the names, so that one LIKE finds one.

-- writers: from now on the author and the co-authors who have accepted; asked: the named ones who have not said yet
alter table submission add column asked varchar(8000) default '' not null;
alter table submission add column asked_count integer default 0 not null;
-- everybody who ever wrote, edited or agreed to be an author of a text of this submission; nobody leaves
alter table submission add column hands text default '' not null;

update submission set hands =
  '|' || author || '|' || last_editor || '|'
  || coalesce((select string_agg(distinct e.actor, '|') from audit_entry e where e.subject = submission.id and e.action = 'draft.edited'), '')
  || '|';
-- Whose text is frozen was an author when it was: they stay it. Everybody else is asked before the next text is frozen.
update submission set hands = hands || writers where state not in ('DRAFT', 'CHANGES_REQUESTED', 'LAPSED');
update submission set asked = substring(writers from char_length(author) + 2), writers = '|' || author || '|'
  where state in ('DRAFT', 'CHANGES_REQUESTED', 'LAPSED') and writers <> '|' || author || '|';
update submission set asked_count = char_length(asked) - char_length(replace(asked, '|', '')) - 1 where asked <> '';
alter table submission drop column last_editor;
create index submission_by_asked on submission (asked_count, changed_at desc);

-- required roles that nobody eligible holds, and who was named for one, by whom (JSON)
alter table round add column vacant varchar(200) default '' not null;
alter table round add column named text default '[]' not null;

-- what the voter was trusted with when they voted; for the votes so far, what they are trusted with today
alter table vote add column roles varchar(200) default '' not null;
update vote set roles = (select p.roles from person p where p.username = vote.voter);
