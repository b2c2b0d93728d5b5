package org.imprimatur.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.audit.model.Spoken;

/** The audit log in memory. */
final class MemoryEntries implements Entries {

  private static final String ONLY = "head";

  private final MemoryStore store;
  private final Rows<Head> head;
  private final Rows<AuditEntry> rows;
  private final Rows<Spoken> words;

  MemoryEntries(MemoryStore store) {
    this.store = store;
    head = new Rows<>(store, "audit_head");
    rows = new Rows<>(store, "audit_entry");
    words = new Rows<>(store, "spoken");
  }

  @Override
  public Head lockHead() {
    head.lock(ONLY);
    return head.find(ONLY).orElse(new Head(0, AuditEntry.NONE));
  }

  @Override
  public void append(Function<Head, AuditEntry> next) {
    store.current().last(() -> {
      var entry = next.apply(lockHead());
      rows.add(Long.toString(entry.seq()), entry);
      head.put(ONLY, new Head(entry.seq(), entry.hash()));
    });
  }

  @Override
  public List<AuditEntry> after(long afterSeq, int limit) {
    return rows.all().stream().filter(entry -> entry.seq() > afterSeq).sorted(Comparator.comparing(AuditEntry::seq))
        .limit(limit).toList();
  }

  @Override
  public List<AuditEntry> about(String subject) {
    return rows.all().stream().filter(entry -> entry.subject().equals(subject))
        .sorted(Comparator.comparing(AuditEntry::seq)).toList();
  }

  @Override
  public void keep(Spoken spoken) {
    words.add(spoken.digest(), spoken);
  }

  @Override
  public Optional<Spoken> spoken(String digest) {
    return words.find(digest);
  }
}
