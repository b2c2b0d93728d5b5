create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries and revisions are append-only';
end
$$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
create trigger revision_append_only before update or delete or truncate on revision
  for each statement execute function refuse_change();
