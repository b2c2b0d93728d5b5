package org.imprimatur.review.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.histories.Saying;
import org.imprimatur.review.model.Vacancy;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VacanciesTest {

  private final Scene scene = new Scene();

  @ParameterizedTest
  @CsvSource({"trainee, VOTER_IS_AUTHOR", "clinical, VOTER_IS_AUTHOR", "privacy, VOTER_IS_EDITOR",
    "supervisor, VOTER_IS_SUPERVISOR", "chair, VOTER_RECUSED", "reviewer,", "nobody,"})
  void whoever_has_a_hand_in_it_depends_on_it_or_has_recused_decides_nothing(String who, Code code) {
    var id = ofTrainee();
    scene.vote("chair", id, Verdict.RECUSE);
    var post = scene.post(id);
    var why = scene.stored(tables -> scene.use(Vacancies.class).excluded(post).why(who));
    assertEquals(Optional.ofNullable(code), why);
  }

  @Test
  void a_role_is_vacant_once_the_account_of_whoever_held_it_is_closed() {
    var id = scene.inReview(true);
    assertEquals(Set.of(), vacant(id));
    scene.closed("chair");
    assertEquals(Set.of(Role.CHAIR), vacant(id));
  }

  @Test
  void a_role_is_vacant_once_it_is_taken_from_whoever_held_it() {
    var id = scene.inReview(true);
    scene.becomes("chair", Role.REVIEWER);
    assertEquals(Set.of(Role.CHAIR), vacant(id));
  }

  @Test
  void a_role_in_which_somebody_has_approved_needs_nobody_any_more() {
    var id = scene.inReview(true);
    scene.vote("chair", id, Verdict.APPROVE);
    scene.closed("chair");
    assertEquals(Set.of(), vacant(id));
  }

  @Test
  void the_chair_names_alone_while_a_chair_may_vote() {
    assertTrue(vacancy(scene.inReview(false)).byChair());
    assertFalse(vacancy(scene.inReview(false, "chair")).byChair());
    var id = scene.inReview(false);
    scene.closed("chair");
    assertFalse(vacancy(id).byChair());
  }

  @Test
  void where_nothing_is_vacant_that_was_not_before_nobody_is_told() {
    var id = scene.inReview(true);
    left(id);
    assertEquals(List.of(), scene.actors(id, "round.waits"));
    assertEquals(List.of(), scene.told("publisher", id));
  }

  @Test
  void a_new_vacancy_is_written_down_once_and_whoever_may_name_is_told() {
    var id = scene.inReview(true);
    var round = scene.round(id).orElseThrow();
    scene.closed("chair");
    left(id);
    left(id);
    assertEquals(List.of("system"), scene.actors(id, "round.waits"));
    assertEquals(CanonicalJson.of(Map.of("round", round.id(), "roles", List.of("chair"))),
        scene.facts(id, "round.waits"));
    assertEquals(List.of(Notice.Kind.VOTER_WANTED), scene.told("publisher", id));
    assertEquals(List.of(), scene.told("reviewer", id));
  }

  @Test
  void a_post_without_an_open_round_waits_for_nobody() {
    var id = scene.approved();
    scene.closed("chair");
    left(id);
    assertEquals(List.of(), scene.actors(id, "round.waits"));
  }

  /** By the trainee with the clinical reviewer; the privacy reviewer was one of the hands and is named no more. */
  private String ofTrainee() {
    var draft = scene.done("trainee",
        () -> scene.use(SaveDraft.class).create(Saying.plain(Saying.SLEEP, "clinical", "privacy")));
    scene.accepted("clinical", draft.id());
    scene.accepted("privacy", draft.id());
    long version = scene.post(draft.id()).version();
    scene.done("trainee",
        () -> scene.use(SaveDraft.class).edit(draft.id(), version, Saying.plain(Saying.SLEEP, "clinical")));
    scene.done("trainee", () -> scene.use(SubmitForReview.class).submit(draft.id(), OptionalLong.empty()));
    return draft.id();
  }

  private Set<Role> vacant(String id) {
    var post = scene.post(id);
    var round = scene.round(id).orElseThrow();
    return scene.stored(tables -> scene.use(Vacancies.class).today(round, post)).voters().vacant();
  }

  private Vacancy vacancy(String id) {
    var post = scene.post(id);
    var round = scene.round(id).orElseThrow();
    return scene.stored(tables -> scene.use(Vacancies.class).of(post, round));
  }

  private void left(String id) {
    var post = scene.post(id);
    scene.bySystem(() -> scene.use(Vacancies.class).leave(post));
  }
}
