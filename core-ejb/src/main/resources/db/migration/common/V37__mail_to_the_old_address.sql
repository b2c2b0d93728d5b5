-- Where a mail goes that goes somewhere else than its person's mail: to the address that was theirs until it was changed.
alter table mail_outbox add column address varchar(254);
