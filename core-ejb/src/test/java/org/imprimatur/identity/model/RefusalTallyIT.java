package org.imprimatur.identity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import org.imprimatur.identity.model.RefusalTally.Line;
import org.junit.jupiter.api.Test;

class RefusalTallyIT {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private final RefusalTally tally = new RefusalTally();

  @Test
  void a_flood_of_a_million_refusals_in_ten_minutes_makes_a_score_of_lines_and_none_is_lost() {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < 1_000_000; i++) {
      lines.addAll(tally.add("n" + i % 50_000, "SIGN_IN_FAILED", NOON.plusMillis(i / 2)));
    }
    lines.addAll(tally.drain());
    assertTrue(lines.size() <= 2 * RefusalTally.NAMES + 1, lines.size() + " lines");
    assertEquals(1_000_000, lines.stream().mapToLong(Line::count).sum());
  }
}
