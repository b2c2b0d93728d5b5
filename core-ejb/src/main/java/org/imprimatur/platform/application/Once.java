package org.imprimatur.platform.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.imprimatur.platform.model.Answer;
import org.imprimatur.platform.model.Answers;

/** Does a thing once under a key: the key, the thing and its answer are stored in one transaction. */
@Stateless
@BySystem("a request that is to be answered once, around its use case")
public class Once {

  private Answers answers;
  private Clock clock;

  protected Once() {}

  @Inject
  public Once(Answers answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  /** Returns the answer given earlier to this caller under this key. */
  public Optional<Answer> earlier(String caller, String key) {
    return answers.find(caller, key);
  }

  /**
   * Reserves the key, does the work and stores its answer. A parallel copy waits at the reservation and then fails with
   * an exception of the database: its caller asks {@link #earlier} again.
   */
  public Answer run(String caller, String key, Supplier<Answer> work) {
    answers.reserve(caller, key, clock.instant());
    var answer = work.get();
    answers.store(caller, key, answer);
    return answer;
  }
}
