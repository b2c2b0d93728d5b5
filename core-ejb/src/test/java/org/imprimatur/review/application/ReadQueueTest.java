package org.imprimatur.review.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.model.SealKey;
import org.imprimatur.review.model.Queue;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Queue.Newest;
import org.imprimatur.review.model.Queue.Post;
import org.imprimatur.review.model.Queue.Query;
import org.imprimatur.review.model.Queue.Row;
import org.imprimatur.review.model.Queue.Turn;
import org.imprimatur.words.English;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadQueueTest {

  private final Scene scene = new Scene();
  private final Lanes lanes = new Lanes();

  @BeforeEach
  void the_queue_is_asked_through_this() {
    scene.with(Queue.class, lanes).with(SealKey.class, () -> "a secret of sixteen letters or more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "trainee", "admin", "visitor"})
  void whoever_has_no_seat_is_refused_and_nothing_is_asked(String who) {
    lanes.rows = List.of(row("1", false));
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(page(who, Lane.ALL, Optional.empty())));
    assertEquals(Map.of(), scene.as(who, () -> scene.use(ReadQueue.class).counts()));
    assertEquals(0, scene.as(who, () -> scene.use(ReadQueue.class).owed()));
    assertEquals(List.of(), lanes.asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reviewer", "chair", "auditor"})
  void a_seat_and_the_auditor_read_their_own_lanes(String who) {
    lanes.rows = List.of(row("1", false));
    assertEquals(lanes.rows, page(who, Lane.MINE, Optional.empty()).answer().orElseThrow().items());
    assertEquals(List.of(new Query(Lane.MINE, who, midnight(), Optional.empty(), 2)), lanes.asked);
    assertEquals(Map.of(Lane.ALL, 1L), scene.as(who, () -> scene.use(ReadQueue.class).counts()));
    assertEquals(1, scene.as(who, () -> scene.use(ReadQueue.class).owed()));
  }

  @Test
  void a_closed_account_reads_nothing() {
    lanes.rows = List.of(row("1", false));
    scene.closed("reviewer");
    assertTrue(page("reviewer", Lane.ALL, Optional.empty()).answer().isEmpty());
    assertEquals(List.of(), lanes.asked);
  }

  @Test
  void the_day_ends_at_midnight_where_the_society_is() {
    scene.later(Duration.ofMinutes(14 * 60 + 59));
    page("reviewer", Lane.DUE, Optional.empty());
    scene.later(Duration.ofMinutes(2));
    page("reviewer", Lane.DUE, Optional.empty());
    assertEquals(List.of(midnight(), midnight().plus(Duration.ofDays(1))),
        lanes.asked.stream().map(Query::endOfDay).toList());
  }

  @Test
  void of_a_row_that_waits_for_somebody_it_is_said_who_must_be_named() {
    var waiting = scene.waiting();
    lanes.rows = List.of(row(waiting, true), row(scene.inReview(false), false));
    var rows = page("reviewer", Lane.ALL, Optional.empty()).answer().orElseThrow().items();
    assertTrue(rows.get(0).turn().waitsFor().map(English::of).orElseThrow().contains("chair"));
    assertEquals(Optional.empty(), rows.get(1).turn().waitsFor());
  }

  @Test
  void a_cursor_goes_on_where_the_page_ended() {
    lanes.next = Optional.of("after 7");
    var first = page("reviewer", Lane.ALL, Optional.empty()).answer().orElseThrow();
    assertFalse(first.next().orElseThrow().contains("after 7"), "a place is sealed");
    page("reviewer", Lane.ALL, first.next());
    assertEquals(Optional.of("after 7"), lanes.asked.get(1).cursor());
  }

  @Test
  void a_cursor_is_its_readers_and_its_lanes() {
    lanes.next = Optional.of("after 7");
    var next = page("reviewer", Lane.ALL, Optional.empty()).answer().orElseThrow().next();
    assertEquals(Optional.of(Code.CURSOR_INVALID), code(page("privacy", Lane.ALL, next)));
    assertEquals(Optional.of(Code.CURSOR_INVALID), code(page("reviewer", Lane.MINE, next)));
    assertEquals(1, lanes.asked.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "after 7", "\u200b"})
  void what_was_never_given_out_is_no_cursor(String cursor) {
    assertEquals(Optional.of(Code.CURSOR_INVALID), code(page("reviewer", Lane.ALL, Optional.of(cursor))));
    assertEquals(List.of(), lanes.asked);
  }

  private Decision<Page<Row>> page(String who, Lane lane, Optional<String> cursor) {
    return scene.as(who, () -> scene.use(ReadQueue.class).page(lane, cursor, 2));
  }

  private static Optional<Code> code(Decision<Page<Row>> decision) {
    return decision.objection().map(Refusal::code);
  }

  private static Instant midnight() {
    return Instant.parse("2026-11-24T06:00:00Z");
  }

  private static Row row(String id, boolean vacant) {
    return new Row(id, new Post("", "", "post", "member", List.of()), State.IN_REVIEW, Optional.empty(),
        new Newest("", 0, 0, 2), new Turn(false, vacant, Optional.empty()));
  }

  /** Remembers what it was asked. */
  private static final class Lanes implements Queue {

    private final List<Query> asked = new ArrayList<>();
    private List<Row> rows = List.of();
    private Optional<String> next = Optional.empty();

    @Override
    public Page<Row> page(Query query) {
      asked.add(query);
      return new Page<>(rows, next);
    }

    @Override
    public Map<Lane, Long> counts(String username, Instant endOfDay) {
      return Map.of(Lane.ALL, (long) rows.size());
    }

    @Override
    public long owed(String username) {
      return rows.size();
    }
  }
}
