package org.imprimatur.audit.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.audit.model.Readers;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.application.Cursors;

/** Reads the audit log for those who may. */
@Stateless
public class ReadLog {

  @Inject private Entries entries;
  @Inject private Readers readers;
  @Inject private Cursors cursors;

  /**
   * Returns a stretch of the log, in order; refused when this person may not read the log, or the cursor is not theirs.
   *
   * @param username who asks
   * @param cursor where to go on; empty for the start
   * @param limit from 1 to 200
   */
  public Decision<Page<AuditEntry>> page(String username, Optional<String> cursor, int limit) {
    if (!readers.mayReadLog(username)) {
      return Decision.refused(Code.NOT_ALLOWED, "The audit log is read by the auditor and the chair. Ask one of them.");
    }
    return cursors.page(List.of("audit", username), cursor, place -> page(place.map(Long::parseLong).orElse(0L), limit));
  }

  private Page<AuditEntry> page(long afterSeq, int limit) {
    var found = entries.after(afterSeq, limit + 1);
    var shown = found.subList(0, Math.min(limit, found.size()));
    return new Page<>(shown, found.size() > limit ? Optional.of(Long.toString(shown.get(limit - 1).seq())) : Optional.empty());
  }

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
