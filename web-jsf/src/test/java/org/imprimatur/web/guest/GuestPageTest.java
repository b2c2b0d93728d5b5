package org.imprimatur.web.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.imprimatur.guest.application.InviteGuest;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.web.stage.Asked;
import org.junit.jupiter.api.Test;

class GuestPageTest {

  private final Visiting visiting = new Visiting();
  private final InviteGuest.Made made = visiting.invited("chair");
  private final String key = visiting.key(made);

  @Test
  void a_guest_who_is_in_reads_the_text() {
    visiting.at(inside(Asked.get("/guest")), (door, page, stage) -> {
      page.guard();
      assertEquals(200, stage.answered().status());
      assertEquals("Nia", page.getInvitation().guest().name());
      assertEquals("Sleep is worth talking about.", page.getText().content().words().text());
      assertEquals("Without a title", page.getTitle());
      assertEquals("Member, MD", page.getSpeaker());
      assertFalse(page.isChanged() || page.isLate() || door.isHere());
      assertEquals(List.of(), page.getOwn());
    });
  }

  @Test
  void without_a_visit_there_is_one_calm_page() {
    for (var asked : List.of(Asked.get("/guest"), Asked.get("/guest").showing(new Cookie("imprimatur-guest", "x")),
        Asked.get("/guest").showing(new Cookie("imprimatur-key", key)))) {
      visiting.at(asked, (door, page, stage) -> {
        page.guard();
        assertEquals(404, stage.answered().status());
        assertTrue(stage.refused().contains("Your visit is over"), stage.refused());
        assertNull(page.getInvitation());
        assertNull(page.getText());
        assertEquals(List.of(), page.getOwn());
      });
    }
  }

  @Test
  void what_they_say_is_kept_and_the_page_begins_anew() {
    var told = visiting.at(comment(hash(), "Too much."), (door, page, stage) -> {
      page.setComment("Too much.");
      page.say();
      assertEquals("/guest", stage.went());
    });
    assertEquals(List.of("Your comment is kept. The author and the committee read it."), told);
    visiting.at(inside(Asked.get("/guest")), (door, page, stage) -> {
      page.guard();
      assertEquals("Too much.", page.getOwn().get(0).text());
    });
  }

  @Test
  void what_was_typed_stays_when_it_is_refused() {
    var told = visiting.at(comment("0".repeat(64), "Too much."), (door, page, stage) -> {
      page.setComment("Too much.");
      page.say();
      assertEquals("", stage.went());
      assertEquals("Too much.", page.getComment());
      assertEquals(hash(visiting), page.getText().contentHash());
    });
    assertTrue(told.get(0).startsWith("The text has changed since you opened this page"), told.toString());
    assertTrue(visiting.at(comment(hash(), ""), (door, page, stage) -> {
      page.setComment(null);
      page.say();
    }).get(0).startsWith("There is nothing in the comment yet."));
  }

  @Test
  void an_invitation_that_ends_meanwhile_ends_the_page() {
    visiting.desk.scene().done("chair",
        () -> visiting.desk.use(InviteGuest.class).revoke(visiting.post, made.invitation().id()));
    visiting.at(comment("0".repeat(64), "Too much."), (door, page, stage) -> {
      page.setComment("Too much.");
      page.say();
      assertEquals(404, stage.answered().status());
    });
  }

  @Test
  void on_hold_there_is_no_text() {
    visiting.desk.scene().held("reviewer", visiting.post);
    visiting.at(inside(Asked.get("/guest").with("late", "yes")), (door, page, stage) -> {
      page.guard();
      assertEquals(200, stage.answered().status());
      assertTrue(page.isLate());
      assertNull(page.getText());
      assertEquals("counsel", page.getInvitation().guest().what());
    });
  }

  @Test
  void whoever_leaves_is_out_and_their_key_is_taken_back() {
    visiting.at(inside(Asked.post("/guest")), (door, page, stage) -> {
      page.leave();
      assertEquals("/guest", stage.went());
      assertEquals(0, stage.answered().cookies().get(0).getMaxAge());
    });
    visiting.at(inside(Asked.get("/guest")), (door, page, stage) -> {
      page.guard();
      assertEquals(404, stage.answered().status());
    });
  }

  private Asked comment(String hash, String words) {
    return inside(Asked.post("/guest").with("hash", hash).with("words", words));
  }

  private Asked inside(Asked asked) {
    return asked.showing(new Cookie("imprimatur-guest", key));
  }

  private String hash() {
    return visiting.desk.scene().post(visiting.post).contentHash().orElseThrow();
  }

  /** Within a transaction. */
  private static String hash(Visiting visiting) {
    return visiting.desk.use(Submissions.class).find(visiting.post).orElseThrow()
        .contentHash().orElseThrow();
  }
}
