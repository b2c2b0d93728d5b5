package org.imprimatur.release.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;

/**
 * A date and a time as somebody reads them from the clock on the wall. Where clocks are put forward some of them never
 * come, and where they are put back some come twice.
 *
 * @param shown what the clock shows
 * @param zone where it hangs
 */
public record WallTime(LocalDateTime shown, ZoneId zone) {

  /** Returns what a clock of the zone shows at a moment. */
  public static WallTime of(Instant moment, ZoneId zone) {
    return new WallTime(LocalDateTime.ofInstant(moment, zone), zone);
  }

  /** Returns the moments at which the clock shows it, the earlier first: one as a rule, or none, or two. */
  public List<Instant> moments() {
    return zone.getRules().getValidOffsets(shown).stream().map(shown::toInstant).sorted().toList();
  }

  /** Returns the change of the clock that leaves it out or makes it come twice; empty where it comes once. */
  public Optional<ZoneOffsetTransition> change() {
    return Optional.ofNullable(zone.getRules().getTransition(shown));
  }
}
