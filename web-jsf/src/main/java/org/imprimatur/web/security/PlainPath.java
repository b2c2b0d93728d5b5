package org.imprimatur.web.security;

/**
 * Says whether a path is written in the one way that everybody on its way reads alike. Dots, slashes and signs that are
 * encoded, parameters after a semicolon, double slashes and backslashes are read differently by proxies, servers and
 * filters, so that one of them decides about another page than the next one serves. None of our addresses needs any of
 * them.
 */
final class PlainPath {

  private static final int HEX = 16;
  private static final int SPACE = 0x20;
  private static final int DELETE = 0x7f;

  private PlainPath() {}

  /** Tells whether the path, as sent and not decoded, is plain. */
  static boolean is(String path) {
    if (!path.startsWith("/")) {
      return false;
    }
    var segments = path.substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      if (segments[i].isEmpty() && !last || segments[i].equals(".") || segments[i].equals("..")
          || !plain(segments[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(String segment) {
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (c == '%') {
        if (!harmless(segment, i)) {
          return false;
        }
        i += 2;
      } else if (c <= SPACE || c >= DELETE || ";\\\"<>^`{|}".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** An encoded byte may be a letter, or part of one; never a control, nor one of {@code . / ; \ %}. */
  private static boolean harmless(String segment, int at) {
    if (at + 2 >= segment.length()) {
      return false;
    }
    int high = Character.digit(segment.charAt(at + 1), HEX);
    int low = Character.digit(segment.charAt(at + 2), HEX);
    int value = high * HEX + low;
    return high >= 0 && low >= 0 && value >= SPACE && value != DELETE && "./;\\%".indexOf(value) < 0;
  }
}
