package org.imprimatur.identity.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may choose a new password; at most one link of a person is good at a time. */
public interface PasswordLinks {

  /** Keeps a new link and ends those that the person had. */
  void add(PasswordLink link);

  /** Finds a link by the SHA-256 of its secret. */
  Optional<PasswordLink> find(String digest);

  /** Returns the link of a person that is good at a time, confirmed or not. */
  Optional<PasswordLink> open(String person, Instant now);

  /** Returns those that are good at a time and that nobody has confirmed, the oldest first. */
  List<PasswordLink> unconfirmed(Instant now);

  /**
   * Confirms a link that nobody has confirmed and that is good.
   *
   * @return whether this call confirmed it
   */
  boolean confirm(String digest, String officer, Instant now);

  /** Ends whatever link of a person is good. */
  void end(String person, Instant now);

  /**
   * Uses a link up, unless it was used or has ended: of many who try in the same moment one is told that they did.
   *
   * @return whether this call used it up
   */
  boolean use(String digest, Instant now);
}
