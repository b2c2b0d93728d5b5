package org.imprimatur.audit.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.audit.model.Spoken;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.platform.application.Ids;

/**
 * Writes the audit log inside the caller's transaction, so that a change and its entry exist together or not at all.
 */
@Stateless
@BySystem("a use case, in its transaction")
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {

  /** The actor of what Imprimatur does by itself. */
  public static final String SYSTEM = "system";

  /** What stands before the id of an invitation where somebody from outside did it; no user name has a colon. */
  public static final String GUEST = "guest:";

  private Entries entries;
  private Clock clock;
  private Ids ids;

  protected AuditTrail() {}

  @Inject
  public AuditTrail(Entries entries, Clock clock, Ids ids) {
    this.entries = entries;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Keeps words of a person apart from the log and returns the digest by which an entry names them.
   *
   * @param words as they were said; nothing said has no digest
   */
  public String spoken(String words) {
    if (CleanText.blank(words)) {
      return "";
    }
    var spoken = Spoken.of(ids.next(), words, clock.instant());
    entries.keep(spoken);
    return spoken.digest();
  }

  /**
   * Appends one entry, of the moment in which the transaction ends. Fails without a transaction, for an entry of its
   * own would prove nothing.
   *
   * @param actor the user name, {@link #SYSTEM}, or {@link #GUEST} and the id of an invitation
   * @param action what happened
   * @param subject what it happened to, such as a submission's id
   * @param details facts that can be written canonically; never words of a person, never a secret
   */
  public void record(String actor, AuditAction action, String subject, Map<String, Object> details) {
    var facts = CanonicalJson.of(details);
    // The moment is read where the place is taken: the log is in the order of time too.
    entries.append(head -> AuditEntry.following(
        head.seq(), head.hash(), clock.instant(), actor, action.wire(), subject, facts));
  }
}
