package org.imprimatur.web.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

class GuestCookieTest {

  @Test
  void what_was_given_is_what_the_browser_shows() {
    try (var stage = Stage.of(Asked.post("/guest"))) {
      var request = Asked.post("/guest").request();
      GuestCookie.give(request, stage.answered().response(), "a key");
      var given = stage.answered().cookies().get(0);
      assertEquals("a key", GuestCookie.key(Asked.get("/guest").showing(given).request()));
    }
  }

  @Test
  void it_is_sent_to_no_other_page_and_read_by_no_script() {
    try (var stage = Stage.of(Asked.post("/guest"))) {
      GuestCookie.give(Asked.post("/guest").request(), stage.answered().response(), "a key");
      var given = stage.answered().cookies().get(0);
      assertEquals("/guest", given.getPath());
      assertTrue(given.isHttpOnly());
      assertEquals("Strict", given.getAttribute("SameSite"));
    }
  }

  @Test
  void without_one_the_key_is_empty_and_that_of_a_session_is_another() {
    assertEquals("", GuestCookie.key(Asked.get("/guest").request()));
    assertEquals("", GuestCookie.key(Asked.get("/guest").showing(new Cookie("imprimatur-key", "x")).request()));
  }

  @Test
  void over_https_one_that_came_in_the_clear_is_not_read() {
    var plain = new Cookie("imprimatur-guest", "x");
    var safe = new Cookie("__Secure-imprimatur-guest", "y");
    assertEquals("", GuestCookie.key(Asked.get("/guest").secure().showing(plain).request()));
    assertEquals("y", GuestCookie.key(Asked.get("/guest").secure().showing(safe).request()));
  }

  @Test
  void what_is_taken_back_is_over_at_once() {
    try (var stage = Stage.of(Asked.post("/guest").secure())) {
      GuestCookie.take(Asked.post("/guest").secure().request(), stage.answered().response());
      var taken = stage.answered().cookies().get(0);
      assertEquals(0, taken.getMaxAge());
      assertEquals("/guest", taken.getPath());
      assertTrue(taken.getSecure());
      assertFalse(taken.getValue().contains("key"));
    }
  }
}
