package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.imprimatur.platform.model.Answer;
import org.junit.jupiter.api.Test;

/** Answers given under idempotency keys. */
interface AnswersContract extends StoreContract {

  Answer ANSWER = new Answer("digest", "201\n/api/v1/submissions/1\n\"7\"\n{\"text\":\"💤\"}");

  private static boolean answer(Store.Tables tables, String key) {
    tables.answers().reserve("ada", key, Some.NOON);
    tables.answers().store("ada", key, ANSWER);
    return true;
  }

  @Test
  default void an_answer_comes_back_to_its_caller_only() {
    var key = Some.id();
    store().run(tables -> answer(tables, key));
    assertEquals(Optional.of(ANSWER), store().in(tables -> tables.answers().find("ada", key)));
    assertEquals(Optional.empty(), store().in(tables -> tables.answers().find("ben", key)));
  }

  @Test
  default void work_that_fails_leaves_the_key_free() {
    var key = Some.id();
    assertThrows(IllegalStateException.class, () -> store().run(tables -> {
      tables.answers().reserve("ada", key, Some.NOON);
      throw new IllegalStateException("the work failed");
    }));
    store().run(tables -> answer(tables, key));
    assertEquals(Optional.of(ANSWER), store().in(tables -> tables.answers().find("ada", key)));
  }

  @Test
  default void a_copy_at_the_same_time_waits_fails_and_then_finds_the_answer() throws Exception {
    var key = Some.id();
    Parallel.secondWaitsWhile(
        store(),
        tables -> answer(tables, key),
        () -> assertThrows(PersistenceException.class, () -> store().run(tables -> answer(tables, key))));
    assertEquals(Optional.of(ANSWER), store().in(tables -> tables.answers().find("ada", key)));
  }
}
