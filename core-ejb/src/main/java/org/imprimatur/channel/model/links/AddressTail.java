package org.imprimatur.channel.model.links;

import java.util.function.IntPredicate;
import org.imprimatur.channel.model.CharSets;

/**
 * Finds where the part of an address after its host ends: port, path, query.
 *
 * @param path what may stand in a path besides brackets
 * @param pathEnd what a path may end with; a bracket that was opened in it closes it too
 * @param query what may stand in a query
 * @param queryEnd what a query may end with
 */
public record AddressTail(IntPredicate path, IntPredicate pathEnd, IntPredicate query, IntPredicate queryEnd) {

  private static final String X_PATH = "!*';:=+,.$/%#[]-\u2013_~|&@";

  /** X's paths are Latin or Cyrillic; another script ends them. */
  public static final AddressTail X =
      new AddressTail(
          AddressTail::inXPath,
          c -> CharSets.latin(c) || CharSets.cyrillic(c) || "=_#/-+".indexOf(c) >= 0,
          c -> CharSets.alphanumeric(c) || "!?*'();:&=+$/%#[]-_.,~|@".indexOf(c) >= 0,
          c -> CharSets.alphanumeric(c) || "-_&=#/".indexOf(c) >= 0);

  /** Mastodon's paths and queries are in any script. */
  public static final AddressTail MASTODON =
      new AddressTail(
          c -> !CharSets.space(c) && "<>()?".indexOf(c) < 0,
          c -> !CharSets.space(c) && "()?!*\"'\u300C\u300D<>;:=,.$%[]~&|@".indexOf(c) < 0,
          c -> CharSets.alphanumeric(c) || "!?*'();:&=+$/%#[]-_.,~|@^".indexOf(c) >= 0 || beyondAscii(c),
          c -> CharSets.alphanumeric(c) || "_&=#/-".indexOf(c) >= 0 || beyondAscii(c));

  /** Returns where the address whose host ends at {@code host} ends. */
  public int end(String text, int host) {
    int end = port(text, host);
    if (is(text, end, '/')) {
      end = path(text, end + 1);
    }
    return afterPath(text, end);
  }

  /** Returns where the query that begins at {@code at} ends; {@code at} when there is none. */
  public int afterPath(String text, int at) {
    return is(text, at, '?') ? query(text, at) : at;
  }

  private static int port(String text, int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return is(text, at, ':') && end > at + 1 ? end : at;
  }

  /** The end is the last sign that may close a path; what comes after it belongs to the sentence. */
  private int path(String text, int from) {
    int end = from;
    for (int at = from; at < text.length();) {
      int c = text.codePointAt(at);
      int bracket = c == '(' ? bracket(text, at, path) : at;
      if (bracket == at && !path.test(c)) {
        return end;
      }
      boolean closes = bracket == at ? pathEnd.test(c) : bracket(text, at, AddressTail::inXPath) > at;
      at = bracket == at ? at + Character.charCount(c) : bracket;
      end = closes ? at : end;
    }
    return end;
  }

  /** Returns the end of a pair of brackets with at most one pair inside; {@code at} when there is none. */
  private static int bracket(String text, int at, IntPredicate inside) {
    int plain = run(text, at + 1, inside);
    if (is(text, plain, ')')) {
      return plain > at + 1 ? plain + 1 : at;
    }
    int inner = is(text, plain, '(') ? run(text, plain + 1, inside) : plain;
    if (inner <= plain + 1 || !is(text, inner, ')')) {
      return at;
    }
    int outer = run(text, inner + 1, inside);
    return is(text, outer, ')') ? outer + 1 : at;
  }

  private int query(String text, int at) {
    int end = at;
    int i = at + 1;
    while (i < text.length() && query.test(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      end = queryEnd.test(c) ? i : end;
    }
    return end;
  }

  private static int run(String text, int from, IntPredicate inside) {
    int at = from;
    while (at < text.length() && inside.test(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean is(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static boolean inXPath(int c) {
    return CharSets.latin(c) || CharSets.cyrillic(c) || X_PATH.indexOf(c) >= 0;
  }

  /** Characters that RFC 3987 allows in an internationalised address: no tags, and not the last two of each plane. */
  private static boolean beyondAscii(int c) {
    boolean use = (c < 0xD800 || c >= 0xE000) && (c < 0xFDD0 || c > 0xFDEF) && (c < 0xE0000 || c >= 0xE1000);
    return c >= 0xA0 && use && (c & 0xFFFE) != 0xFFFE;
  }
}
