package org.imprimatur.channel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds addresses as X does: a path ends where another script begins, a bare domain is Latin and under a known top-level domain,
 * and its own short links end after their code.
 */
final class XAddresses {

  private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}_-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.";
  private static final String OWN_LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.";
  private static final String LATIN_LABEL = "[\\p{IsLatin}0-9](?:[\\p{IsLatin}0-9_-]{0,61}[\\p{IsLatin}0-9])?\\.";
  private static final String PATH_CHAR = "[\\p{IsLatin}\\p{IsCyrillic}0-9!*';:=+,.$/%#\\[\\]_~@|&()–-]";
  private static final String REST = "(?::\\d{1,5})?(?:/" + PATH_CHAR + "{0,2000})?(?:\\?[A-Za-z0-9!?*'();:&=+$/%#\\[\\]_.,~@|-]{0,2000})?";

  private static final Pattern WITH_SCHEME =
      Pattern.compile(
          "(?<![A-Za-z0-9@＠$#＃])https?://(?:" + LABEL + "){0,9}" + OWN_LABEL + "(?:[A-Za-z]{2,24}|xn--[a-z0-9-]{2,50}|[\\p{L}\\p{M}&&[^A-Za-z]]{2,24})(?![A-Za-z0-9@+_-])" + REST,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\p{IsLatin}0-9@＠$#＃_./-])(?:" + LATIN_LABEL + "){1,10}([A-Za-z]{2,24})(?![A-Za-z0-9@+_-])" + REST);
  private static final Pattern SHORT = Pattern.compile("(?:https?://)?t\\.co/[A-Za-z0-9]{1,40}", Pattern.CASE_INSENSITIVE);

  private XAddresses() {}

  /** Returns the start and end of each address, those with a scheme first. */
  static List<int[]> in(String text) {
    var found = new ArrayList<int[]>();
    WITH_SCHEME.matcher(text).results().forEach(hit -> found.add(place(text, hit)));
    BARE.matcher(text).results().filter(Addresses::known).forEach(hit -> found.add(place(text, hit)));
    return found;
  }

  private static int[] place(String text, MatchResult hit) {
    var own = SHORT.matcher(text).region(hit.start(), hit.end());
    return new int[] {hit.start(), own.lookingAt() ? own.end() : end(text, hit)};
  }

  /** A path ends with a letter, a digit or a sign that means something there; a bracket only when it was opened. */
  private static int end(String text, MatchResult hit) {
    int end = hit.end();
    while (end > hit.start() && !closes(text, hit.start(), end)) {
      end--;
    }
    return end;
  }

  private static boolean closes(String text, int start, int end) {
    char last = text.charAt(end - 1);
    if (last == ')') {
      var address = text.substring(start, end);
      return address.chars().filter(c -> c == '(').count() >= address.chars().filter(c -> c == ')').count();
    }
    return Character.isLetterOrDigit(last) || "=_#/+-&".indexOf(last) >= 0;
  }
}
