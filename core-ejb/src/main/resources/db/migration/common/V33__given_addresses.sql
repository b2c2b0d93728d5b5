-- Whether whoever keeps people said the address: one that somebody said of themselves proves nothing. Of those that are there
-- nobody knows any more.
alter table mailbox add column given boolean default false not null;
