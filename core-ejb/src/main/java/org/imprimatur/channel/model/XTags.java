package org.imprimatur.channel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.Entity.Type;

/** Finds hashtags and cashtags as X does. */
final class XTags {

  private static final int LONGEST_TICKER = 6;

  /** Signs that may stand inside a hashtag: joiners, and marks of Hebrew, Japanese, Tibetan and Catalan words. */
  private static final String INSIDE =
      "_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7";

  private XTags() {}

  /** A hashtag is any run of letters, marks and digits with at least one letter. */
  static List<Entity> hashtags(String text) {
    var found = new ArrayList<Entity>();
    int free = 0;
    for (int at = sign(text, 0); at >= 0; ) {
      int end = tagEnd(text, at);
      if (end < 0 || !opens(text, at, free)) {
        at = sign(text, at + 1);
        continue;
      }
      if (end == text.length() || !isSign(text.charAt(end)) && !text.startsWith("://", end)) {
        found.add(new Entity(Type.HASHTAG, at, end, text.substring(at + 1, end), Optional.empty()));
      }
      free = end;
      at = sign(text, end);
    }
    return found;
  }

  /** A cashtag is up to six letters after a space, with one or two more after a full stop or an underscore. */
  static List<Entity> cashtags(String text) {
    var found = new ArrayList<Entity>();
    for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
      boolean opens = at == 0 || CharSets.space(text.charAt(at - 1)) || CharSets.directional(text.charAt(at - 1)) || text.charAt(at - 1) == '\u180E';
      int end = opens ? tickerEnd(text, at + 1) : -1;
      if (end >= 0) {
        found.add(new Entity(Type.CASHTAG, at, end, text.substring(at + 1, end), Optional.empty()));
      }
    }
    return found;
  }

  private static int tagEnd(String text, int sign) {
    int at = sign + 1;
    boolean keycap = at < text.length() && (text.charAt(at) == '\uFE0F' || text.charAt(at) == '\u20E3');
    boolean letter = false;
    while (!keycap && at < text.length() && inTag(text.codePointAt(at))) {
      letter |= CharSets.letterOrMark(text.codePointAt(at));
      at += Character.charCount(text.codePointAt(at));
    }
    return letter ? at : -1;
  }

  private static boolean opens(String text, int at, int free) {
    if (at == 0) {
      return true;
    }
    int before = text.codePointBefore(at);
    return at > free && (before == 0xFE0E || before == 0xFE0F || before != '&' && !inTag(before));
  }

  private static boolean inTag(int c) {
    return CharSets.letterOrMark(c) || CharSets.digit(c) || INSIDE.indexOf(c) >= 0;
  }

  private static int tickerEnd(String text, int from) {
    int end = letters(text, from, LONGEST_TICKER);
    if (end == from) {
      return -1;
    }
    if (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == '_')) {
      int more = letters(text, end + 1, 2);
      if (more > end + 1 && closes(text, more)) {
        return more;
      }
    }
    return closes(text, end) ? end : -1;
  }

  private static int letters(String text, int from, int most) {
    int end = from;
    while (end < text.length() && end < from + most && CharSets.letter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean closes(String text, int at) {
    return at == text.length() || CharSets.sign(text.charAt(at)) || text.charAt(at) <= ' ' && CharSets.space(text.charAt(at));
  }

  private static int sign(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (isSign(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isSign(char c) {
    return c == '#' || c == '\uFF03';
  }
}
