package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.Objection;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final Desk desk = Desk.open();

  @Test
  void every_state_is_said_in_every_language_in_a_sentence_that_ends() {
    for (var language : List.of("en", "es")) {
      var house = Desk.in(language);
      for (var state : State.values()) {
        var said = house.as("member", () -> house.standing().now(in(state)));
        assertTrue(said.endsWith(".") && said.length() > 2, language + " " + state + ": " + said);
      }
    }
  }

  @Test
  void a_draft_that_came_back_is_told_apart_from_one_that_was_never_sent() {
    assertEquals("Only its writers and the auditor can see it.", now(in(State.DRAFT)));
    var id = desk.scene().inReview(false);
    desk.scene().vote("reviewer", id, Verdict.CHANGES);
    assertTrue(now(desk.scene().post(id)).startsWith("The committee asked for changes"));
  }

  @Test
  void the_reason_of_a_hold_becomes_a_sentence_and_stays_one() {
    assertTrue(held("A name is wrong").contains("On hold by reviewer: A name is wrong. It ends"));
    assertTrue(held("A name is wrong?  ").contains("wrong? It ends"));
    assertTrue(held("Wait…\n").contains("Wait… It ends"));
    assertTrue(held("{0} it's <b>").contains("{0} it's <b>. It ends"));
  }

  @Test
  void a_hold_of_the_system_says_what_it_objects_to_and_in_the_readers_language() {
    var hold = new Hold(State.IN_REVIEW, AuditTrail.SYSTEM, Objection.SCREENING_FAILED.name(), NOON, Set.of());
    assertTrue(HoldReason.of(hold, desk.words()).startsWith("Screening did not finish"));
    assertFalse(HoldReason.of(hold, Desk.in("es").words()).startsWith("Screening"));
  }

  @Test
  void a_person_whose_reason_reads_like_one_of_the_systems_is_quoted() {
    var hold = new Hold(State.IN_REVIEW, "reviewer", Objection.SCREENING_FAILED.name(), NOON, Set.of());
    assertEquals("SCREENING_FAILED", HoldReason.of(hold, desk.words()));
  }

  @Test
  void what_an_older_release_wrote_as_the_reason_of_its_hold_is_said_as_it_stands() {
    var hold = new Hold(State.IN_REVIEW, AuditTrail.SYSTEM, "The rules changed.", NOON, Set.of());
    assertEquals("The rules changed.", HoldReason.of(hold, desk.words()));
  }

  @Test
  void a_held_post_that_somebody_wants_down_says_that_it_waits_for_the_second_person() {
    var hold = new Hold(State.RELEASED, "reviewer", "A name", NOON, Set.of());
    var post = in(State.ON_HOLD).held(Optional.of(hold)).withdrawalAskedBy(Set.of("chair"));
    assertTrue(now(post).endsWith("A withdrawal waits for the second person."), now(post));
  }

  @Test
  void who_asked_to_lift_a_hold_is_named_in_order() {
    var hold = new Hold(State.IN_REVIEW, "reviewer", "A name", NOON, Set.of("publisher", "chair"));
    assertTrue(now(in(State.ON_HOLD).held(Optional.of(hold))).contains("chair and publisher asked to lift it"));
  }

  @Test
  void an_approved_post_says_when_it_goes_out() {
    assertEquals("Approved. It goes out within a moment.", now(in(State.APPROVED)));
    var slot = Desk.json("{\"slot\": \"2026-12-01T15:00:00Z\"}", ContentBody.class).content();
    assertEquals("Approved. It goes out on 1 Dec 15:00.",
        now(Submission.begin("id", "member", slot, NOON).moved(State.APPROVED, NOON)));
  }

  @Test
  void a_review_says_how_near_the_decision_is() {
    var due = in(State.IN_REVIEW).dueBy(Optional.of(desk.scene().clock().plus(Duration.ofMinutes(90))));
    assertTrue(now(due).contains("a decision comes in 1 hour"), now(due));
    assertTrue(now(due.dueBy(Optional.of(NOON))).contains("overdue"));
  }

  @Test
  void a_withdrawal_that_waits_for_its_second_person_is_told() {
    assertEquals("Live; a withdrawal waits for the second person.",
        now(in(State.RELEASED).withdrawalAskedBy(Set.of("member"))));
    assertEquals("Out, word for word as approved.", now(in(State.RELEASED)));
  }

  @Test
  void a_post_goes_through_five_stages_and_stands_in_at_most_one_of_them() {
    for (var state : State.values()) {
      var steps = desk.standing().steps(in(state));
      assertEquals(5, steps.size());
      assertTrue(steps.stream().filter(step -> step.tone().equals("now")).count() <= 1, state.name());
      assertTrue(steps.stream().noneMatch(step -> step.spoken().isBlank() || step.label().isBlank()));
    }
  }

  @Test
  void only_what_is_out_has_every_stage_behind_it() {
    assertEquals(List.of(State.RELEASED, State.CORRECTING, State.CLOSED), Arrays.stream(State.values())
        .filter(state -> desk.standing().steps(in(state)).stream().allMatch(step -> step.tone().equals("done")))
        .toList());
  }

  @Test
  void a_post_that_left_its_way_shows_its_state_and_one_on_its_way_does_not() {
    assertFalse(desk.standing().stopped(in(State.IN_REVIEW)));
    assertFalse(desk.standing().stopped(in(State.RELEASED)));
    assertTrue(desk.standing().stopped(in(State.ON_HOLD)));
    assertTrue(desk.standing().stopped(in(State.WITHDRAWN)));
  }

  @Test
  void the_headline_is_the_title_or_the_first_line_of_the_text_or_says_that_there_is_none() {
    assertEquals("A title", headline("A title", "Text"));
    assertEquals("First line", headline("  ", "\n\n  First line\nSecond"));
    assertEquals("Untitled", headline("", " \n "));
    assertEquals("<b>bold</b>", headline("<b>bold</b>", ""));
  }

  @Test
  void a_long_headline_ends_after_eighty_letters_and_never_within_one() {
    assertEquals("x".repeat(80), headline("x".repeat(80), ""));
    assertEquals("x".repeat(80) + "…", headline("x".repeat(81), ""));
    assertEquals("\uD83D\uDE00".repeat(80) + "…", headline("\uD83D\uDE00".repeat(100_000), ""));
  }

  @Test
  void an_author_is_led_to_their_draft_and_everybody_else_to_its_review() {
    assertEquals("compose", place("member", in(State.DRAFT)));
    assertEquals("review", place("writer", in(State.DRAFT)));
    assertEquals("review", place("member", in(State.IN_REVIEW)));
    assertEquals("review", place(null, in(State.DRAFT)));
    assertEquals("compose", place("writer", in(State.DRAFT).joinedBy("writer", NOON)));
  }

  @Test
  void what_an_author_declares_is_told_and_what_is_empty_is_not() {
    var said = facts(Desk.json("""
        {"declarations": {"patient": "consented", "interests": [], "ai": "assisted", "accountsChecked": true},
        "sources": ["doi:10.1/x", "PMID 7"], "coAuthors": ["writer", "gone"],
        "listedAccounts": [{"handle": "@ada", "claimedName": " ", "proof": "https://a.example"}]}""",
        ContentBody.class).content());
    assertEquals("yes, with written consent", said.get("A patient behind the text"));
    assertEquals("none", said.get("Interests"));
    assertEquals("doi:10.1/x\nPMID 7", said.get("Sources"));
    assertEquals("Dr writer, Dr gone", said.get("Written with"));
    assertEquals("@ada · https://a.example", said.get("Accounts listed (each checked by the author)"));
  }

  @Test
  void what_is_not_declared_yet_is_told_apart_from_nothing_to_declare() {
    assertEquals(Map.of("A patient behind the text", "not declared yet", "Interests", "not declared yet",
        "A writing tool", "not declared yet"), facts(content()));
  }

  private Map<String, String> facts(Content content) {
    return Fact.of(content, name -> "Dr " + name, desk.words()).stream()
        .collect(Collectors.toMap(Fact::label, Fact::value));
  }

  private String place(String who, Submission post) {
    return desk.as(who, () -> desk.line().place(post));
  }

  private String headline(String title, String text) {
    var json = Desk.json(Map.of("title", title, "text", text));
    return desk.line().headline(Submission.begin("id", "member", Desk.json(json, ContentBody.class).content(), NOON));
  }

  private String held(String reason) {
    return now(in(State.ON_HOLD).held(Optional.of(new Hold(State.IN_REVIEW, "reviewer", reason, NOON, Set.of()))));
  }

  private String now(Submission post) {
    return desk.as("member", () -> desk.standing().now(post));
  }

  private static Submission in(State state) {
    return Submission.begin("id", "member", content(), NOON).moved(state, NOON);
  }

  private static Content content() {
    return Desk.json("{}", ContentBody.class).content();
  }
}
