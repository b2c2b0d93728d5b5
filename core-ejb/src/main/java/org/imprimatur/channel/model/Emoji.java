package org.imprimatur.channel.model;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Finds emoji sequences. */
public final class Emoji {

  private static final int JOINER = 0x200D;
  private static final int AS_EMOJI = 0xFE0F;
  private static final int AS_TEXT = 0xFE0E;
  private static final int KEYCAP = 0x20E3;
  private static final int FIRST_TONE = 0x1F3FB;
  private static final int LAST_TONE = 0x1F3FF;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int FIRST_TAG = 0xE0020;
  private static final int LAST_TAG = 0xE007F;
  private static final Glyphs GLYPHS = Glyphs.found();
  private static final BitSet PICTOGRAPHS = all(GLYPHS::pictograph);
  private static final BitSet SKIN = all(GLYPHS::takesTone);

  private Emoji() {}

  /** Returns where the emoji sequence that begins at {@code at} ends; {@code at} when none begins there. */
  public static int end(String text, int at) {
    int c = text.codePointAt(at);
    if (c < 0xA9) {
      return keycap(text, at, c);
    }
    if (indicator(c)) {
      return flag(text, at);
    }
    return picture(text, at, c);
  }

  private static int keycap(String text, int at, int c) {
    if (c != '#' && c != '*' && (c < '0' || c > '9')) {
      return at;
    }
    int next = peek(text, at + 1) == AS_EMOJI ? at + 2 : at + 1;
    return peek(text, next) == KEYCAP ? next + 1 : at;
  }

  private static int flag(String text, int at) {
    int second = peek(text, at + 2);
    if (!indicator(second)) {
      return at;
    }
    return GLYPHS.flag(text.substring(at, at + 4)) ? at + 4 : at;
  }

  private static int picture(String text, int at, int first) {
    boolean sign = first == 0xA9 || first == 0xAE;
    int next = at + Character.charCount(first);
    if (!PICTOGRAPHS.get(first) || peek(text, next) == AS_TEXT || sign && peek(text, next) != AS_EMOJI) {
      return at;
    }
    int end = dressed(text, next, first);
    while (peek(text, end) == JOINER && pictograph(peek(text, end + 1))) {
      int joined = peek(text, end + 1);
      end = dressed(text, end + 1 + Character.charCount(joined), joined);
    }
    return end;
  }

  /** Skips what changes a picture: its presentation, a skin tone where there is skin, the tags of a region's flag. */
  private static int dressed(String text, int at, int picture) {
    int end = peek(text, at) == AS_EMOJI ? at + 1 : at;
    int c = peek(text, end);
    if (c >= FIRST_TONE && c <= LAST_TONE && SKIN.get(picture)) {
      end += 2;
    }
    while (picture == BLACK_FLAG && peek(text, end) >= FIRST_TAG && peek(text, end) <= LAST_TAG) {
      end += 2;
    }
    return end;
  }

  private static int peek(String text, int at) {
    return at < text.length() ? text.codePointAt(at) : -1;
  }

  private static boolean pictograph(int c) {
    return c >= 0 && PICTOGRAPHS.get(c);
  }

  private static boolean indicator(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  /** Below and between, and above, are none: asking once for each spares asking for every character of a text. */
  private static BitSet all(IntPredicate property) {
    var found = new BitSet();
    for (int c = 0xA9; c <= 0x1FAFF; c = c == 0x33FF ? 0x1F000 : c + 1) {
      if (property.test(c)) {
        found.set(c);
      }
    }
    return found;
  }
}
