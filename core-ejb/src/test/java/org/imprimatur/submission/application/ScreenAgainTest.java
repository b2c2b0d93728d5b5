package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.screening.application.AtOnce;
import org.imprimatur.store.Store.Tables;
import org.imprimatur.submission.application.ScreenAgain.Today;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScreenAgainTest {

  private final Scene scene = new Scene();

  @AfterEach
  void the_rules_work_again() {
    AtOnce.failing(false);
  }

  @Test
  void where_nothing_has_changed_nothing_speaks_against_it() {
    var id = scene.inReview(false);
    var today = today(id, revision(id));
    assertEquals(Optional.empty(), today.objection());
    assertEquals(Optional.of(revision(id).galley()), today.galley());
  }

  @Test
  void what_was_altered_is_not_even_screened() {
    var id = scene.inReview(false);
    var frozen = revision(id);
    var altered = new Revision(id, 1, Saying.plain(Saying.HELP), frozen.byLine(), frozen.renderings(),
        frozen.screening(), frozen.frozenAt(), frozen.contentHash());
    AtOnce.failing(true);
    var today = today(id, altered);
    assertEquals(Optional.of(Objection.HASH_DIFFERS), today.objection());
    assertEquals(Optional.empty(), today.screening());
  }

  @Test
  void what_todays_policy_blocks_is_told_with_its_findings() {
    var id = scene.inReview(Saying.plain(Saying.HELP));
    scene.stricter();
    var today = today(id, revision(id));
    assertEquals(Optional.of(Objection.POLICY_BLOCKS_NOW), today.objection());
    assertEquals(1, today.screening().orElseThrow().of(Severity.BLOCK).size());
  }

  @Test
  void a_check_that_fails_is_an_objection() {
    var id = scene.inReview(false);
    AtOnce.failing(true);
    var today = today(id, revision(id));
    assertEquals(Optional.of(Objection.SCREENING_FAILED), today.objection());
    assertEquals(Optional.empty(), today.galley());
  }

  @Test
  void a_text_whose_author_is_not_in_the_register_passes_no_check() {
    var id = scene.inReview(false);
    var orphan = Submission.begin(id, "nobody", scene.post(id).content(), scene.clock());
    var objection = scene.stored(tables -> scene.use(ScreenAgain.class).objection(orphan, revision(tables, id)));
    assertEquals(Optional.of(Objection.SCREENING_FAILED), objection);
  }

  @Test
  void what_would_be_set_otherwise_today_is_noticed() {
    var id = scene.inReview(false);
    scene.becomes("member", Role.TRAINEE);
    assertEquals(Optional.of(Objection.RENDERING_DIFFERS), today(id, revision(id)).objection());
  }

  @Test
  void a_text_is_blocked_before_anybody_minds_how_it_is_set() {
    var id = scene.inReview(Saying.plain(Saying.HELP));
    scene.stricter();
    scene.becomes("member", Role.TRAINEE);
    assertEquals(Optional.of(Objection.POLICY_BLOCKS_NOW), today(id, revision(id)).objection());
  }

  private Today today(String id, Revision revision) {
    var post = scene.post(id);
    return scene.stored(tables -> scene.use(ScreenAgain.class).today(post, revision));
  }

  private Revision revision(String id) {
    return scene.stored(tables -> revision(tables, id));
  }

  private static Revision revision(Tables tables, String id) {
    return tables.submissions().revision(id, 1).orElseThrow();
  }
}
