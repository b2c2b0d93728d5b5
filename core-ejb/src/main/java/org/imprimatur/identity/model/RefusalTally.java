package org.imprimatur.identity.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts refused sign-ins so that a flood of them cannot fill the log: in each span of time the first refusal of each
 * of a few names is told at once, and what follows as one line a name when the span is over. All further names share
 * one line.
 */
public final class RefusalTally {

  /** The line of the names beyond {@link #NAMES}. */
  public static final String OTHERS = "others";

  /** How many names have a line of their own in one span. */
  public static final int NAMES = 10;

  private static final Duration SPAN = Duration.ofMinutes(10);

  /**
   * So many refusals to be written.
   *
   * @param subject the user name, or what stands for one
   * @param count how many
   * @param why the code of the last
   */
  public record Line(String subject, long count, String why) {}

  private final Map<String, Line> pending = new LinkedHashMap<>();
  private Instant begun = Instant.MIN;

  /** Counts a refusal and returns what is to be written now. */
  public List<Line> add(String subject, String why, Instant now) {
    var lines = new ArrayList<Line>();
    if (now.isAfter(begun.equals(Instant.MIN) ? begun : begun.plus(SPAN))) {
      lines.addAll(drain());
      begun = now;
    }
    if (!pending.containsKey(subject) && pending.size() < NAMES) {
      pending.put(subject, new Line(subject, 0, why));
      lines.add(new Line(subject, 1, why));
    } else {
      var counted = pending.containsKey(subject) ? subject : OTHERS;
      pending.merge(counted, new Line(counted, 1, why), (old, one) -> new Line(counted, old.count() + 1, why));
    }
    return lines;
  }

  /** Returns what was counted and not yet written, and begins anew. */
  public List<Line> drain() {
    var lines = pending.values().stream().filter(line -> line.count() > 0).toList();
    pending.clear();
    begun = Instant.MIN;
    return lines;
  }
}
