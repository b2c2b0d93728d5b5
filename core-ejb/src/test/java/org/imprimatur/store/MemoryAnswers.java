package org.imprimatur.store;

import java.time.Instant;
import java.util.Optional;
import org.imprimatur.platform.model.Answer;
import org.imprimatur.platform.model.Answers;

/** Answers given under idempotency keys, in memory. */
final class MemoryAnswers implements Answers {

  private final Rows<Optional<Answer>> rows;

  MemoryAnswers(MemoryStore store) {
    rows = new Rows<>(store, "answer");
  }

  @Override
  public Optional<Answer> find(String caller, String key) {
    return rows.find(caller + " " + key).flatMap(answer -> answer);
  }

  @Override
  public void reserve(String caller, String key, Instant at) {
    rows.add(caller + " " + key, Optional.empty());
  }

  @Override
  public void store(String caller, String key, Answer answer) {
    rows.put(caller + " " + key, Optional.of(answer));
  }
}
