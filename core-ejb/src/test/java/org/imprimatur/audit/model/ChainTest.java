package org.imprimatur.audit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;

class ChainTest {

  private static final int LENGTH = 30;

  @Test
  void a_log_in_order_has_no_fault() {
    assertEquals(Optional.empty(), firstFault(log()));
  }

  @Test
  void a_log_that_was_read_is_known_by_its_length_and_its_last_hash() {
    var log = log();
    var chain = new Chain();
    log.forEach(chain::next);
    assertEquals(LENGTH, chain.length());
    assertEquals(log.get(LENGTH - 1).hash(), chain.head());
  }

  @Property(tries = 1000)
  void every_tampering_is_found(@ForAll @IntRange(max = LENGTH - 2) int at, @ForAll @IntRange(max = 6) int how) {
    var log = log();
    tamper(log, at, how);
    var fault = firstFault(log).orElseThrow(() -> new AssertionError("tampering " + how + " at " + at));
    assertTrue(fault.startsWith("entry " + (at + 1 + shift(how)) + " "), fault);
  }

  /**
   * How far behind the place of the tampering the first wrong entry stands: a repeated or a forged one is noticed at
   * the next.
   */
  private static int shift(int how) {
    return how == 2 || how == 6 ? 1 : 0;
  }

  private static void tamper(List<AuditEntry> log, int at, int how) {
    var entry = log.get(at);
    switch (how) {
      case 0 -> log.remove(at);
      case 1 -> log.add(at, log.remove(at + 1));
      case 2 -> log.add(at, entry);
      case 3 -> log.set(at, with(entry, entry.at().plusMillis(1), entry.actor(), entry.details()));
      case 4 -> log.set(at, with(entry, entry.at(), "somebody", entry.details()));
      case 5 -> log.set(at, with(entry, entry.at(), entry.actor(), "{\"verdict\":\"DECLINE\"}"));
      default -> log.set(at, AuditEntry.following(at, entry.previous(), entry.at(), "forger", entry.action(),
          entry.subject(), entry.details()));
    }
  }

  private static AuditEntry with(AuditEntry entry, Instant at, String actor, String details) {
    return new AuditEntry(entry.seq(), at, actor, entry.action(), entry.subject(), details, entry.previous(),
        entry.hash());
  }

  private static Optional<String> firstFault(List<AuditEntry> log) {
    var chain = new Chain();
    return log.stream().map(chain::next).flatMap(Optional::stream).findFirst().map(English::of);
  }

  private static List<AuditEntry> log() {
    var log = new ArrayList<AuditEntry>();
    var previous = AuditEntry.NONE;
    for (int i = 0; i < LENGTH; i++) {
      var entry = AuditEntry.following(i, previous, Instant.EPOCH.plusSeconds(i), "reviewer", "vote.cast",
          "post" + i % 3, "{\"n\":" + i + "}");
      log.add(entry);
      previous = entry.hash();
    }
    return log;
  }
}
