package org.imprimatur.guest.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Refusal;

/**
 * What a guest said of one text.
 *
 * @param id never changes
 * @param invitation the digest of the invitation
 * @param post the id of the submission
 * @param about the text that they had before them
 * @param text their words; at most 2,000 UTF-16 code units
 * @param at when
 */
public record GuestComment(String id, String invitation, String post, About about, String text, Instant at) {

  /** The longest, in UTF-16 code units. */
  public static final int LONGEST = 2_000;

  /** How many a guest may leave. */
  public static final int MOST = 50;

  /**
   * Which text.
   *
   * @param revision its number, from 1
   * @param contentHash its hash
   */
  public record About(int revision, String contentHash) {}

  /** Returns why words cannot be kept; empty when they can. */
  public static Optional<Refusal> fault(String text) {
    if (CleanText.blank(text)) {
      return Optional.of(Refusal.of(GuestGrounds.NO_WORDS));
    }
    return text.length() > LONGEST ? Optional.of(Refusal.of(GuestGrounds.LONG_COMMENT, Map.of("most", LONGEST)))
        : CleanText.fault(Guest.Field.COMMENT, text);
  }
}
