package org.imprimatur.web.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.guest.application.InviteGuest;
import org.imprimatur.web.stage.Asked;
import org.junit.jupiter.api.Test;

class GuestDoorTest {

  private final Visiting visiting = new Visiting();
  private final InviteGuest.Made made = visiting.invited("chair");

  @Test
  void whoever_has_the_link_is_told_whom_it_is_for_and_is_not_in() {
    visiting.at(link(), (door, page, stage) -> {
      page.guard();
      assertEquals(200, stage.answered().status());
      assertTrue(door.isHere());
      assertFalse(door.isByMail());
      assertEquals("Nia", door.getInvitation().guest().name());
      assertNull(page.getInvitation());
      assertEquals("", door.getCode());
    });
  }

  @Test
  void a_link_that_opens_nothing_is_a_calm_page() {
    for (var key : List.of("guessed", "x".repeat(43), "../..")) {
      visiting.at(Asked.get("/guest").with("key", key), (door, page, stage) -> {
        page.guard();
        assertEquals(404, stage.answered().status());
        assertTrue(stage.refused().contains("Ask whoever sent it for a new one."), stage.refused());
        assertNull(door.getInvitation());
      });
    }
  }

  @Test
  void the_right_code_leads_to_the_text_with_a_key_for_that_page_alone() {
    visiting.at(link(), (door, page, stage) -> {
      door.setCode(made.code().orElseThrow());
      door.enter();
      assertEquals("/guest", stage.went());
      var cookie = stage.answered().cookies().get(0);
      assertEquals("imprimatur-guest", cookie.getName());
      assertEquals("/guest", cookie.getPath());
      assertTrue(cookie.isHttpOnly());
      assertEquals("Strict", cookie.getAttribute("SameSite"));
      assertEquals(12 * 60 * 60, cookie.getMaxAge());
      assertFalse(cookie.getSecure());
    });
  }

  @Test
  void over_https_the_key_goes_nowhere_else() {
    visiting.at(link().secure(), (door, page, stage) -> {
      door.setCode(made.code().orElseThrow());
      door.enter();
      var cookie = stage.answered().cookies().get(0);
      assertEquals("__Secure-imprimatur-guest", cookie.getName());
      assertTrue(cookie.getSecure());
    });
  }

  @Test
  void a_wrong_code_is_said_beside_the_field_and_too_many_how_long_to_wait() {
    for (int left = 4; left > 0; left--) {
      var said = left == 1 ? "One try is left" : left + " tries are left";
      visiting.at(link(), (door, page, stage) -> {
        door.setCode("00000-00000");
        door.enter();
        assertTrue(door.getFlaw().contains(said), door.getFlaw());
        assertEquals("", stage.went());
        assertEquals(List.of(), stage.answered().cookies());
      });
    }
    wrong("This was the last try at this code.");
    visiting.at(link(), (door, page, stage) -> {
      door.setCode(null);
      door.enter();
      assertTrue(door.getFlaw().startsWith("Somebody tried too many wrong codes"), door.getFlaw());
      assertEquals("3600", stage.answered().header("Retry-After"));
    });
  }

  @Test
  void without_mail_no_code_is_sent() {
    var told = visiting.at(link(), (door, page, stage) -> door.send());
    assertTrue(told.get(0).startsWith("For this link no code is sent by mail"), told.toString());
  }

  @Test
  void a_code_that_cannot_be_mailed_is_said_without_what_the_server_answered() {
    visiting.byMail(made);
    var told = visiting.at(link(), (door, page, stage) -> {
      assertTrue(door.isByMail());
      door.send();
    });
    assertTrue(told.get(0).startsWith("The code could not be mailed now."), told.toString());
  }

  private void wrong(String said) {
    visiting.at(link(), (door, page, stage) -> {
      door.setCode("00000-00000");
      door.enter();
      assertTrue(door.getFlaw().startsWith(said), door.getFlaw());
    });
  }

  private Asked link() {
    return Asked.post("/guest").with("key", made.secret());
  }
}
