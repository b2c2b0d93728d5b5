-- When a hold ends by itself. Its moment stands in the hold's own text as well; of a hold put before this column was there, the
-- timer reads it there, which is why zero is right: look, and decide by the text.
alter table submission add column hold_review_by bigint;
update submission set hold_review_by = 0 where state = 'ON_HOLD';

-- Lines on somebody's home page: a kind and a post, never a post's words.
create table notice (
  id varchar(36) primary key,
  person varchar(64) not null references person (username),
  kind varchar(24) not null,
  submission varchar(36) not null references submission (id),
  told_at bigint not null
);
create index notice_by_person on notice (person, told_at desc);

-- Who wrote or changed a draft, as JSON, and which officer has asked so far that it be put in force.
alter table policy_pack add column editors text;
update policy_pack set editors = '["' || created_by || '"]';
alter table policy_pack alter column editors set not null;
alter table policy_pack add column proposed_by varchar(64);
alter table policy_pack add column proposed_at bigint;
