package org.imprimatur.channel.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds emoji sequences. Java 17 has no emoji properties, but its {@code \X} knows pictographs: it joins two with U+200D. */
final class Emoji {

  private static final int JOINER = 0x200D;
  private static final int AS_EMOJI = 0xFE0F;
  private static final int AS_TEXT = 0xFE0E;
  private static final int KEYCAP = 0x20E3;
  private static final BitSet PICTOGRAPHS = pictographs();

  /** Flags of places that are not in the list of countries. */
  private static final Set<String> FLAGS =
      Stream.concat(
              Arrays.stream(Locale.getISOCountries()),
              Stream.of("AC", "CP", "DG", "EA", "EU", "IC", "TA", "UN", "XK"))
          .collect(Collectors.toUnmodifiableSet());

  private Emoji() {}

  /** Returns where the emoji sequence that begins at {@code at} ends; {@code at} when none begins there. */
  static int end(String text, int at) {
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
    var code = letter(text.codePointAt(at)) + letter(second);
    return FLAGS.contains(code) ? at + 4 : at;
  }

  private static int picture(String text, int at, int first) {
    boolean sign = first == 0xA9 || first == 0xAE;
    int next = at + Character.charCount(first);
    if (!PICTOGRAPHS.get(first) || peek(text, next) == AS_TEXT || sign && peek(text, next) != AS_EMOJI) {
      return at;
    }
    int end = dressed(text, next);
    while (peek(text, end) == JOINER && pictograph(peek(text, end + 1))) {
      end = dressed(text, end + 1 + Character.charCount(peek(text, end + 1)));
    }
    return end;
  }

  /** Skips what changes a picture: its presentation, a skin tone, the tags of a region's flag. */
  private static int dressed(String text, int at) {
    int end = at;
    while (true) {
      int c = peek(text, end);
      boolean dress = c == AS_EMOJI || c >= 0x1F3FB && c <= 0x1F3FF || c >= 0xE0020 && c <= 0xE007F;
      if (!dress) {
        return end;
      }
      end += Character.charCount(c);
    }
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

  private static String letter(int indicator) {
    return Character.toString(indicator - 0x1F1E6 + 'A');
  }

  private static BitSet pictographs() {
    var joined = Pattern.compile("\\X");
    var found = new BitSet();
    for (int c = 0xA9; c <= 0x1FAFF; c = c == 0x33FF ? 0x1F000 : c + 1) {
      if (joined.matcher(Character.toString(c) + "\u200D\u2764").matches()) {
        found.set(c);
      }
    }
    return found;
  }
}
