-- A repeat is answered with the version that the first answer named. Those given before named none.
alter table answer add column etag varchar(40) default '' not null;
