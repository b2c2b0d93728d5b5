package org.imprimatur.delivery.model;

import java.util.Map;
import org.imprimatur.kernel.model.Sentence;

/**
 * A fact about a delivery that is worth knowing, such as why it is blocked.
 *
 * @param about what it is about
 * @param words what the network said; empty where it said nothing
 */
public record Note(About about, String words) {

  /** There is nothing to know. */
  public static final Note NONE = new Note(About.NOTHING, "");

  /** What a note is about. */
  public enum About {
    NOTHING,
    NO_ACCOUNT,
    APPROVAL_GONE,
    NOT_AS_APPROVED,
    NO_ANSWER,
    NOT_THERE,
    WITHDRAWN,
    ANSWERED
  }

  /** Makes a note of what a network said. */
  public static Note answered(String words) {
    return words.isEmpty() ? NONE : new Note(About.ANSWERED, words);
  }

  /** Makes a note in which nobody is quoted. */
  public static Note of(About about) {
    return new Note(about, "");
  }

  /** Reads a note as it is kept; what an earlier release kept is told as it stands. */
  public static Note valueOf(String kept) {
    for (var about : About.values()) {
      if (about.name().equals(kept)) {
        return of(about);
      }
    }
    return answered(kept);
  }

  /** Returns it as it is kept: what it is about, or the network's words. */
  public String kept() {
    return about == About.ANSWERED ? words : about == About.NOTHING ? "" : about.name();
  }

  /** Tells whether there is something to know. */
  public boolean told() {
    return about != About.NOTHING;
  }

  /** Returns it as a sentence. */
  public Sentence said() {
    return new Sentence(about, Map.of("words", words));
  }
}
