package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonesTest {

  private static final Instant NOW = Instant.parse("2026-11-29T15:30:00Z");

  private final Tones tones = new Tones(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void what_went_wrong_never_looks_like_what_went_well() {
    assertEquals(List.of(State.APPROVED, State.RELEASED),
        Arrays.stream(State.values()).filter(each -> tones.of(each).equals("ok")).toList());
    assertEquals(List.of(DeliveryState.LIVE),
        Arrays.stream(DeliveryState.values()).filter(each -> tones.of(each).equals("ok")).toList());
    assertTrue(Arrays.stream(Severity.values()).noneMatch(each -> tones.of(each).equals("ok")));
  }

  @Test
  void what_blocks_is_the_only_finding_that_looks_so() {
    assertEquals(List.of(Severity.BLOCK),
        Arrays.stream(Severity.values()).filter(each -> tones.of(each).equals("block")).toList());
  }

  @Test
  void every_tone_is_one_that_the_style_sheet_has() throws IOException {
    var sheet = Files.readString(Path.of("src/main/webapp/assets/imprimatur.css"));
    var states = Arrays.stream(State.values()).map(tones::of);
    var copies = Arrays.stream(DeliveryState.values()).map(tones::of);
    var missing = Stream.concat(states, copies).distinct().filter(tone -> !tone.equals("plain"))
        .filter(tone -> !sheet.contains("." + tone)).toList();
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @CsvSource({"-P3D,block", "PT5H59M,block", "PT6H,warn", "PT23H59M,warn", "PT24H,plain", "P900D,plain"})
  void what_must_be_decided_soon_looks_so(Duration away, String tone) {
    assertEquals(tone, tones.due(Optional.of(NOW.plus(away))));
  }

  @Test
  void what_need_not_be_decided_does_not_hurry() {
    assertEquals("plain", tones.due(Optional.empty()));
  }

  @Test
  void there_is_a_dot_for_each_approval_that_is_needed_however_many_there_are() {
    assertEquals(List.of("y", "n", "n"), tones.votes(1, 3));
    assertEquals(List.of("y", "y"), tones.votes(5, 2));
    assertEquals(List.of(), tones.votes(0, 0));
  }
}
