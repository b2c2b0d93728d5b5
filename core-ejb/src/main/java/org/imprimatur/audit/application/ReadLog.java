package org.imprimatur.audit.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.audit.model.Readers;

/** Reads the audit log for those who may. */
@Stateless
public class ReadLog {

  @Inject private Entries entries;
  @Inject private Readers readers;

  /**
   * Returns up to {@code limit} entries after {@code afterSeq}, in order; empty when this person may not read the log.
   *
   * @param username who asks
   * @param afterSeq the last entry already read; 0 for the start
   * @param limit from 1 to 1,000
   */
  public Optional<List<AuditEntry>> after(String username, long afterSeq, int limit) {
    return readers.mayReadLog(username) ? Optional.of(entries.after(afterSeq, limit)) : Optional.empty();
  }

  /** Returns every entry about a subject, in order. The caller has checked that the reader may see the subject. */
  public List<AuditEntry> about(String subject) {
    return entries.about(subject);
  }
}
