package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.imprimatur.web.stage.Answered;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  private static final Words SPANISH = Words.in(Locale.forLanguageTag("es"), ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(strings = {"/review/00000000-0000-0000-0000-000000000001", "/queue?lane=mine&cursor=a_b-c.d", "/home"})
  void a_page_of_ours_may_be_gone_to_after_signing_in(String address) {
    assertEquals(address, Addresses.ours(address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "//evil.example/x", "/\\evil.example", "https://evil.example", "javascript:alert(1)",
    "/a b", "/a\r\nSet-Cookie: x=y", "/a\n", "/%2F%2Fevil.example", "/@evil", "home", "/a#b", "/a;b", "/é"})
  void anything_else_leads_home(String address) {
    assertEquals("/home", Addresses.ours(address));
  }

  @Test
  void whoever_asked_for_nothing_goes_home() {
    assertEquals("/home", Addresses.ours(null));
    assertEquals("/login?late=yes&next=%2Fhome", Addresses.signIn(Map.of()));
  }

  @Test
  void who_was_too_slow_to_sign_in_is_led_to_where_they_were_going() {
    assertEquals("/login?late=yes&next=%2Fqueue%3Flane%3Dmine", Addresses.signIn(Map.of("next", "/queue?lane=mine")));
    assertEquals("/login?late=yes&next=%2Fhome", Addresses.signIn(Map.of("next", "//evil.example")));
  }

  @ParameterizedTest
  @CsvSource({"/review/abc,abc", "/review/abc/more,abc", "/review,''", "/review/,''", "/,''"})
  void a_page_is_about_what_stands_behind_its_name(String uri, String id) {
    try (var stage = Stage.of(Asked.get(uri))) {
      assertEquals(id, Addresses.lastPart(stage));
    }
  }

  @Test
  void a_page_that_was_forwarded_to_knows_the_address_that_was_asked_for() {
    try (var stage =
        Stage.of(Asked.get("/review.xhtml").where("jakarta.servlet.forward.request_uri", "/review/abc"))) {
      assertEquals("abc", Addresses.lastPart(stage));
    }
  }

  @Test
  void a_post_that_is_not_there_is_answered_with_404_in_the_readers_language() throws IOException {
    try (var stage = Stage.of(Asked.get("/review/abc"))) {
      Addresses.missing(SPANISH, "abc");
      assertEquals(404, stage.answered().status());
      assertTrue(stage.getResponseComplete());
      assertTrue(stage.refused().contains("No existe esa publicación") && stage.refused().contains("abc"));
    }
  }

  @Test
  void the_page_of_a_refusal_says_what_was_said_of_it_and_nothing_in_it_is_a_tag() throws Exception {
    var asked = Asked.get("/review/abc").where(RequestDispatcher.ERROR_STATUS_CODE, 403);
    try (var stage = Stage.of(asked)) {
      Addresses.refuse(403, "Not <yours>", "\"Ask\" & wait.");
      assertTrue(stage.getResponseComplete());
    }
    var page = page(asked);
    assertEquals(403, page.status());
    assertTrue(page.body().contains("<h1>Not &lt;yours&gt;</h1><p>&quot;Ask&quot; &amp; wait.</p>"), page.body());
  }

  @Test
  void what_is_nowhere_is_named_by_an_address_that_is_cut_when_it_is_long() throws Exception {
    var page = page(Asked.get("/problem").in("en").where(RequestDispatcher.ERROR_REQUEST_URI,
        "/<script>" + "a".repeat(5_000)));
    assertEquals(404, page.status());
    assertTrue(page.body().contains("Nothing is at /&lt;script&gt;aaa"), page.body());
    assertFalse(page.body().contains("a".repeat(200)));
  }

  @Test
  void a_refusal_without_words_is_said_by_its_status_and_a_fault_says_nothing_of_itself() throws Exception {
    assertTrue(page(status(413)).body().contains("This is too large"));
    assertTrue(page(status(413).in("es")).body().contains("<html lang=\"es\">"));
    for (int fault : new int[]{500, 501, 599}) {
      assertTrue(page(status(fault)).body().contains("Something failed on our side"));
    }
  }

  @Test
  void a_page_that_cannot_say_its_language_speaks_english() throws Exception {
    var page = page(status(500).in());
    assertTrue(page.body().contains("<html lang=\"en\">"));
    assertEquals("text/html;charset=UTF-8", page.header("Content-Type"));
    assertTrue(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
  }

  private static Asked status(int status) {
    return Asked.get("/x").where(RequestDispatcher.ERROR_STATUS_CODE, status);
  }

  private static Answered page(Asked asked) throws IOException, ServletException {
    var answered = new Answered();
    new ProblemPage().service(asked.request(), answered.response());
    return answered;
  }
}
