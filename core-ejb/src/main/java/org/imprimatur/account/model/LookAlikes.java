package org.imprimatur.account.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells handles that imitate protected ones: by letters that look alike, by separators and additions, by a slip of the finger. */
public final class LookAlikes {

  /** Below this length a letter more or less makes another name. */
  private static final int LONG_FOR_ONE_SLIP = 8;

  /** From this length on two slips are still taken for one name. */
  private static final int LONG_FOR_TWO_SLIPS = 16;

  /** What imitators add to a name. */
  private static final Set<String> ADDITIONS = Set.of("official", "real", "the", "team", "hq", "org", "us", "usa", "news", "support", "help", "verified", "1", "2", "01");

  private final Skeletons skeletons;

  /** Makes a judge of likeness. */
  public LookAlikes(Skeletons skeletons) {
    this.skeletons = skeletons;
  }

  /** Returns which protected handle another imitates; empty when it is one of them, or like none. Handles may begin with {@code @}. */
  public Optional<Likeness> of(String handle, Collection<String> protectedHandles) {
    var seen = bare(handle);
    // Not equalsIgnoreCase, which takes a dotless i for an i.
    if (protectedHandles.stream().anyMatch(each -> bare(each).toLowerCase(Locale.ROOT).equals(seen.toLowerCase(Locale.ROOT)))) {
      return Optional.empty();
    }
    return protectedHandles.stream().flatMap(each -> like(seen, bare(each)).stream()).findFirst();
  }

  private Optional<Likeness> like(String handle, String guarded) {
    if (looks(handle).equals(looks(guarded))) {
      return Optional.of(new Likeness(guarded, "Letters of it look like those of " + guarded + " and are others."));
    }
    var a = letters(handle);
    var b = letters(guarded);
    if (a.equals(b)) {
      return Optional.of(new Likeness(guarded, "It differs from " + guarded + " only in dots, dashes and letters that look alike."));
    }
    if (added(a, b)) {
      return Optional.of(new Likeness(guarded, "It adds a word that imitators add to " + guarded + "."));
    }
    int slips = distance(a, b);
    int shorter = Math.min(a.length(), b.length());
    boolean slip = slips == 1 && shorter >= LONG_FOR_ONE_SLIP || slips == 2 && shorter >= LONG_FOR_TWO_SLIPS;
    return slip ? Optional.of(new Likeness(guarded, "It is " + slips + (slips == 1 ? " letter" : " letters") + " away from " + guarded + ".")) : Optional.empty();
  }

  private static boolean added(String longer, String shorter) {
    boolean holds = longer.length() > shorter.length() && shorter.length() >= LONG_FOR_ONE_SLIP;
    return holds
        && (longer.startsWith(shorter) && ADDITIONS.contains(longer.substring(shorter.length()))
            || longer.endsWith(shorter) && ADDITIONS.contains(longer.substring(0, longer.length() - shorter.length())));
  }

  /** Case is folded before and after: a letter may look like a capital of another. */
  private String looks(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return skeletons.of(skeletons.of(plain).toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
  }

  private String letters(String name) {
    return looks(name).codePoints().filter(Character::isLetterOrDigit).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static String bare(String handle) {
    var stripped = handle.strip();
    return stripped.startsWith("@") ? stripped.substring(1) : stripped;
  }

  /** Insertions, deletions, replacements and swaps of neighbours (Damerau and Levenshtein). */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    var d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : cell(a, b, d, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cell(String a, String b, int[][] d, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
