-- In which language a person wants to be spoken to; whoever has no row has not chosen, and is spoken to as their browser asks.
create table chosen_language (
  username varchar(64) primary key references person (username),
  language varchar(8) not null
);
