package org.imprimatur.kernel.model;

import java.util.Map;
import java.util.Optional;

/**
 * Refuses what cannot be published as written. Nothing is ever silently altered: a text is kept as it is or refused.
 * The cap on combining marks is far above any living script's need and stops text that climbs over its neighbours.
 */
public final class CleanText {

  /** The most combining marks on one letter. */
  static final int MARKS = 8;

  private enum Kept {
    TEXT
  }

  private CleanText() {}

  /**
   * Returns why a text cannot be kept: what character, and where; empty when it is clean.
   *
   * @param field what the text is to its reader, such as a title
   */
  public static Optional<Refusal> fault(Enum<?> field, String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      marks = isMark(c) ? marks + 1 : 0;
      if (unpublishable(c)) {
        return Optional.of(Refusal.of(TextGrounds.UNPUBLISHABLE,
            Map.of("field", field, "character", String.format("U+%04X", c), "position", i + 1)));
      }
      if (marks > MARKS) {
        return Optional
            .of(Refusal.of(TextGrounds.TOO_MANY_MARKS, Map.of("field", field, "most", MARKS, "position", i + 1)));
      }
    }
    return Optional.empty();
  }

  /** Tells whether a text can be kept. */
  public static boolean clean(String text) {
    return fault(Kept.TEXT, text).isEmpty();
  }

  /** Tells whether a text has nothing that a reader would see. */
  public static boolean blank(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible(c));
  }

  /** Returns the beginning of a text: so many code points of it, or all when it has no more. */
  public static String beginning(String text, int longest) {
    return text.codePointCount(0, text.length()) > longest
        ? text.substring(0, text.offsetByCodePoints(0, longest))
        : text;
  }

  private static boolean unpublishable(int c) {
    boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x7F && c < 0xA0;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    int type = Character.getType(c);
    return control || noncharacter || tag(c) || type == Character.SURROGATE || type == Character.PRIVATE_USE;
  }

  /**
   * Tags spell hidden words; the cancel tag and the letters used by the three flag sequences are not worth the risk.
   */
  private static boolean tag(int c) {
    return c >= 0xE0000 && c <= 0xE007F;
  }

  private static boolean invisible(int c) {
    return c == 0x2800 || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
