package org.imprimatur.matching.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Span;

/**
 * A text as the machines read it: curly signs straight, wide and mathematical letters plain, letters and marks
 * composed, what cannot be seen taken out, and foreign letters in a Latin word read as what they look like. Places are
 * mapped back.
 */
public final class Folded {

  private static final char REWRITE = '\uFFFF';
  /** Where Greek begins, and Cyrillic after it. */
  private static final char FOREIGN = 0x370;
  private static final char[] SIMPLE = simple();

  /** Cyrillic and Greek letters that look like Latin ones (Unicode Technical Standard 39, confusables). */
  private static final Map<Character, Character> LIKE = like(
      "аaеeоoрpсcуyхxіiјjѕsһhԁdӏlґrкkмmтtвbнhАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS"
          + "αaοoρpνvτtιiκkυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX");

  private final char[] chars;
  private final int length;
  private final int[] starts;
  private final int[] ends;

  private Folded(char[] chars, int length, int[] starts, int[] ends) {
    this.chars = chars;
    this.length = length;
    this.starts = starts;
    this.ends = ends;
  }

  /** Folds a text. Most texts keep every place, which costs one look-up a character. */
  public static Folded of(String text) {
    var chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char folded = SIMPLE[chars[i]];
      if (folded == REWRITE) {
        return rewritten(text);
      }
      chars[i] = folded;
    }
    return new Folded(chars, chars.length, null, null);
  }

  /** Returns the folded code units; those from {@link #length()} on mean nothing. */
  public char[] chars() {
    return chars;
  }

  /** Returns how many code units there are. */
  public int length() {
    return length;
  }

  /** Returns the folded text of a range. */
  public String text(Span folded) {
    return new String(chars, folded.start(), folded.end() - folded.start());
  }

  /** Returns where a folded range stands in the text as written. */
  public Span original(Span folded) {
    if (starts == null || folded.start() == folded.end()) {
      return folded;
    }
    return new Span(starts[folded.start()], ends[folded.end() - 1]);
  }

  private static Folded rewritten(String text) {
    var out = new Rewriting(text.length());
    for (int at = 0; at < text.length();) {
      int end = clusterEnd(text, at);
      out.add(plain(text, at, end), at, end);
      at = end;
    }
    unmask(out.chars, out.count);
    return new Folded(out.chars, out.count, out.starts, out.ends);
  }

  /** What has been rewritten so far: seldom longer than the text, so room for more is made when it is needed. */
  private static final class Rewriting {
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int count;

    private Rewriting(int length) {
      chars = new char[length];
      starts = new int[length];
      ends = new int[length];
    }

    private void add(String plain, int at, int end) {
      if (count + plain.length() > chars.length) {
        widen(2 * (count + plain.length()));
      }
      for (int i = 0; i < plain.length(); i++) {
        chars[count] = plain.charAt(i);
        starts[count] = at;
        ends[count++] = end;
      }
    }

    private void widen(int length) {
      chars = Arrays.copyOf(chars, length);
      starts = Arrays.copyOf(starts, length);
      ends = Arrays.copyOf(ends, length);
    }
  }

  /** A letter and the marks on it are one. */
  private static int clusterEnd(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    // Longer piles of marks mean nothing; the bound keeps composing linear.
    while (end < text.length() && end - at < 8 && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private static String plain(String text, int at, int end) {
    int code = text.codePointAt(at);
    if (end - at > Character.charCount(code)) {
      var seen = seen(text.substring(at, end));
      return seen.length() == end - at ? Normalizer.normalize(seen, Normalizer.Form.NFC)
          : seen.isEmpty() ? "" : plain(seen, 0, seen.length());
    }
    if (code <= CharSet.HIGHEST_UNIT) {
      char folded = SIMPLE[code];
      return folded != REWRITE ? String.valueOf(folded)
          : unseen(code) ? ""
              : compatible(code) ? Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC)
                  : Character.toString(code);
    }
    return code >= 0x1D400 && code <= 0x1D7FF || code >= 0x1F100 && code <= 0x1F18F
        ? Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC)
        : Character.toString(code);
  }

  /** Some marks cannot be seen either: a letter with one of them is that letter. */
  private static String seen(String cluster) {
    int at = 0;
    while (at < cluster.length() && !unseen(cluster.charAt(at))) {
      at++;
    }
    return at == cluster.length() ? cluster : seen(cluster.substring(0, at) + cluster.substring(at + 1));
  }

  /** In a word with Latin letters, Cyrillic and Greek ones are read as the Latin ones they imitate. */
  private static void unmask(char[] chars, int count) {
    for (int start = 0; start < count;) {
      int end = start;
      boolean latin = false;
      while (end < count && Character.isLetter(chars[end])) {
        latin |= chars[end] < 0x250;
        end++;
      }
      for (int i = start; latin && i < end; i++) {
        chars[i] = chars[i] < FOREIGN ? chars[i] : LIKE.getOrDefault(chars[i], chars[i]);
      }
      start = end + 1;
    }
  }

  private static char[] simple() {
    var table = new char[CharSet.HIGHEST_UNIT + 1];
    for (int c = 0; c < table.length; c++) {
      // A number is the same number in the digits of any script.
      table[c] = Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c;
    }
    "‘’‚‛ʼ′＇".chars().forEach(c -> table[c] = '\'');
    "“”„‟«»″＂".chars().forEach(c -> table[c] = '"');
    "‐‑－".chars().forEach(c -> table[c] = '-');
    CharSet.SPACE.ranges()
        .forEach(range -> Arrays.fill(table, Math.max(range.first(), 0x80), Math.max(range.last() + 1, 0x80), ' '));
    for (char c = '！'; c <= '～'; c++) {
      table[c] = (char) (c - '！' + '!');
    }
    for (int c = 0; c < table.length; c++) {
      boolean foreign = c >= FOREIGN && c <= 0x52F;
      boolean mathematical = c == 0xD835 || c == 0xD83C;
      if (unseen(c) || compatible(c) || foreign || mathematical || Character.getType(c) == Character.NON_SPACING_MARK) {
        table[c] = REWRITE;
      }
    }
    return table;
  }

  private static boolean unseen(int c) {
    // Letters and the common marks on them are asked about most.
    return c < 0x34F ? c == 0xAD
        : c == 0x34F || c == 0x61C || c == 0x180E || c >= 0x200B && c <= 0x200F
            || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x2069
            || c >= 0xFE00 && c <= 0xFE0F || c == 0xFEFF;
  }

  private static boolean compatible(int c) {
    return c >= 0x2100 && c <= 0x2138 || c >= 0x2460 && c <= 0x24FF || c >= 0xFB00 && c <= 0xFB06;
  }

  private static Map<Character, Character> like(String pairs) {
    return java.util.stream.IntStream.range(0, pairs.length() / 2).boxed()
        .collect(Collectors.toUnmodifiableMap(i -> pairs.charAt(2 * i), i -> pairs.charAt(2 * i + 1)));
  }
}
