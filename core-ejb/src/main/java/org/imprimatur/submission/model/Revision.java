package org.imprimatur.submission.model;

import java.time.Instant;
import java.util.List;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.policy.model.Screening;

/**
 * A submission's content frozen at the moment it was submitted. Never changed; an edit makes the next one.
 *
 * @param submission the submission's id
 * @param number from 1
 * @param content what the author wrote
 * @param byLine as published
 * @param renderings what each channel will carry, disclaimers in
 * @param screening what the policy said of it
 * @param frozenAt when it was frozen
 * @param contentHash SHA-256 of {@link #canonical()}: what voters vote on and what may be sent
 */
public record Revision(
    String submission,
    int number,
    Content content,
    String byLine,
    List<Rendering> renderings,
    Screening screening,
    Instant frozenAt,
    String contentHash) {

  public Revision {
    renderings = List.copyOf(renderings);
  }

  /**
   * What names a revision.
   *
   * @param submission the submission's id
   * @param number from 1
   */
  public record Id(String submission, int number) {}

  /** Returns what names it. */
  public Id id() {
    return new Id(submission, number);
  }

  /** Freezes what of a content will go out, and computes its hash. */
  public static Revision freeze(
      String submission,
      int number,
      Content content,
      String byLine,
      List<Rendering> renderings,
      Screening screening,
      Instant at) {
    var going = content.going();
    var hash = Sha256.hex(new Sent(going, byLine, renderings).canonical());
    return new Revision(submission, number, going, byLine, renderings, screening, at, hash);
  }

  /** Returns everything of it that is sent. */
  public Sent sent() {
    return new Sent(content, byLine, renderings);
  }

  /** Returns the RFC 8785 text that is hashed. */
  public String canonical() {
    return sent().canonical();
  }

  /** Tells whether the content hash is that of the content: false means that what is stored was altered. */
  public boolean intact() {
    return contentHash.equals(hashOfContent());
  }

  /** Returns the hash of what would be sent now. */
  public String hashOfContent() {
    return Sha256.hex(canonical());
  }

  /** Returns it as it was set when it was frozen. */
  public Galley galley() {
    return new Galley(byLine, screening, renderings);
  }
}
