-- Pictures that stand or stood for the society, each once. Versions of what it says of itself name them by their digest.
create table logo (
  digest varchar(64) primary key,
  picture text not null
);
