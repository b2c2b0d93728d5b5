package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Chain;
import org.imprimatur.audit.model.Spoken;
import org.junit.jupiter.api.Test;

/** The audit log. */
interface EntriesContract extends StoreContract {

  private AuditEntry appended(String subject, String details) {
    store().run(tables -> tables.entries().append(head -> AuditEntry.following(
        head.seq(), head.hash(), Some.NOON, "zoë 🦉", "test.done", subject, details)));
    return about(subject).get(0);
  }

  private List<AuditEntry> about(String subject) {
    return store().in(tables -> tables.entries().about(subject));
  }

  @Test
  default void an_entry_comes_back_as_appended() {
    var entry = appended(Some.id(), "{\"title\":\"💤 \\\\ \\\"\"}");
    assertEquals(List.of(entry), about(entry.subject()));
    assertEquals(List.of(entry), store().in(tables -> tables.entries().after(entry.seq() - 1, 1)));
  }

  @Test
  default void appends_at_once_make_one_chain_without_a_gap() throws Exception {
    var subject = Some.id();
    var pool = Executors.newFixedThreadPool(8);
    var done = pool.invokeAll(Collections.nCopies(64, () -> appended(subject, "{}")));
    pool.shutdown();
    assertTrue(pool.awaitTermination(2, TimeUnit.MINUTES));
    for (var one : done) {
      one.get();
    }
    assertEquals(64, about(subject).size());
    var chain = new Chain();
    var log = store().in(tables -> tables.entries().after(0, Integer.MAX_VALUE));
    log.forEach(entry -> assertEquals(Optional.empty(), chain.next(entry)));
    assertEquals(log.get(log.size() - 1).seq(), chain.length());
  }

  @Test
  default void an_append_that_is_undone_leaves_neither_an_entry_nor_a_gap() {
    var subject = Some.id();
    var before = store().in(tables -> tables.entries().lockHead());
    assertThrows(IllegalStateException.class, () -> store().run(tables -> {
      tables.entries().append(head -> Some.entryAfter(head, subject));
      throw new IllegalStateException("undo");
    }));
    assertEquals(List.of(), about(subject));
    assertEquals(before, store().in(tables -> tables.entries().lockHead()));
  }

  @Test
  default void an_append_waits_at_the_end_for_whoever_holds_the_head() throws Exception {
    var subject = Some.id();
    var before = Parallel.secondWaits(
        store(),
        tables -> tables.entries().lockHead(),
        tables -> {
          tables.entries().append(head -> Some.entryAfter(head, subject));
          return tables.entries().about(subject);
        });
    assertEquals(List.of(), before, "an entry was found before its transaction ended");
    assertEquals(1, about(subject).size());
  }

  @Test
  default void whoever_has_appended_keeps_nobody_from_committing() {
    var slow = Some.id();
    var quick = Some.id();
    store().run(tables -> {
      tables.entries().append(head -> Some.entryAfter(head, slow));
      Parallel.elsewhere(() -> appended(quick, "{}"));
    });
    assertEquals(about(quick).get(0).hash(), about(slow).get(0).previous());
  }

  @Test
  default void entries_of_one_transaction_stand_together_in_their_order() {
    var subject = Some.id();
    store().run(tables -> List.of("one", "two", "three").forEach(word -> tables.entries().append(
        head -> AuditEntry.following(head.seq(), head.hash(), Some.NOON, "ann", "test.done", subject, word))));
    var log = about(subject);
    assertEquals(List.of("one", "two", "three"), log.stream().map(AuditEntry::details).toList());
    assertEquals(log.get(0).seq() + 2, log.get(2).seq());
  }

  @Test
  default void a_place_in_the_log_is_taken_once() {
    var entry = appended(Some.id(), "{}");
    assertThrows(PersistenceException.class, () -> store().run(tables -> tables.entries().append(head -> entry)));
  }

  @Test
  default void words_are_found_by_their_digest_and_gone_with_the_transaction_that_is_undone() {
    var said = Spoken.of(Some.id(), "The number was wrong. 🦉\n" + "x".repeat(9_000), Some.NOON);
    var undone = Spoken.of(Some.id(), "Never said.", Some.NOON);
    store().run(tables -> tables.entries().keep(said));
    assertThrows(IllegalStateException.class, () -> store().run(tables -> {
      tables.entries().keep(undone);
      throw new IllegalStateException("undo");
    }));
    assertEquals(Optional.of(said), store().in(tables -> tables.entries().spoken(said.digest())));
    assertEquals(Optional.empty(), store().in(tables -> tables.entries().spoken(undone.digest())));
  }
}
