package org.imprimatur.channel.model;

/** Counts what a reader sees as one character. */
public final class Graphemes {

  private static final Glyphs GLYPHS = Glyphs.found();

  private Graphemes() {}

  /** Returns how many there are. */
  public static int count(String text) {
    return plain(text) ? text.length() - lineEnds(text) : GLYPHS.count(text);
  }

  /**
   * Before the first combining mark, and among the usual punctuation, nothing joins what is before it: most texts are
   * so.
   */
  private static boolean plain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= 0x300 && (c < 0x2010 || c > 0x205F)) {
        return false;
      }
    }
    return true;
  }

  /** A carriage return and the line feed after it are one cluster. */
  private static int lineEnds(String text) {
    int count = 0;
    for (int at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) {
      count++;
    }
    return count;
  }
}
