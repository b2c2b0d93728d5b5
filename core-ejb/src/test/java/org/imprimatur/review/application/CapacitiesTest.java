package org.imprimatur.review.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.histories.Scene;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.workflow.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacitiesTest {

  private final Scene scene = new Scene();

  @ParameterizedTest
  @CsvSource({"member, AUTHOR", "clinical, CO_AUTHOR", "reviewer, VOTER", "publisher, VOTER PUBLISHER OFFICER",
    "chair, VOTER CHAIR OFFICER", "admin, ''", "auditor, ''", "trainee, ''"})
  void a_person_is_what_their_roles_and_the_post_make_of_them(String who, String parties) {
    var expected = parties.isEmpty() ? Set.of()
        : Arrays.stream(parties.split(" ")).map(Party::valueOf).collect(Collectors.toSet());
    assertEquals(expected, of(who, scene.inReview(false, "clinical")));
  }

  @Test
  void whoever_recused_is_neither_a_voter_nor_an_officer_of_the_post() {
    var id = scene.inReview(false);
    scene.vote("chair", id, Verdict.RECUSE);
    assertEquals(Set.of(Party.CHAIR), of("chair", id));
  }

  @Test
  void a_recusal_is_from_the_post_in_whatever_round_and_from_no_other_post() {
    var id = scene.inReview(false);
    var other = scene.inReview(false);
    scene.vote("chair", id, Verdict.RECUSE);
    scene.vote("reviewer", id, Verdict.CHANGES);
    scene.done("member", () -> scene.use(ReviseSubmission.class).revise(id));
    scene.submitted(id);
    assertEquals(Set.of(Party.CHAIR), of("chair", id));
    assertTrue(of("chair", other).contains(Party.OFFICER));
  }

  @Test
  void whoever_put_the_hold_is_its_holder() {
    var id = scene.inReview(false);
    scene.held("reviewer", id);
    assertEquals(Set.of(Party.VOTER, Party.HOLDER), of("reviewer", id));
    assertFalse(of("privacy", id).contains(Party.HOLDER));
  }

  @ParameterizedTest
  @CsvSource({"chair, true", "publisher, true", "reviewer, false", "admin, false", "nobody, false", "'', false"})
  void an_officer_is_who_is_one_in_the_register(String who, boolean officer) {
    assertEquals(officer, officer(who, scene.inReview(false)));
  }

  @Test
  void an_officer_who_wrote_the_post_or_recused_or_left_is_none_of_it() {
    assertFalse(officer("chair", scene.inReview(false, "chair")), "an author");
    var id = scene.inReview(false);
    scene.vote("chair", id, Verdict.RECUSE);
    assertFalse(officer("chair", id), "recused");
    scene.closed("publisher");
    assertFalse(officer("publisher", id), "closed");
  }

  private Set<Party> of(String who, String id) {
    var person = scene.person(who);
    var post = scene.post(id);
    return scene.stored(tables -> scene.use(Capacities.class).of(person, post));
  }

  private boolean officer(String who, String id) {
    var post = scene.post(id);
    return scene.stored(tables -> scene.use(Capacities.class).officer(who, post));
  }
}
