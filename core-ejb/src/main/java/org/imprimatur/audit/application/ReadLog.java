package org.imprimatur.audit.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.AuditGrounds;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.audit.model.Spoken;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.application.Cursors;

/** Reads the audit log for those who may. */
@Stateless
public class ReadLog {

  private Entries entries;
  private Authority authority;
  private Cursors cursors;

  protected ReadLog() {}

  @Inject
  public ReadLog(Entries entries, Authority authority, Cursors cursors) {
    this.entries = entries;
    this.authority = authority;
    this.cursors = cursors;
  }

  /**
   * Returns a stretch of the log, in order; refused when the caller may not read the log, or the cursor is not theirs.
   *
   * @param cursor where to go on; empty for the start
   * @param limit from 1 to 200
   */
  public Decision<Page<AuditEntry>> page(Optional<String> cursor, int limit) {
    return authority.require(Permission.READ_LOG, Subject.NONE).then(reader -> cursors.page(
        List.of("audit", reader.username()), cursor, place -> page(place.map(Long::parseLong).orElse(0L), limit)));
  }

  /** Returns the words of which an entry has the digest; refused like the log, or when they are purged. */
  public Decision<Spoken> words(String digest) {
    return authority.require(Permission.READ_LOG, Subject.NONE).then(reader -> entries.spoken(digest)
        .map(Decision::done).orElseGet(() -> Decision.refused(Refusal.notFound(AuditGrounds.NO_SUCH_WORDS, digest))));
  }

  private Page<AuditEntry> page(long afterSeq, int limit) {
    var found = entries.after(afterSeq, limit + 1);
    var shown = found.subList(0, Math.min(limit, found.size()));
    return new Page<>(shown,
        found.size() > limit ? Optional.of(Long.toString(shown.get(limit - 1).seq())) : Optional.empty());
  }

  /**
   * Returns up to {@code limit} entries after {@code afterSeq}, in order; refused when the caller may not read the log.
   *
   * @param afterSeq the last entry already read; 0 for the start
   * @param limit from 1 to 1,000
   */
  public Decision<List<AuditEntry>> after(long afterSeq, int limit) {
    return authority.require(Permission.READ_LOG, Subject.NONE)
        .then(reader -> Decision.done(entries.after(afterSeq, limit)));
  }
}
