package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.model.SealKey;
import org.imprimatur.review.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCoAuthorshipTest {

  private final Scene scene = new Scene().with(SealKey.class, () -> "a secret of sixteen letters or more");

  @ParameterizedTest
  @ValueSource(strings = {"writer", "reviewer", "auditor", "visitor"})
  void whoever_was_not_named_is_asked_nothing(String who) {
    var id = scene.begun(false, "clinical");
    assertEquals(Code.NOT_FOUND, scene.refusal(who, () -> answer().accept(id)).code());
    assertEquals(Code.NOT_FOUND, scene.refusal(who, () -> answer().refuse(id)).code());
    assertEquals(Optional.empty(), scene.as(who, () -> answer().find(id)));
  }

  @Test
  void whose_account_is_closed_agrees_to_nothing() {
    var id = scene.begun(false, "clinical");
    scene.closed("clinical");
    assertEquals(Code.NOT_FOUND, scene.refusal("clinical", () -> answer().accept(id)).code());
    assertEquals(Set.of(), scene.post(id).authorship().accepted());
  }

  @Test
  void there_is_no_answer_to_a_post_that_is_not_there() {
    assertEquals(Code.NOT_FOUND, scene.refusal("clinical", () -> answer().accept("no such post")).code());
    assertEquals(Code.NOT_FOUND, scene.refusal("clinical", () -> answer().refuse("no such post")).code());
    assertEquals(Optional.empty(), scene.as("clinical", () -> answer().find("no such post")));
  }

  @Test
  void whoever_agrees_is_an_author_and_the_log_says_at_what_point() {
    var id = scene.begun(false, "clinical");
    var joined = scene.done("clinical", () -> answer().accept(id));
    assertEquals(List.of("member", "clinical"), joined.authors());
    assertEquals(List.of("clinical"), scene.actors(id, "coauthor.accepted"));
    assertEquals(CanonicalJson.of(Map.of("state", "DRAFT")), scene.facts(id, "coauthor.accepted"));
  }

  @Test
  void whoever_agrees_again_changes_nothing() {
    var id = scene.begun(false, "clinical");
    scene.accepted("clinical", id);
    var before = scene.post(id);
    assertEquals(before, scene.done("clinical", () -> answer().accept(id)));
    assertEquals(List.of("clinical"), scene.actors(id, "coauthor.accepted"));
  }

  @Test
  void who_agrees_during_the_vote_does_not_change_the_text_that_is_voted_on() {
    var id = scene.begun(false, "clinical");
    scene.submitted(id);
    var hash = scene.post(id).contentHash();
    scene.accepted("clinical", id);
    assertEquals(hash, scene.post(id).contentHash());
    assertEquals(List.of(), scene.stored(tables -> tables.submissions().revision(id, 1)).orElseThrow().content()
        .coAuthors());
  }

  @Test
  void once_the_text_is_decided_on_it_is_too_late_to_agree() {
    var id = scene.begun(false, "clinical");
    scene.submitted(id);
    scene.vote("reviewer", id, Verdict.APPROVE);
    scene.vote("privacy", id, Verdict.APPROVE);
    assertEquals(Code.WRONG_STATE, scene.refusal("clinical", () -> answer().accept(id)).code());
    assertEquals(Optional.empty(), scene.as("clinical", () -> answer().find(id)));
    assertEquals(Set.of(), scene.post(id).authorship().accepted());
  }

  @Test
  void whoever_refuses_is_named_no_more() {
    var id = scene.begun(false, "clinical", "privacy");
    var left = scene.done("clinical", () -> answer().refuse(id));
    assertEquals(List.of("privacy"), left.content().coAuthors());
    assertEquals(List.of("clinical"), scene.actors(id, "coauthor.refused"));
    assertEquals(CanonicalJson.of(Map.of("state", "DRAFT")), scene.facts(id, "coauthor.refused"));
    assertEquals(Code.NOT_FOUND, scene.refusal("clinical", () -> answer().refuse(id)).code());
  }

  @Test
  void whoever_agreed_may_leave_a_draft_and_remains_one_of_its_hands() {
    var id = scene.begun(false, "clinical");
    scene.accepted("clinical", id);
    var left = scene.done("clinical", () -> answer().refuse(id));
    assertEquals(List.of("member"), left.authors());
    assertTrue(left.excludes("clinical"));
  }

  @Test
  void whoever_signed_a_frozen_text_does_not_leave_it() {
    var id = scene.inReview(false, "clinical");
    assertEquals(Code.WRONG_STATE, scene.refusal("clinical", () -> answer().refuse(id)).code());
    assertEquals(List.of("member", "clinical"), scene.post(id).authors());
  }

  @Test
  void the_author_cannot_leave_the_post() {
    var id = scene.begun(false);
    assertEquals(Code.NOT_ALLOWED, scene.refusal("member", () -> answer().refuse(id)).code());
  }

  @Test
  void who_is_asked_reads_what_they_would_sign() {
    var id = scene.begun(false, "trainee");
    var question = scene.as("trainee", () -> answer().find(id)).orElseThrow();
    assertEquals("member, MD", question.author());
    assertEquals(Saying.SLEEP, question.text());
    assertEquals(List.of(question), open("trainee", Optional.empty()).items());
    scene.accepted("trainee", id);
    assertEquals(Optional.empty(), scene.as("trainee", () -> answer().find(id)), "nothing is asked any more");
  }

  @Test
  void what_is_asked_comes_newest_first_and_page_by_page() {
    var older = scene.begun(false, "clinical");
    var newer = scene.begun(false, "clinical");
    scene.begun(false, "privacy");
    var first = open("clinical", Optional.empty());
    assertEquals(List.of(newer), first.items().stream().map(AnswerCoAuthorship.Question::id).toList());
    var second = open("clinical", first.next());
    assertEquals(List.of(older), second.items().stream().map(AnswerCoAuthorship.Question::id).toList());
    assertEquals(Optional.empty(), second.next());
    assertEquals(Code.CURSOR_INVALID,
        scene.refusal("privacy", () -> answer().open(first.next(), 1)).code(), "a cursor of somebody else");
  }

  @Test
  void a_visitor_has_no_invitations() {
    assertEquals(Code.NOT_ALLOWED, scene.refusal("visitor", () -> answer().open(Optional.empty(), 1)).code());
  }

  private Page<AnswerCoAuthorship.Question> open(String who, Optional<String> cursor) {
    return scene.done(who, () -> answer().open(cursor, 1));
  }

  private AnswerCoAuthorship answer() {
    return scene.use(AnswerCoAuthorship.class);
  }
}
