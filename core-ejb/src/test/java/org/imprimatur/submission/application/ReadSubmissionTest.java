package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.model.SealKey;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions.Filter;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadSubmissionTest {

  private final Scene scene = new Scene().with(SealKey.class, () -> "a secret of sixteen letters or more");

  @ParameterizedTest
  @CsvSource({"member, true", "auditor, true", "reviewer, false", "chair, false", "clinical, false", "admin, false",
    "visitor, false"})
  void a_draft_is_its_writers_and_the_auditors(String who, boolean seen) {
    assertEquals(seen, sees(who, scene.begun(false, "clinical")));
  }

  @ParameterizedTest
  @CsvSource({"member, true", "auditor, true", "reviewer, true", "chair, true", "admin, false", "trainee, false",
    "visitor, false"})
  void what_was_handed_in_is_the_committees_too(String who, boolean seen) {
    assertEquals(seen, sees(who, scene.inReview(false)));
  }

  @Test
  void whose_account_is_closed_reads_nothing_of_their_own_either() {
    var id = scene.begun(false);
    scene.closed("member");
    assertFalse(sees("member", id));
    assertEquals(List.of(), list("member", Optional.empty(), 10).items());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no such post", "\u0000"})
  void what_is_not_there_is_not_found(String id) {
    assertFalse(sees("reviewer", id));
    assertEquals(List.of(), scene.as("reviewer", () -> read().history(id)));
    assertEquals(Optional.empty(), scene.as("reviewer", () -> read().revision(id, 1)));
  }

  @Test
  void a_list_shows_each_what_they_may_see_the_newest_change_first() {
    var draft = scene.begun(false);
    var first = scene.inReview(false);
    var second = scene.inReview(false);
    assertEquals(List.of(second, first), ids(list("reviewer", Optional.empty(), 10)));
    assertEquals(List.of(second, first, draft), ids(list("member", Optional.empty(), 10)));
    assertEquals(List.of(second, first, draft), ids(list("auditor", Optional.empty(), 10)));
    assertEquals(List.of(), ids(list("trainee", Optional.empty(), 10)));
    assertEquals(List.of(), ids(list("visitor", Optional.empty(), 10)));
  }

  @Test
  void ones_own_are_those_one_wrote_whatever_else_one_may_see() {
    var id = scene.inReview(false, "clinical");
    scene.inReview(false);
    assertEquals(List.of(id), ids(scene.done("clinical", () -> read().mine(filter(Optional.empty(), 10)))));
    assertEquals(List.of(), ids(scene.done("auditor", () -> read().mine(filter(Optional.empty(), 10)))));
  }

  @Test
  void a_cursor_goes_on_for_its_reader_and_for_the_same_question_only() {
    var older = scene.inReview(false);
    scene.inReview(false);
    var next = list("reviewer", Optional.empty(), 1).next();
    assertEquals(List.of(older), ids(list("reviewer", next, 1)));
    assertEquals(Code.CURSOR_INVALID, scene.refusal("privacy", () -> read().list(filter(next, 1))).code());
    assertEquals(Code.CURSOR_INVALID, scene.refusal("reviewer", () -> read().mine(filter(next, 1))).code());
    var other = new Filter(Optional.of(State.IN_REVIEW), Optional.empty(), next, 1);
    assertEquals(Code.CURSOR_INVALID, scene.refusal("reviewer", () -> read().list(other)).code());
  }

  @Test
  void a_frozen_text_is_read_by_the_committee_and_a_bounced_one_by_its_writers() {
    var id = scene.begun(Saying.plain(Saying.NUMBER));
    scene.submitted(id);
    var version = scene.post(id).version();
    scene.done("member", () -> scene.use(SaveDraft.class).edit(id, version, Saying.plain(Saying.SLEEP)));
    scene.submitted(id);
    assertTrue(scene.as("reviewer", () -> read().revision(id, 2)).isPresent());
    assertEquals(Optional.empty(), scene.as("reviewer", () -> read().revision(id, 1)));
    assertTrue(scene.as("member", () -> read().revision(id, 1)).isPresent());
    assertTrue(scene.as("auditor", () -> read().revision(id, 1)).isPresent());
  }

  @Test
  void a_revision_that_was_never_frozen_is_not_found() {
    var id = scene.inReview(false);
    for (int number : new int[]{-1, 0, 2}) {
      assertEquals(Optional.empty(), scene.as("reviewer", () -> read().revision(id, number)));
    }
  }

  @Test
  void the_history_is_told_oldest_first_to_whoever_may_see_the_post() {
    var id = scene.inReview(false);
    var history = scene.as("reviewer", () -> read().history(id));
    assertEquals(List.of("draft.begun", "submission.submitted", "round.opened"),
        history.stream().map(AuditEntry::action).filter(action -> !action.startsWith("delivery")).toList());
    assertEquals(List.of(), scene.as("trainee", () -> read().history(id)));
  }

  private ReadSubmission read() {
    return scene.use(ReadSubmission.class);
  }

  private boolean sees(String who, String id) {
    return scene.as(who, () -> read().find(id)).isPresent();
  }

  private Page<Submission> list(String who, Optional<String> cursor, int limit) {
    return scene.done(who, () -> read().list(filter(cursor, limit)));
  }

  private static Filter filter(Optional<String> cursor, int limit) {
    return new Filter(Optional.empty(), Optional.empty(), cursor, limit);
  }

  private static List<String> ids(Page<Submission> page) {
    return page.items().stream().map(Submission::id).toList();
  }
}
