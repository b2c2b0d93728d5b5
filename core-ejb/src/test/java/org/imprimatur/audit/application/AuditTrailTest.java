package org.imprimatur.audit.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Spoken;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.store.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTrailTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final MemoryStore store = new MemoryStore();
  private final AuditTrail trail =
      new AuditTrail(store.tables().entries(), Clock.fixed(NOON, ZoneOffset.UTC), new Ids());

  @Test
  void an_entry_says_who_did_what_to_what_and_when() {
    store.run(
        tables -> trail.record("chair", AuditAction.VOTE_CAST, "post 1", Map.of("verdict", "APPROVE", "round", 2)));
    var entry = log().get(0);
    assertEquals(List.of("chair", "vote.cast", "post 1", "{\"round\":2,\"verdict\":\"APPROVE\"}"),
        List.of(entry.actor(), entry.action(), entry.subject(), entry.details()));
    assertEquals(NOON, entry.at());
  }

  @Test
  void each_entry_seals_the_one_before() {
    for (var subject : List.of("post 1", "post 2", "post 1")) {
      store.run(tables -> trail.record("chair", AuditAction.VOTE_CAST, subject, Map.of()));
    }
    var log = log();
    assertEquals(List.of(1L, 2L, 3L), log.stream().map(AuditEntry::seq).toList());
    assertEquals(List.of(AuditEntry.NONE, log.get(0).hash(), log.get(1).hash()),
        log.stream().map(AuditEntry::previous).toList());
    assertTrue(log.stream().allMatch(AuditEntry::intact));
  }

  @Test
  void what_is_undone_is_not_in_the_log_and_leaves_no_gap() {
    assertThrows(IllegalStateException.class, () -> store.run(tables -> {
      trail.record("chair", AuditAction.VOTE_CAST, "post 1", Map.of());
      throw new IllegalStateException("the vote could not be stored");
    }));
    store.run(tables -> trail.record("privacy", AuditAction.VOTE_CAST, "post 1", Map.of()));
    assertEquals(List.of("1 privacy"), log().stream().map(entry -> entry.seq() + " " + entry.actor()).toList());
  }

  @Test
  void outside_a_transaction_nothing_is_recorded() {
    assertThrows(IllegalStateException.class, () -> trail.record("chair", AuditAction.VOTE_CAST, "post 1", Map.of()));
    assertEquals(List.of(), log());
  }

  @Test
  void a_fact_that_could_be_written_in_two_ways_is_refused_and_nothing_is_recorded() {
    for (var fact : List.of(0.1, NOON, 1L << 54)) {
      assertThrows(IllegalArgumentException.class,
          () -> store.run(tables -> trail.record("chair", AuditAction.VOTE_CAST, "post 1", Map.of("fact", fact))));
    }
    assertEquals(List.of(), log());
  }

  @Test
  void words_are_kept_apart_and_found_by_their_digest() {
    var digest = spoken(trail -> trail.spoken("I know this patient."));
    assertEquals(Optional.of("I know this patient."), kept(digest).map(Spoken::words));
    assertEquals(Optional.of(NOON), kept(digest).map(Spoken::at));
    assertEquals(List.of(), log());
  }

  @Test
  void the_same_words_said_twice_cannot_be_recognised_by_their_digest() {
    var digests = Stream.of("No.", "No.").map(words -> spoken(trail -> trail.spoken(words))).toList();
    assertNotEquals(digests.get(0), digests.get(1));
    assertFalse(digests.contains(Spoken.of("", "No.", NOON).digest()), "a guess at the words is no digest of theirs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\u200b\u2800", "\u3000"})
  void who_says_nothing_that_can_be_seen_has_no_digest(String nothing) {
    assertEquals("", spoken(trail -> trail.spoken(nothing)));
  }

  private String spoken(Function<AuditTrail, String> deed) {
    return store.in(tables -> deed.apply(trail));
  }

  private Optional<Spoken> kept(String digest) {
    return store.in(tables -> tables.entries().spoken(digest));
  }

  private List<AuditEntry> log() {
    return store.in(tables -> tables.entries().after(0, 100));
  }
}
