package org.imprimatur.channel.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds emoji sequences. Java 17 has no emoji properties, but its {@code \X} knows pictographs: it joins two with U+200D. */
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
  private static final BitSet PICTOGRAPHS = pictographs();

  /** First and last of each run of pictures that a skin tone may follow (Unicode 15.1, Emoji_Modifier_Base). */
  private static final int[] SKIN_RUNS = {
    0x261D, 0x261D, 0x26F9, 0x26F9, 0x270A, 0x270D, 0x1F385, 0x1F385, 0x1F3C2, 0x1F3C4, 0x1F3C7, 0x1F3C7, 0x1F3CA, 0x1F3CC,
    0x1F442, 0x1F443, 0x1F446, 0x1F450, 0x1F466, 0x1F478, 0x1F47C, 0x1F47C, 0x1F481, 0x1F483, 0x1F485, 0x1F487, 0x1F48F, 0x1F48F,
    0x1F491, 0x1F491, 0x1F4AA, 0x1F4AA, 0x1F574, 0x1F575, 0x1F57A, 0x1F57A, 0x1F590, 0x1F590, 0x1F595, 0x1F596, 0x1F645, 0x1F647,
    0x1F64B, 0x1F64F, 0x1F6A3, 0x1F6A3, 0x1F6B4, 0x1F6B6, 0x1F6C0, 0x1F6C0, 0x1F6CC, 0x1F6CC, 0x1F90C, 0x1F90C, 0x1F90F, 0x1F90F,
    0x1F918, 0x1F91F, 0x1F926, 0x1F926, 0x1F930, 0x1F939, 0x1F93C, 0x1F93E, 0x1F977, 0x1F977, 0x1F9B5, 0x1F9B6, 0x1F9B8, 0x1F9B9,
    0x1F9BB, 0x1F9BB, 0x1F9CD, 0x1F9CF, 0x1F9D1, 0x1F9DD, 0x1FAC3, 0x1FAC5, 0x1FAF0, 0x1FAF8
  };
  private static final BitSet SKIN = skin();

  /** Flags of places that are not in the list of countries. */
  private static final Set<String> FLAGS =
      Stream.concat(
              Arrays.stream(Locale.getISOCountries()),
              Stream.of("AC", "CP", "DG", "EA", "EU", "IC", "TA", "UN", "XK"))
          .collect(Collectors.toUnmodifiableSet());

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
    var code = letter(text.codePointAt(at)) + letter(second);
    return FLAGS.contains(code) ? at + 4 : at;
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

  private static String letter(int indicator) {
    return Character.toString(indicator - 0x1F1E6 + 'A');
  }

  private static BitSet skin() {
    var found = new BitSet();
    for (int i = 0; i < SKIN_RUNS.length; i += 2) {
      found.set(SKIN_RUNS[i], SKIN_RUNS[i + 1] + 1);
    }
    return found;
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
