package org.imprimatur.audit.model;

import java.util.List;
import java.util.Optional;

/** The audit log as stored: append-only, one chain; beside it the words of persons that entries are about. */
public interface Entries {

  /** Locks the head of the chain until the transaction ends and returns it. Appends wait for each other here. */
  Head lockHead();

  /** Appends an entry and makes it the head. */
  void append(AuditEntry entry);

  /** Returns up to {@code limit} entries after {@code afterSeq}, in order. */
  List<AuditEntry> after(long afterSeq, int limit);

  /** Returns every entry about a subject, in order. */
  List<AuditEntry> about(String subject);

  /** Keeps words apart from the chain. */
  void keep(Spoken spoken);

  /** Finds the words of which an entry has the digest; empty when nobody said them, or they are purged. */
  Optional<Spoken> spoken(String digest);

  /** The last entry's place and hash; 0 and {@link AuditEntry#NONE} for an empty log. */
  record Head(long seq, String hash) {}
}
