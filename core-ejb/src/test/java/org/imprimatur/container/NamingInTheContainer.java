package org.imprimatur.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.notice.model.Notices;
import org.imprimatur.platform.infrastructure.SystemClock;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.review.application.LapseOverdue;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.NameVoter.Nominee;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

/** A required role that a co-author holds waits for somebody to be named; it is not filled by a stand-in. */
interface NamingInTheContainer {

  String FIRST = "society.officer1";
  String SECOND = "society.officer2";

  @Test
  default void where_the_chair_wrote_with_the_author_two_officers_name_somebody() throws Exception {
    var id = waiting();
    var voter = Society.VOTERS.get(2);
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(name(Society.CHAIR, id, voter)));
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(name(Society.VOTERS.get(0), id, voter)));
    assertEquals(Optional.of(Code.INVALID), code(name(FIRST, id, FIRST)));
    assertEquals(Optional.of(Code.INVALID), code(name(FIRST, id, Society.AUTHOR)));
    assertEquals(Optional.of(Code.INVALID), code(name(FIRST, id, Society.CHAIR)));
    assertEquals(State.SCREENING, name(FIRST, id, voter).answer().orElseThrow().state());
    assertEquals(State.SCREENING, name(FIRST, id, voter).answer().orElseThrow().state(),
        "one officer twice is one officer");
    assertEquals(State.IN_REVIEW, name(SECOND, id, voter).answer().orElseThrow().state());
    assertTrue(Society.approve(Society.VOTERS.get(0), id).answer().isPresent());
    assertEquals(State.IN_REVIEW, Society.approve(Society.VOTERS.get(1), id).answer().orElseThrow().state());
    assertEquals(State.APPROVED, Society.approve(voter, id).answer().orElseThrow().state());
    var actions =
        Beans.inTransaction(() -> Beans.get(Entries.class).about(id)).stream().map(entry -> entry.action()).toList();
    assertEquals(3, actions.stream().filter("voter.named"::equals).count(), actions.toString());
  }

  @Test
  default void what_waits_can_be_recalled_and_lapses() throws Exception {
    var recalled = waiting();
    Society.as(Society.AUTHOR);
    assertEquals(State.RECALLED, Beans.get(RecallSubmission.class).recall(recalled).answer().orElseThrow().state());
    var lapsed = new String[1];
    Beans.get(SystemClock.class).ago(Duration.ofDays(30), () -> lapsed[0] = quiet());
    Beans.get(LapseOverdue.class).lapse(lapsed[0]);
    assertEquals(State.LAPSED, Society.now(lapsed[0]).state());
    for (var id : List.of(recalled, lapsed[0])) {
      assertEquals(Optional.empty(), Beans.inTransaction(() -> Beans.get(Rounds.class).openFor(id)));
      assertEquals(Optional.empty(), Society.now(id).pending().decideBy());
    }
  }

  @Test
  default void a_role_that_acceptance_empties_while_the_committee_votes_waits_too() throws Exception {
    var id = submitted();
    assertTrue(Society.approve(Society.CHAIR, id).answer().isPresent());
    accept(Society.CHAIR, id);
    Society.approve(Society.VOTERS.get(0), id);
    assertEquals(State.IN_REVIEW, Society.approve(Society.VOTERS.get(1), id).answer().orElseThrow().state());
    name(FIRST, id, Society.VOTERS.get(2));
    name(SECOND, id, Society.VOTERS.get(2));
    assertEquals(State.APPROVED, Society.approve(Society.VOTERS.get(2), id).answer().orElseThrow().state());
  }

  @Test
  default void who_recused_neither_names_somebody_nor_is_named() throws Exception {
    var id = submitted();
    for (var name : List.of(FIRST, Society.VOTERS.get(2))) {
      assertTrue(Society.recuse(name, id).answer().isPresent());
    }
    accept(Society.CHAIR, id);
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(name(FIRST, id, Society.VOTERS.get(1))));
    assertEquals(Optional.of(Code.INVALID), code(name(SECOND, id, Society.VOTERS.get(2))));
    assertTrue(name(SECOND, id, Society.VOTERS.get(1)).answer().isPresent());
    Society.approve(Society.VOTERS.get(0), id);
    assertEquals(State.IN_REVIEW, Society.approve(Society.VOTERS.get(1), id).answer().orElseThrow().state());
  }

  @Test
  default void a_recusal_lasts_for_all_rounds_and_everybody_who_may_name_somebody_is_told() throws Exception {
    var id = submitted();
    assertTrue(Society.recuse(Society.CHAIR, id).answer().isPresent());
    for (var officer : List.of(FIRST, SECOND, Society.PUBLISHER)) {
      assertEquals(List.of(Notice.Kind.VOTER_WANTED), told(officer, id), officer);
    }
    for (var other : List.of(Society.CHAIR, Society.AUTHOR, Society.VOTERS.get(0))) {
      assertEquals(List.of(), told(other, id), other);
    }
    assertTrue(Society.askForChanges(Society.VOTERS.get(0), id).answer().isPresent());
    Society.as(Society.AUTHOR);
    assertTrue(Beans.get(ReviseSubmission.class).revise(id).answer().isPresent());
    assertEquals(State.SCREENING,
        Beans.get(SubmitForReview.class).submit(id, OptionalLong.empty()).answer().orElseThrow().submission().state());
    assertEquals(Optional.of(Code.NOT_ALLOWED), code(name(Society.CHAIR, id, Society.VOTERS.get(2))));
    assertEquals(Optional.of(Code.INVALID), code(name(FIRST, id, Society.CHAIR)));
    assertTrue(name(FIRST, id, Society.VOTERS.get(2)).answer().isPresent());
    assertEquals(State.IN_REVIEW, name(SECOND, id, Society.VOTERS.get(2)).answer().orElseThrow().state());
    assertEquals(Optional.of(Code.VOTER_RECUSED), code(Society.approve(Society.CHAIR, id)));
    assertTrue(Society.recuse(Society.VOTERS.get(2), id).answer().isPresent());
    Society.approve(Society.VOTERS.get(0), id);
    assertEquals(State.IN_REVIEW, Society.approve(Society.VOTERS.get(1), id).answer().orElseThrow().state(),
        "the role is vacant again");
    assertEquals(List.of(Notice.Kind.VOTER_WANTED, Notice.Kind.VOTER_WANTED, Notice.Kind.VOTER_WANTED),
        told(FIRST, id));
  }

  private static List<Notice.Kind> told(String who, String id) throws Exception {
    return Beans.inTransaction(() -> Beans.get(Notices.class).newest(who, Instant.EPOCH, 100)).stream()
        .filter(notice -> notice.subject().equals(id)).map(Notice::kind).toList();
  }

  @Test
  default void after_the_decision_nobody_becomes_an_author_of_that_text() throws Exception {
    var id = submitted();
    Society.approve(Society.VOTERS.get(0), id);
    assertEquals(State.APPROVED, Society.approve(Society.CHAIR, id).answer().orElseThrow().state());
    Society.as(Society.CHAIR);
    assertEquals(Optional.of(Code.WRONG_STATE), code(Beans.get(AnswerCoAuthorship.class).accept(id)));
  }

  private static String quiet() {
    try {
      return waiting();
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  /** A post by the society that the chair has agreed to have written: nobody is left to vote as the chair. */
  private static String waiting() throws Exception {
    var id = drafted();
    accept(Society.CHAIR, id);
    Society.as(Society.AUTHOR);
    var submitted = Beans.get(SubmitForReview.class).submit(id, OptionalLong.empty()).answer().orElseThrow();
    assertEquals(State.SCREENING, submitted.submission().state());
    return id;
  }

  private static String submitted() throws Exception {
    var id = drafted();
    assertEquals(State.IN_REVIEW,
        Beans.get(SubmitForReview.class).submit(id, OptionalLong.empty()).answer().orElseThrow().submission().state());
    return id;
  }

  private static String drafted() throws Exception {
    Society.found();
    officers();
    Society.as(Society.AUTHOR);
    var post = Society.content("Hope is quieter than cheer.", Optional.of(Instant.now().plus(Duration.ofDays(30))));
    var content = new Content(post.kind(), Voice.SOCIETY, post.words(), post.outlets(), post.references(),
        post.statements(), List.of(Society.CHAIR));
    return Beans.get(SaveDraft.class).create(content).answer().orElseThrow().id();
  }

  private static void officers() throws Exception {
    if (Beans.inTransaction(() -> Beans.get(People.class).find(FIRST)).isEmpty()) {
      Beans.inTransaction(() -> {
        for (var name : List.of(FIRST, SECOND)) {
          Beans.get(People.class).add(new Person(name, name, "", EnumSet.of(Role.PUBLISHER), Optional.empty(), true),
              "no password");
        }
        return FIRST;
      });
    }
  }

  private static void accept(String username, String id) {
    Society.as(username);
    assertTrue(Beans.get(AnswerCoAuthorship.class).accept(id).answer().isPresent());
  }

  private static Decision<Submission> name(String officer, String id, String voter) {
    Society.as(officer);
    return Beans.get(NameVoter.class).name(id, new Nominee(voter, Role.CHAIR, "The chair wrote it with the author."));
  }

  private static Optional<Code> code(Decision<?> decision) {
    return decision.objection().map(Refusal::code);
  }
}
