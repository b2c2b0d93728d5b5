-- One row, which every change of the register of accounts changes: a screening reads it in place of the register.
create table register_version (
  version varchar(36) not null primary key
);
insert into register_version (version) values ('none yet');
