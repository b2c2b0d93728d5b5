package org.imprimatur.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imprimatur.web.policy.RolesPage.ByPost;
import org.imprimatur.web.policy.RolesPage.ByRole;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class RolesPageTest {

  private final RolesPage page = new RolesPage(Desk.open().words());

  @Test
  void what_everybody_may_is_said_once() {
    assertTrue(of("everybody").deeds().contains("read the policy in force"));
    assertFalse(of("chair").deeds().contains("read the policy in force"));
  }

  @Test
  void a_role_says_what_it_grants_by_itself() {
    assertTrue(of("chair").deeds().contains("vote on a post"));
    assertFalse(of("administrator").deeds().contains("vote on a post"));
    assertEquals(0, of("supervisor").deeds().size());
  }

  @Test
  void of_a_post_it_says_who_may_and_who_may_not_whatever_else_they_are() {
    assertEquals("the author or a co-author", post("SUBMIT").who().replace(", or ", " or "));
    assertTrue(post("VOTE").who().startsWith("a seat on the committee (but not the author, or a co-author"));
    assertEquals("are told that it is not there", post("READ_DRAFT").others());
  }

  @Test
  void what_is_about_no_post_stands_in_no_line_about_posts() {
    assertTrue(page.getPosts().stream().noneMatch(row -> row.id().equals("READ_LOG")));
  }

  private ByRole of(String id) {
    return page.getRoles().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private ByPost post(String id) {
    return page.getPosts().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }
}
