package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

class PostsPageTest {

  private final Desk desk = Desk.open();

  @Test
  void a_writer_without_posts_is_told_that_they_will_appear_and_others_why_none_will() {
    var writer = opened("member", Asked.get("/posts"));
    assertTrue(desk.as("member", writer::getEmptyText).startsWith("What you write appears here"));
    var auditor = opened("auditor", Asked.get("/posts"));
    assertTrue(desk.as("auditor", auditor::getEmptyText).startsWith("Posts are written by members"));
  }

  @Test
  void ones_own_posts_are_listed_and_nobody_elses() {
    var mine = desk.scene().begun(false);
    assertEquals(List.of(mine), ids(opened("member", Asked.get("/posts"))));
    assertEquals(List.of(), ids(opened("writer", Asked.get("/posts"))));
  }

  @Test
  void every_post_that_may_be_seen_is_listed_where_all_are_asked_for() {
    var draft = desk.scene().begun(false);
    var sent = desk.scene().inReview(false);
    assertEquals(List.of(sent), ids(opened("reviewer", Asked.get("/posts").with("all", "yes"))));
    assertEquals(List.of(sent, draft), ids(opened("auditor", Asked.get("/posts").with("all", "yes"))));
    assertEquals(List.of(), ids(opened("reviewer", Asked.get("/posts").with("all", "YES"))));
  }

  @Test
  void words_that_are_searched_for_are_found_in_posts_of_others_and_stand_in_the_title() {
    var sent = desk.scene().inReview(false);
    var page = opened("reviewer", Asked.get("/posts").with("q", "  sLEEp "));
    assertEquals(List.of(sent), ids(page));
    assertEquals("Posts with “sLEEp”", page.getTitle());
    assertTrue(page.isAll());
  }

  @Test
  void what_was_not_found_advises_other_words_and_a_blank_search_is_none() {
    var page = opened("reviewer", Asked.get("/posts").with("q", "<b>{0}</b>"));
    assertEquals("Posts with “<b>{0}</b>”", page.getTitle());
    assertEquals("Try fewer or other words.", page.getEmptyText());
    assertEquals("My posts", opened("reviewer", Asked.get("/posts").with("q", "  ")).getTitle());
    assertEquals("Every post you may see", opened("reviewer", Asked.get("/posts").with("all", "yes")).getTitle());
  }

  @Test
  void a_list_goes_on_to_older_posts_with_the_same_question() {
    for (int i = 0; i < 26; i++) {
      desk.scene().begun(false);
    }
    var first = opened("member", Asked.get("/posts").with("q", "sleep & more? no: sleep"));
    assertEquals("", first.getMore());
    var found = opened("member", Asked.get("/posts").with("q", "Sleep is"));
    assertEquals(25, found.getPosts().size());
    assertTrue(found.getMore().endsWith("&q=Sleep+is"), found.getMore());
    var cursor = found.getMore().replaceAll("posts\\?cursor=|&q=.*", "");
    var rest = opened("member", Asked.get("/posts").with("q", "Sleep is").with("cursor", cursor));
    assertEquals(1, rest.getPosts().size());
    assertEquals("", rest.getMore());
    assertFalse(ids(found).contains(ids(rest).get(0)));
    assertTrue(opened("member", Asked.get("/posts").with("all", "yes")).getMore().endsWith("&all=yes"));
    assertFalse(opened("member", Asked.get("/posts")).getMore().contains("&"));
  }

  @Test
  void a_cursor_that_was_made_up_is_a_bad_request_and_shows_nothing() {
    desk.scene().begun(false);
    try (var stage = Stage.of(Asked.get("/posts"))) {
      var page = opened("member", Asked.get("/posts").with("cursor", "made-up"));
      assertEquals(List.of(), page.getPosts());
      desk.does("member", page::guard);
      assertEquals(400, stage.answered().status());
      assertTrue(stage.refused().contains("This list cannot go on here"), stage.refused());
    }
  }

  @Test
  void a_good_address_is_let_through() {
    try (var stage = Stage.of(Asked.get("/posts"))) {
      desk.does("member", opened("member", Asked.get("/posts"))::guard);
      assertFalse(stage.getResponseComplete());
    }
  }

  private PostsPage opened(String who, Asked asked) {
    var page = new PostsPage(desk.use(ReadSubmission.class), desk.use(Authority.class), asked.request(), desk.words(),
        desk.names());
    desk.does(who, page::load);
    return page;
  }

  private static List<String> ids(PostsPage page) {
    return page.getPosts().stream().map(Submission::id).toList();
  }
}
