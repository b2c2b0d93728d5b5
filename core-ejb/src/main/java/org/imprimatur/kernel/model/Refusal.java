package org.imprimatur.kernel.model;

import java.util.Map;

/**
 * A "no" that is part of the business, told to a person.
 *
 * @param code why, for programs
 * @param sentence the thing, the fact and the remedy
 * @param seconds after how many the same may be tried again; 0 when waiting does not help
 */
public record Refusal(Code code, Sentence sentence, long seconds) {

  private static final int LONGEST_NAME = 120;

  /** Makes a refusal that waiting does not lift. */
  public Refusal(Code code, Sentence sentence) {
    this(code, sentence, 0);
  }

  /** Makes a refusal on grounds that tell no facts. */
  public static Refusal of(Grounds grounds) {
    return new Refusal(grounds.code(), grounds.sentence());
  }

  /** Makes a refusal on grounds that tell these facts. */
  public static Refusal of(Grounds grounds, Map<String, Object> facts) {
    return new Refusal(grounds.code(), new Sentence((Enum<?>) grounds, facts));
  }

  /**
   * Makes the refusal for a thing that is not there or must not be seen; both look the same.
   *
   * @param grounds that say what kind of thing it is
   * @param name by what the caller asked for it; a long one is cut
   */
  public static Refusal notFound(Grounds grounds, String name) {
    var said =
        name.length() > LONGEST_NAME ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…" : name;
    return of(grounds, Map.of("name", said));
  }
}
