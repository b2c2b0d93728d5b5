-- The single row on which those wait who change policies. A lock on the one in force did not do: whoever had waited for it found it
-- retired, saw none in force, and put a second one beside the other.
create table policy_desk (
  id integer primary key,
  check (id = 1)
);
insert into policy_desk (id) values (1);

-- Where that has happened, the one decided on last stays. From now on the database refuses a second one as well.
update policy_pack set state = 'RETIRED' where state = 'IN_FORCE' and exists (
  select 1 from policy_pack later where later.state = 'IN_FORCE'
    and (coalesce(later.decided_at, 0) > coalesce(policy_pack.decided_at, 0)
      or coalesce(later.decided_at, 0) = coalesce(policy_pack.decided_at, 0) and later.id > policy_pack.id));
alter table policy_pack add column in_force integer;
update policy_pack set in_force = 1 where state = 'IN_FORCE';
alter table policy_pack add constraint one_policy_in_force unique (in_force);
