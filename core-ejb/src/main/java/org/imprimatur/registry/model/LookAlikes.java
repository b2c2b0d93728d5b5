package org.imprimatur.registry.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.kernel.model.Sentence;

/**
 * Tells handles that imitate protected ones: by letters that look alike, by separators and additions, by a slip of the
 * finger.
 */
public final class LookAlikes {

  /** Below this length a letter more or less makes another name. */
  private static final int LONG_FOR_ONE_SLIP = 8;

  /** From this length on two slips are still taken for one name. */
  private static final int LONG_FOR_TWO_SLIPS = 16;

  /** What imitators add to a name. */
  private static final Set<String> ADDITIONS = Set.of("official", "real", "the", "team", "hq", "org", "us", "usa",
      "news", "support", "help", "verified", "1", "2", "01");

  private final Skeletons skeletons;
  private volatile Known known = new Known(Set.of(), List.of());

  private record Known(Set<String> handles, List<Looks> looks) {}

  /** Makes a judge of likeness. */
  public LookAlikes(Skeletons skeletons) {
    this.skeletons = skeletons;
  }

  /**
   * Returns which protected handle another imitates; empty when it is one of them, or like none. Handles may begin with
   * {@code @}.
   */
  public Optional<Likeness> of(String handle, Collection<String> protectedHandles) {
    return among(handle, looks(protectedHandles));
  }

  /**
   * Works out how protected handles look, once for all the handles that are held against them, and again when they
   * change.
   */
  List<Looks> looks(Collection<String> protectedHandles) {
    var handles = Set.copyOf(protectedHandles);
    var now = known;
    if (!now.handles.equals(handles)) {
      now = new Known(handles, protectedHandles.stream().map(each -> Looks.of(each, skeletons)).toList());
      known = now;
    }
    return now.looks;
  }

  Optional<Likeness> among(String handle, List<Looks> guarded) {
    var seen = Looks.of(handle, skeletons);
    if (guarded.stream().anyMatch(each -> each.folded().equals(seen.folded()))) {
      return Optional.empty();
    }
    return guarded.stream().flatMap(each -> like(seen, each).stream()).findFirst();
  }

  private static Optional<Likeness> like(Looks handle, Looks guarded) {
    var name = guarded.name();
    if (handle.eye().equals(guarded.eye())) {
      return Optional.of(like(name, HandleRemark.LETTERS));
    }
    if (handle.letters().equals(guarded.letters())) {
      return Optional.of(like(name, HandleRemark.DOTS));
    }
    if (added(handle.letters(), guarded.letters())) {
      return Optional.of(like(name, HandleRemark.ADDED));
    }
    return slipped(handle, guarded);
  }

  private static Likeness like(String name, HandleRemark remark) {
    return new Likeness(name, new Sentence(remark, Map.of("name", name)));
  }

  private static Optional<Likeness> slipped(Looks handle, Looks guarded) {
    int shorter = Math.min(handle.letters().length(), guarded.letters().length());
    int allowed = shorter >= LONG_FOR_TWO_SLIPS ? 2 : shorter >= LONG_FOR_ONE_SLIP ? 1 : 0;
    if (allowed == 0 || !handle.within(allowed, guarded)) {
      return Optional.empty();
    }
    int slips = distance(handle.letters(), guarded.letters());
    return slips <= allowed
        ? Optional.of(new Likeness(guarded.name(),
            new Sentence(HandleRemark.SLIPS, Map.of("slips", slips, "name", guarded.name()))))
        : Optional.empty();
  }

  private static boolean added(String longer, String shorter) {
    boolean holds = longer.length() > shorter.length() && shorter.length() >= LONG_FOR_ONE_SLIP;
    return holds
        && (longer.startsWith(shorter) && ADDITIONS.contains(longer.substring(shorter.length()))
            || longer.endsWith(shorter) && ADDITIONS.contains(longer.substring(0, longer.length() - shorter.length())));
  }

  /** Insertions, deletions, replacements and swaps of neighbours (Damerau and Levenshtein). */
  private static int distance(String a, String b) {
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
