-- What the queue shows stands in rows of its own: one for each lane that a post waits in, and in the lane MINE one for each
-- seat that owes it a vote. They are kept in the transaction that changes them, and filled when the server starts.
-- due: the moment of decision, or the greatest number while nothing is to be decided
create table waiting (
  lane varchar(16) not null,
  voter varchar(64) not null,
  due bigint not null,
  submission varchar(36) not null references submission (id),
  primary key (submission, lane, voter)
);
create unique index waiting_in_order on waiting (lane, voter, due, submission);

-- How many rows a lane has; nobody counts them when a page is shown. Rows that are due are counted up to a moment.
create table waiting_count (
  voter varchar(64) not null,
  lane varchar(16) not null,
  number bigint not null,
  primary key (voter, lane)
);
