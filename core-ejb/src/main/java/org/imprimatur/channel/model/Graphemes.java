package org.imprimatur.channel.model;

import java.util.regex.Pattern;

/** Counts what a reader sees as one character. {@code BreakIterator} of Java 17 splits families and flags; {@code \X} does not. */
public final class Graphemes {

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private Graphemes() {}

  /** Returns how many there are. */
  public static int count(String text) {
    if (ascii(text)) {
      return text.length() - lineEnds(text);
    }
    var clusters = CLUSTER.matcher(text);
    int count = 0;
    while (clusters.find()) {
      count++;
    }
    return count;
  }

  private static boolean ascii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
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
