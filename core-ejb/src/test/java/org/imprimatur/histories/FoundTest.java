package org.imprimatur.histories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imprimatur.histories.Step.Kind;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** What chance found once in a hundred thousand histories, kept. */
class FoundTest {

  private static final int WRITER = World.PEOPLE.indexOf("writer");
  private static final int REVIEWER = World.PEOPLE.indexOf("reviewer");
  private static final int CLINICAL = World.PEOPLE.indexOf("clinical");

  @Test
  void a_decline_of_somebody_who_then_becomes_an_author_counts_no_more() {
    var world = World.asItIs();
    Stream.of(
        step(Kind.BEGIN, WRITER, Verdict.APPROVE), step(Kind.SUBMIT, WRITER, Verdict.APPROVE),
        step(Kind.VOTE, CLINICAL, Verdict.DECLINE),
        step(Kind.ACCEPT, CLINICAL, Verdict.APPROVE), step(Kind.VOTE, REVIEWER, Verdict.DECLINE))
        .forEach(world::take);
    assertEquals(State.IN_REVIEW, world.ledger.posts.values().iterator().next().state,
        () -> String.join("\n", world.story));
  }

  private static Step step(Kind kind, int who, Verdict verdict) {
    var words = new Wording(Word.SLEEP, Optional.empty(), Optional.empty(), Optional.empty(), false,
        List.of("clinical"), true, 0);
    return new Step(kind, who, 0, false, words, verdict, 0);
  }
}
