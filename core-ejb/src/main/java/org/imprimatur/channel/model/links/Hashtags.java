package org.imprimatur.channel.model.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.CharSets;
import org.imprimatur.channel.model.Entity;
import org.imprimatur.channel.model.Entity.Type;

/** Finds hashtags as X does, and as is done where no network publishes its rule. */
public final class Hashtags {

  /** Signs that may stand inside a hashtag: joiners, and marks of Hebrew, Japanese, Tibetan and Catalan words. */
  private static final String INSIDE =
      "_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7";

  private Hashtags() {}

  /** Returns them: any run of letters, marks and digits with at least one letter. */
  public static List<Entity> in(String text) {
    var found = new ArrayList<Entity>();
    int free = 0;
    for (int at = sign(text, 0); at >= 0;) {
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
