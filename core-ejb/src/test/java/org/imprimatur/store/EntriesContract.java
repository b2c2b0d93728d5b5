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
    return store().in(tables -> {
      var head = tables.entries().lockHead();
      var entry = AuditEntry.following(head.seq(), head.hash(), Some.NOON, "zoë 🦉", "test.done", subject, details);
      tables.entries().append(entry);
      return entry;
    });
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
      tables.entries().append(Some.entryAfter(tables.entries().lockHead(), subject));
      throw new IllegalStateException("undo");
    }));
    assertEquals(List.of(), about(subject));
    assertEquals(before, store().in(tables -> tables.entries().lockHead()));
  }

  @Test
  default void an_append_waits_for_the_one_before_and_follows_it() throws Exception {
    var subject = Some.id();
    var head = Parallel.secondWaits(
        store(),
        tables -> {
          tables.entries().append(Some.entryAfter(tables.entries().lockHead(), subject));
          return true;
        },
        tables -> tables.entries().lockHead());
    assertEquals(about(subject).get(0).hash(), head.hash());
  }

  @Test
  default void a_place_in_the_log_is_taken_once() {
    var entry = appended(Some.id(), "{}");
    assertThrows(PersistenceException.class, () -> store().run(tables -> tables.entries().append(entry)));
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
