package org.imprimatur.kernel.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a use case answers: the thing done, or a refusal. A refused use case has changed nothing. */
public sealed interface Decision<T> {

  /** The thing was done. */
  record Done<T>(T value) implements Decision<T> {}

  /** It was not, and nothing changed. */
  record Refused<T>(Refusal refusal) implements Decision<T> {}

  /** Answers that the thing was done. */
  static <T> Decision<T> done(T value) {
    return new Done<>(value);
  }

  /** Answers with a refusal. */
  static <T> Decision<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /** Answers with a refusal on grounds that tell no facts. */
  static <T> Decision<T> refused(Grounds grounds) {
    return refused(Refusal.of(grounds));
  }

  /** Answers with a refusal on grounds that tell these facts. */
  static <T> Decision<T> refused(Grounds grounds, Map<String, Object> facts) {
    return refused(Refusal.of(grounds, facts));
  }

  /** Returns the value, when the thing was done. */
  default Optional<T> answer() {
    return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
  }

  /** Returns the refusal, when there is one. */
  default Optional<Refusal> objection() {
    return this instanceof Refused<T> refused ? Optional.of(refused.refusal()) : Optional.empty();
  }

  /** Goes on with the value, or passes the refusal along. */
  default <R> Decision<R> then(Function<? super T, Decision<R>> next) {
    return this instanceof Done<T> done ? next.apply(done.value()) : refused(objection().orElseThrow());
  }
}
