package org.imprimatur.identity.model;

import java.time.Instant;
import java.util.Set;
import org.imprimatur.committee.model.Person;
import org.imprimatur.kernel.model.Sha256;

/**
 * That somebody outside, whom a provider calls by a name of its own, is one of ours.
 *
 * @param digest of issuer and subject, see {@link #digest(String, String)}
 * @param username who it is here
 * @param issuer the provider
 * @param subject what it calls them, for ever
 * @param own whether they proved to be both, by their password here; else a mail address did
 * @param linkedAt since when
 * @param groups in which the provider last said they were, for whoever looks what these would give
 */
public record OutsideName(String digest, String username, String issuer, String subject, boolean own,
    Instant linkedAt, Set<String> groups) {

  /** With this the mark begins of a session that was begun by such a name; none of a password does. */
  public static final String MARK = "name:";

  private static final int ID_LENGTH = 20;

  public OutsideName {
    groups = Set.copyOf(groups);
  }

  /** Returns by what issuer and subject are found together. */
  public static String digest(String issuer, String subject) {
    return Sha256.hex(Sha256.hex(issuer) + Sha256.hex(subject));
  }

  /** Tells whether the mark of a session is that of such a name. */
  public static boolean marks(String mark) {
    return mark.startsWith(MARK);
  }

  /** Returns what a session remembers that was begun by this name. */
  public String mark() {
    return MARK + digest;
  }

  /** Returns what the log calls it by. */
  public String id() {
    return digest.substring(0, ID_LENGTH);
  }

  /**
   * Tells whether it lets somebody in as a person, as they are now. What a mail address proved does not do for whom two
   * officers have trusted: one officer alone can change the address.
   */
  public boolean good(Person whose) {
    return username.equals(whose.username()) && (own || !PasswordLink.guarded(whose));
  }
}
