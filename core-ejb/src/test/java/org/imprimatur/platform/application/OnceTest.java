package org.imprimatur.platform.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityExistsException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.imprimatur.platform.model.Answer;
import org.imprimatur.store.MemoryStore;
import org.junit.jupiter.api.Test;

class OnceTest {

  private static final Answer CREATED = new Answer("digest", "201 /posts/1");

  private final MemoryStore store = new MemoryStore();
  private final Once once = new Once(store.tables().answers(),
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void what_was_answered_is_answered_again() {
    assertEquals(CREATED, run("ada", "key", this::created));
    assertEquals(Optional.of(CREATED), earlier("ada", "key"));
  }

  @Test
  void under_a_key_not_used_before_there_is_no_answer() {
    run("ada", "key", this::created);
    assertEquals(Optional.empty(), earlier("ada", "Key"));
    assertEquals(Optional.empty(), earlier("ada", ""));
  }

  @Test
  void another_caller_has_keys_of_their_own() {
    run("ada", "key", this::created);
    assertEquals(Optional.empty(), earlier("bea", "key"));
    run("bea", "key", this::created);
    assertEquals(2, done.get());
  }

  @Test
  void under_a_key_already_used_nothing_is_done() {
    run("ada", "key", this::created);
    assertThrows(EntityExistsException.class, () -> run("ada", "key", this::created));
    assertEquals(1, done.get());
  }

  @Test
  void while_the_thing_is_being_done_there_is_no_answer_yet() {
    run("ada", "key", () -> {
      assertEquals(Optional.empty(), once.earlier("ada", "key"));
      return created();
    });
    assertEquals(1, done.get());
  }

  @Test
  void what_failed_may_be_tried_again_under_its_key() {
    assertThrows(IllegalStateException.class, () -> run("ada", "key", () -> {
      throw new IllegalStateException("the post could not be stored");
    }));
    assertEquals(Optional.empty(), earlier("ada", "key"));
    assertEquals(CREATED, run("ada", "key", this::created));
  }

  private Answer created() {
    done.incrementAndGet();
    return CREATED;
  }

  private Answer run(String caller, String key, Supplier<Answer> work) {
    return store.in(tables -> once.run(caller, key, work));
  }

  private Optional<Answer> earlier(String caller, String key) {
    return store.in(tables -> once.earlier(caller, key));
  }
}
