package org.imprimatur.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** Votes through the use case: who may, on what, and what the last one does. */
interface VotesInTheContainer {

  @Test
  default void a_supervisor_does_not_vote_on_their_trainee() throws Exception {
    var post = Society.submitByTrainee("Residents learn from each other.").submission();
    var refused = Society.approve(Society.VOTERS.get(0), post.id()).objection().orElseThrow();
    assertEquals(Code.VOTER_IS_SUPERVISOR, refused.code());
    assertTrue(Phrasebook.english().say(refused).startsWith("You supervise an author"),
        Phrasebook.english().say(refused));
    assertTrue(Society.approve(Society.VOTERS.get(1), post.id()).answer().isPresent());
  }

  @Test
  default void two_last_votes_at_once_close_the_round_once() throws Exception {
    for (int round = 0; round < 5; round++) {
      var id = Society.submit("A word of thanks to everybody who teaches.").submission().id();
      Society.approve(Society.VOTERS.get(0), id);
      var answers = atOnce(Society.VOTERS.subList(1, 3), id);
      var closed = answers.stream()
          .filter(answer -> answer.objection().map(Refusal::code).equals(Optional.of(Code.ROUND_CLOSED))).count();
      assertEquals(1, closed, answers.toString());
      assertEquals(2, Beans.inTransaction(() -> Beans.get(Deliveries.class).of(id)).size(),
          "one delivery for each channel");
      assertTrue(List.of(State.APPROVED, State.RELEASED).contains(Society.now(id).state()));
    }
  }

  @Test
  default void the_author_is_refused_and_nothing_is_written() throws Exception {
    var id = Society.submit("Hope is quieter than cheer.").submission().id();
    var before = entries(id).size();
    var refused = Society.approve(Society.AUTHOR, id);
    assertEquals(Optional.of(Code.VOTER_IS_AUTHOR), refused.objection().map(Refusal::code));
    assertEquals(before, entries(id).size());
  }

  @Test
  default void a_vote_and_its_entry_are_written_together() throws Exception {
    var id = Society.submit("Ask the nurse first.").submission().id();
    Society.approve(Society.VOTERS.get(0), id);
    var entries = entries(id).stream().map(entry -> entry.action()).toList();
    assertEquals(List.of("draft.begun", "submission.submitted", "round.opened", "vote.cast"), entries);
  }

  private static List<AuditEntry> entries(String id) throws Exception {
    return Beans.inTransaction(() -> Beans.get(Entries.class).about(id));
  }

  private static List<Decision<CastVote.Result>> atOnce(List<String> voters, String id) throws Exception {
    @SuppressWarnings("BanJNDI") // A name of the container itself: nobody else says what is looked up.
    ManagedExecutorService executor = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
    var running = new ArrayList<Future<Decision<CastVote.Result>>>();
    var hash = Society.now(id).contentHash().orElseThrow();
    for (var voter : voters) {
      running.add(executor.submit(() -> inRequest(voter, id, hash)));
    }
    var answers = new ArrayList<Decision<CastVote.Result>>();
    for (var vote : running) {
      answers.add(vote.get());
    }
    return answers;
  }

  private static Decision<CastVote.Result> inRequest(String voter, String id, String hash) {
    var request = Beans.get(RequestContextController.class);
    request.activate();
    try {
      return Society.approve(voter, id, hash);
    } finally {
      request.deactivate();
    }
  }
}
