package org.imprimatur.registry.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How one handle looks. Worked out once a handle: it costs far more than comparing two of them.
 *
 * @param name the handle without {@code @}
 * @param folded the name in lower case
 * @param eye what the eye takes the name for
 * @param letters the letters and digits of it
 * @param marks a bit for each of its letters, so that two names that cannot be alike are told apart at once
 */
record Looks(String name, String folded, String eye, String letters, long marks) {

  static Looks of(String handle, Skeletons skeletons) {
    var name = bare(handle);
    var eye = eye(name, skeletons);
    var letters = letters(eye);
    // Not equalsIgnoreCase, which takes a dotless i for an i.
    return new Looks(name, name.toLowerCase(Locale.ROOT), eye, letters, marks(letters));
  }

  /** Tells whether this many slips could lead from one name to the other: each changes two marks at most. */
  boolean within(int slips, Looks other) {
    return Math.abs(letters.length() - other.letters.length()) <= slips
        && Long.bitCount(marks ^ other.marks) <= 2 * slips;
  }

  /** Case is folded before and after: a letter may look like a capital of another. */
  private static String eye(String name, Skeletons skeletons) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return skeletons.of(skeletons.of(plain).toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
  }

  private static String letters(String eye) {
    return eye.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static long marks(String letters) {
    return letters.chars().mapToLong(letter -> 1L << (letter & 63)).reduce(0, (a, b) -> a | b);
  }

  private static String bare(String handle) {
    var stripped = handle.strip();
    return stripped.startsWith("@") ? stripped.substring(1) : stripped;
  }
}
