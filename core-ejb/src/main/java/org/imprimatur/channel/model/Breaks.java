package org.imprimatur.channel.model;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.imprimatur.channel.model.Break.Level;

/**
 * Finds where a text may be broken: never inside of what the channel links, nor inside a word or a character that a
 * reader sees as one.
 */
final class Breaks {

  private static final String ENDS = ".!?\u2026\u3002\uFF01\uFF1F";
  private static final String PAUSES = ",;:\u2013\u2014\u3001\uFF0C\uFF1B\uFF1A";
  private static final String CLOSERS = "\"')]}\u201D\u2019\u00BB\u300D\u300F\uFF09";
  private static final String OPENERS = "([{\u201C\u2018\u00AB\u2013\u2014\u300C\u300E\uFF08";
  private static final int FIRST_WITHOUT_SPACES = 0x2E80;
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  /** A full stop after these does not end a sentence. */
  private static final Set<String> SHORT =
      Set.of(
          "dr", "mr", "mrs", "ms", "prof", "st", "vs", "e.g", "i.e", "no", "nos", "fig", "al", "approx", "dept", "jr",
          "sr", "cf", "ed", "eds",
          "vol", "pp", "p", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "u.s",
          "d.c", "dra", "sra");

  private static final Set<String> LEADING =
      Set.of(
          "and", "or", "but", "nor", "so", "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "from", "with",
          "as", "is", "are", "was",
          "were", "that", "which", "who", "because", "if", "than", "not", "y", "o", "de", "la", "el", "los", "las",
          "en", "que", "con", "por", "para");

  private final String text;
  private final BitSet whole = new BitSet();
  private final List<Break> found = new ArrayList<>();

  private Breaks(ChannelId channel, String text) {
    this.text = text;
    Counting.entities(channel, text).forEach(entity -> whole.set(entity.start() + 1, entity.end()));
  }

  /** Returns the breaks in text order; the end of the text is none. */
  static List<Break> in(ChannelId channel, String text) {
    var breaks = new Breaks(channel, text);
    for (int at = 0; at < text.length();) {
      at = Character.isWhitespace(text.charAt(at)) ? breaks.space(at) : breaks.glyph(at);
    }
    return breaks.found;
  }

  /** Tells whether words say something by themselves: more than punctuation and words that lead on. */
  static boolean speaks(String words) {
    return lastSpoken(words) >= 0;
  }

  /** Returns where the last letter, digit or picture of a word that says something stands; -1 when none does. */
  static int lastSpoken(String words) {
    int end = words.length();
    while (end > 0) {
      int start = wordStart(words, end);
      int sign = lastSign(words, start, end);
      if (sign >= 0 && !leads(words.substring(start, end))) {
        return sign;
      }
      end = start - 1;
    }
    return -1;
  }

  private static int lastSign(String words, int start, int end) {
    int at = end;
    while (at > start) {
      int c = words.codePointBefore(at);
      at -= Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
        return at;
      }
    }
    return -1;
  }

  private int space(int start) {
    int end = start;
    int lines = 0;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      lines += text.charAt(end) == '\n' ? 1 : 0;
      end++;
    }
    if (start > 0 && end < text.length()) {
      found.add(new Break(start, lines > 1 ? Level.PARAGRAPH : lines == 1 ? Level.SENTENCE : level(start, end)));
    }
    return end;
  }

  private Level level(int start, int next) {
    var word = text.substring(wordStart(text, start), start);
    int stop = word.length();
    while (stop > 0 && CLOSERS.indexOf(word.charAt(stop - 1)) >= 0) {
      stop--;
    }
    char last = stop == 0 ? ' ' : word.charAt(stop - 1);
    if (ENDS.indexOf(last) >= 0 && !Character.isLowerCase(text.codePointAt(next))
        && !shortened(word.substring(0, stop))) {
      return Level.SENTENCE;
    }
    if (PAUSES.indexOf(last) >= 0 || OPENERS.indexOf(text.charAt(next)) >= 0) {
      return Level.CLAUSE;
    }
    return leads(word) || shortened(word.substring(0, stop)) ? Level.LEADING : Level.WORD;
  }

  private static int wordStart(String text, int end) {
    int at = end;
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** An abbreviation, an initial or the number of a list. */
  private static boolean shortened(String word) {
    if (!word.endsWith(".")) {
      return false;
    }
    var letters = word.substring(0, word.length() - 1).replaceAll("^[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    return letters.length() == 1 || SHORT.contains(letters) || letters.matches("\\d{1,2}");
  }

  private static boolean leads(String word) {
    return LEADING.contains(word.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT));
  }

  /** Scripts without spaces may be broken after any character; best after their full stops. */
  private int glyph(int start) {
    int c = text.codePointAt(start);
    int end = start + Character.charCount(c);
    if (c < FIRST_WITHOUT_SPACES) {
      return end;
    }
    if (end < text.length() && !whole.get(end) && !Character.isWhitespace(text.charAt(end)) && breakable(c)
        && starts(text.codePointAt(end))) {
      found.add(
          new Break(end, ENDS.indexOf(c) >= 0 ? Level.SENTENCE : PAUSES.indexOf(c) >= 0 ? Level.CLAUSE : Level.GLYPH));
    }
    return end;
  }

  private static boolean breakable(int c) {
    return WITHOUT_SPACES.contains(UnicodeScript.of(c)) || (ENDS.indexOf(c) >= 0 || PAUSES.indexOf(c) >= 0);
  }

  /** Marks, closing punctuation and small kana stay with what is before them. */
  private static boolean starts(int c) {
    return WITHOUT_SPACES.contains(UnicodeScript.of(c)) && Character.isLetter(c)
        && Character.getType(c) != Character.MODIFIER_LETTER
        || OPENERS.indexOf(c) >= 0;
  }
}
