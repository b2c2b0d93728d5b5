package org.imprimatur.review.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Scene;
import org.imprimatur.notice.model.Notice;
import org.junit.jupiter.api.Test;

class FindVacanciesTest {

  private final Scene scene = new Scene();

  @Test
  void whoever_may_name_somebody_is_told_once_that_the_account_of_the_only_chair_was_closed() {
    var id = scene.inReview(true);
    look();
    assertEquals(List.of(), scene.told("publisher", id));
    scene.closed("chair");
    look();
    look();
    assertEquals(List.of(Notice.Kind.VOTER_WANTED), scene.told("publisher", id));
    assertEquals(List.of("system"), scene.actors(id, "round.waits"));
  }

  @Test
  void a_role_that_was_taken_away_is_found_while_the_post_is_held() {
    var id = scene.inReview(true);
    scene.held("reviewer", id);
    scene.becomes("chair", Role.REVIEWER);
    look();
    assertEquals(List.of(Notice.Kind.VOTER_WANTED), scene.told("publisher", id));
  }

  @Test
  void nobody_is_told_of_a_post_on_which_the_vote_is_closed() {
    var id = scene.approved();
    scene.closed("chair");
    look();
    assertEquals(List.of(), scene.told("publisher", id));
  }

  private void look() {
    var posts = scene.as("nobody", () -> scene.use(FindVacancies.class).open());
    posts.forEach(id -> scene.bySystem(() -> scene.use(FindVacancies.class).look(id)));
  }
}
