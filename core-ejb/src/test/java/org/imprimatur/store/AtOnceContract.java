package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Chain;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Wait;
import org.imprimatur.store.Store.Tables;
import org.imprimatur.submission.model.Submission;
import org.junit.jupiter.api.Test;

/** Many who change posts of their own in the same moment, as voters do: they meet at the log and at the numbers. */
interface AtOnceContract extends StoreContract {

  int THREADS = 8;
  int CHANGES = 24;

  @Test
  default void changes_at_once_make_one_log_and_right_numbers_and_one_undone_leaves_nothing() throws Exception {
    var posts = new ArrayList<Submission>();
    var doing = new ArrayList<Callable<Object>>();
    for (int i = 0; i < THREADS; i++) {
      var post = Some.inReview(store(), "Text", Optional.of(Some.NOON));
      int thread = i;
      posts.add(post);
      doing.add(() -> change(post, thread));
    }
    store().run(Some::rebuilt);
    var pool = Executors.newFixedThreadPool(THREADS);
    var done = pool.invokeAll(doing);
    pool.shutdown();
    assertTrue(pool.awaitTermination(2, TimeUnit.MINUTES));
    for (var one : done) {
      one.get();
    }
    assertChain();
    posts.forEach(post -> assertEquals(log(CHANGES), details(post)));
    assertEquals(0, store().in(AtOnceContract::miscounted), "numbers that are not those of the rows");
  }

  /** A post comes into a lane and leaves it; each thread names the voters in another order. */
  private Object change(Submission post, int thread) {
    for (int i = 0; i < CHANGES; i++) {
      var rows = Set.of(new Wait(Lane.MINE, "voter " + (thread + i / 2) % 3, Optional.of(Some.NOON)),
          new Wait(Lane.AUTHOR, "", Optional.of(Some.NOON)));
      int number = i;
      assertThrows(IllegalStateException.class, () -> store().run(tables -> {
        change(tables, post, rows, number);
        throw new IllegalStateException("undo");
      }));
      store().run(tables -> change(tables, post, rows, number));
    }
    return post;
  }

  private static void change(Tables tables, Submission post, Set<Wait> rows, int number) {
    append(tables, post, number + " begun");
    boolean comes = number % 2 == 0;
    tables.waits().change(post.id(), comes ? Set.of() : rows, comes ? rows : Set.of());
    append(tables, post, number + " done");
  }

  private static void append(Tables tables, Submission post, String details) {
    tables.entries().append(head -> AuditEntry.following(head.seq(), head.hash(), Some.NOON, "ann", "test.done",
        post.id(), details));
  }

  private static List<String> log(int changes) {
    var log = new ArrayList<String>();
    for (int i = 0; i < changes; i++) {
      log.addAll(List.of(i + " begun", i + " done"));
    }
    return log;
  }

  private List<String> details(Submission post) {
    return store().in(tables -> tables.entries().about(post.id())).stream().map(AuditEntry::details).toList();
  }

  private void assertChain() {
    var chain = new Chain();
    var log = store().in(tables -> tables.entries().after(0, Integer.MAX_VALUE));
    log.forEach(entry -> assertEquals(Optional.empty(), chain.next(entry)));
    assertEquals(chain.length(), store().in(tables -> tables.entries().lockHead()).seq());
  }

  private static long miscounted(Tables tables) {
    tables.entries().lockHead();
    return tables.waits().recount();
  }
}
