create trigger audit_entry_append_only before update, delete on audit_entry
  for each row call 'org.imprimatur.platform.infrastructure.AppendOnly';
create trigger revision_append_only before update, delete on revision
  for each row call 'org.imprimatur.platform.infrastructure.AppendOnly';
