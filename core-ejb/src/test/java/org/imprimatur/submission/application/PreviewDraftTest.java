package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.screening.application.AtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewDraftTest {

  private final Scene scene = new Scene();

  @AfterEach
  void the_rules_work_again() {
    AtOnce.failing(false);
  }

  @Test
  void a_visitor_and_a_closed_account_are_shown_nothing() {
    var id = scene.begun(false);
    scene.closed("member");
    for (var who : List.of("visitor", "member")) {
      assertEquals(Code.NOT_ALLOWED, scene.refusal(who, () -> preview().of(Saying.plain(Saying.SLEEP))).code());
      assertEquals(Code.NOT_ALLOWED, scene.refusal(who, () -> preview().of(id, Saying.plain(Saying.SLEEP))).code());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "admin"})
  void whoever_has_an_account_is_shown_their_own_words_under_their_own_name(String who) {
    var galley = scene.done(who, () -> preview().of(Saying.plain(Saying.SLEEP)));
    assertEquals("By " + who + ", MD", galley.byLine());
  }

  @Test
  void what_is_shown_is_what_would_be_frozen() {
    var id = scene.begun(false, "clinical", "privacy");
    scene.accepted("clinical", id);
    var content = scene.post(id).content();
    var galley = scene.done("clinical", () -> preview().of(id, content));
    scene.submitted(id);
    assertEquals(scene.stored(tables -> tables.submissions().revision(id, 1)).orElseThrow().galley(), galley);
  }

  @Test
  void a_draft_is_signed_by_its_author_and_by_who_has_agreed_whoever_looks() {
    var id = scene.begun(false, "clinical", "privacy");
    scene.accepted("clinical", id);
    var galley = scene.done("clinical", () -> preview().of(id, Saying.plain(Saying.HELP, "clinical", "privacy")));
    assertEquals("By member, MD, and clinical, MD", galley.byLine());
  }

  @Test
  void nobody_has_agreed_to_sign_a_new_post_yet() {
    var galley = scene.done("member", () -> preview().of(Saying.plain(Saying.SLEEP, "clinical")));
    assertEquals("By member, MD", galley.byLine());
  }

  @Test
  void the_draft_of_somebody_else_lends_nobody_its_names() {
    var id = scene.begun(false, "clinical");
    scene.accepted("clinical", id);
    for (var foreign : List.of(id, "no such post", "")) {
      var galley = scene.done("writer", () -> preview().of(foreign, Saying.plain(Saying.SLEEP, "clinical")));
      assertEquals("By writer, MD", galley.byLine());
    }
  }

  @Test
  void what_would_be_blocked_is_shown_with_what_was_found() {
    var galley = scene.done("member", () -> preview().of(Saying.plain(Saying.NUMBER)));
    assertFalse(galley.screening().of(Severity.BLOCK).isEmpty());
  }

  @Test
  void what_cannot_be_screened_is_not_shown_as_clean() {
    AtOnce.failing(true);
    assertEquals(Code.SCREENING_FAILED,
        scene.refusal("member", () -> preview().of(Saying.plain(Saying.SLEEP))).code());
  }

  @Test
  void a_preview_of_a_draft_keeps_nothing_of_it() {
    var id = scene.begun(false);
    var before = scene.post(id);
    scene.done("member", () -> preview().of(id, Saying.plain(Saying.HELP)));
    assertEquals(before, scene.post(id));
    assertEquals(1, scene.log(id).size());
  }

  private PreviewDraft preview() {
    return scene.use(PreviewDraft.class);
  }
}
