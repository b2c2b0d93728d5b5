-- Who wrote or changed a draft of a policy, by the policy's name: a draft that is deleted and saved again is not forgotten to be
-- theirs. The log has said it all along; a policy that is in force keeps its own writers.
create table policy_writer (
  id varchar(160) primary key,
  name varchar(80) not null,
  username varchar(64) not null
);
create index policy_writer_by_name on policy_writer (name);

insert into policy_writer (id, name, username)
select distinct substring(e.subject from 1 for position('/' in e.subject) - 1) || '/' || e.actor,
  substring(e.subject from 1 for position('/' in e.subject) - 1), e.actor
from audit_entry e
where e.action = 'policy.drafted' and position('/' in e.subject) > 1
  and not exists (
    select 1 from audit_entry f
    where f.action = 'policy.put-in-force' and f.seq > e.seq
      and f.subject like substring(e.subject from 1 for position('/' in e.subject)) || '%');

-- Who signs a trainee's post beside the committee, with a bar before, between and after the names: they may read it.
alter table submission add column signers varchar(8000) default '' not null;
