package org.imprimatur.channel.model;

/** Sets of characters by which the networks cut a text into words, names and addresses. */
public final class CharSets {

  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER;
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
  private static final int SPACES =
      1 << Character.SPACE_SEPARATOR | 1 << Character.LINE_SEPARATOR | 1 << Character.PARAGRAPH_SEPARATOR;

  /** Letters of the phonetic alphabet and of Hawaiian that X takes for Latin ones. */
  private static final String PHONETIC =
      "\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB";

  /** Marks that steer the direction of writing and are not seen. */
  private static final String DIRECTIONS =
      "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private CharSets() {}

  /** Tells whether a character is a letter of ASCII. */
  public static boolean letter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Tells whether a character is a letter or a digit of ASCII. */
  public static boolean alphanumeric(int c) {
    return letter(c) || c >= '0' && c <= '9';
  }

  /** Tells whether a character may stand in a user name on X. */
  public static boolean word(int c) {
    return alphanumeric(c) || c == '_';
  }

  /** Tells whether X takes a character for a Latin letter with an accent, or for an accent. */
  public static boolean accented(int c) {
    return c >= 0xC0 && (c <= 0x24F && c != 0xD7 && c != 0xF7 || c >= 0x300 && c <= 0x36F || c >= 0x1E00 && c <= 0x1EFF
        || PHONETIC.indexOf(c) >= 0);
  }

  /** Tells whether X takes a character for a Latin letter or a digit. */
  public static boolean latin(int c) {
    return alphanumeric(c) || accented(c);
  }

  /** Tells whether a character is of the Cyrillic block. */
  public static boolean cyrillic(int c) {
    return c >= 0x400 && c <= 0x4FF;
  }

  /** Tells whether a code point is a letter of any script, or a mark upon one. */
  public static boolean letterOrMark(int c) {
    return in(c, LETTERS | MARKS);
  }

  /** Tells whether a code point is a letter, a mark, a digit or a joining sign, as in names on Mastodon. */
  public static boolean anyWord(int c) {
    return in(c, LETTERS | MARKS | 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.CONNECTOR_PUNCTUATION);
  }

  /** Tells whether a code point is a digit of any script. */
  public static boolean digit(int c) {
    return in(c, 1 << Character.DECIMAL_DIGIT_NUMBER);
  }

  /** Tells whether a character is a space, a tabulator or the end of a line. */
  public static boolean space(int c) {
    return c >= 0x9 && c <= 0xD || c == ' ' || c == 0x85 || c > 0x85 && in(c, SPACES);
  }

  /** Tells whether a character steers the direction of writing and is not seen. */
  public static boolean directional(int c) {
    return c >= 0x61C && DIRECTIONS.indexOf(c) >= 0;
  }

  /** Tells whether a character is one of the signs of ASCII, such as a comma or a hyphen. */
  public static boolean sign(int c) {
    return c > ' ' && c < 0x7F && !alphanumeric(c);
  }

  /** Tells whether X takes a code point of any script for a part of a host: neither a space nor punctuation. */
  public static boolean international(int c) {
    return !sign(c) && !space(c) && (c < 0x2000 || c > 0x206F);
  }

  private static boolean in(int c, int types) {
    return (types >> Character.getType(c) & 1) != 0;
  }
}
