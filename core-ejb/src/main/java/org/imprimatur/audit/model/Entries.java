package org.imprimatur.audit.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The audit log as stored: append-only, one chain; beside it the words of persons that entries are about. */
public interface Entries {

  /** Locks the head of the chain until the transaction ends and returns it. Nothing is appended meanwhile. */
  Head lockHead();

  /**
   * Appends an entry when the transaction ends, behind all else that it writes. Transactions wait for each other there
   * only; until then nobody finds the entry, not even the transaction itself.
   *
   * @param next makes the entry that follows the head, while nobody else can append
   */
  void append(Function<Head, AuditEntry> next);

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
