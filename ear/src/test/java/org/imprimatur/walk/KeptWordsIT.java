package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is typed and not saved yet: never lost to its author, never shown to anybody else at the same browser. */
class KeptWordsIT {

  private static final String WORDS = "Words that nobody has saved yet.";
  private static final String KEPT = "Object.keys(sessionStorage).filter(key => key.startsWith('typed')).join()";

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void they_are_gone_when_their_author_signs_out_and_the_next_person_begins_with_an_empty_page() {
    var page = typed("member2");
    assertTrue(page.evaluate(KEPT).toString().contains("member2"));
    page.unroute("**/compose*");
    page.locator("[id='account:out']").click();
    page.waitForURL("**/login");
    assertEquals("", page.evaluate(KEPT));
    signIn(page, "member");
    assertEquals("", composed(page));
  }

  /** Whoever leaves waits for the next page; a download, or a change of mind, leaves them on this one. */
  @Test
  void a_page_that_is_being_left_sends_them_only_if_it_stays() {
    var page = browser.as("member2");
    page.clock().install();
    page.navigate(browser.url("/compose"));
    var sent = new ArrayList<String>();
    page.route("**/compose*", route -> {
      sent.add(route.request().method());
      route.abort();
    });
    page.evaluate("window.dispatchEvent(new Event('beforeunload'))");
    page.locator("[id='post:text']").fill(WORDS);
    page.clock().runFor(20_000);
    page.evaluate("document.title");
    assertEquals(List.of(), sent);
    page.clock().runFor(20_000);
    assertThat(page.locator("[id='post:saved']")).hasText("Not saved");
    assertFalse(sent.isEmpty());
  }

  @Test
  void they_do_not_pass_to_whoever_signs_in_after_the_session_ended() {
    var page = typed("member2");
    page.context().clearCookies();
    signIn(page, "member");
    assertEquals("", composed(page));
    assertFalse(page.evaluate(KEPT).toString().contains("member2"));
  }

  @Test
  void a_save_that_does_not_arrive_is_said_and_made_up_for() {
    var page = typed("member2");
    assertThat(page.locator("[id='post:saved']")).hasText("Not saved");
    assertThat(page.locator("[data-toast]")).containsText("the server does not answer");
    page.locator("[id='post:save']").click();
    assertThat(page.locator("[id='post:save']")).isEnabled();
    page.unroute("**/compose*");
    assertThat(page.locator("[id='post:saved']")).containsText("Saved");
    assertThat(page.locator("[id='post:saved']")).not().containsText("Not saved");
  }

  @Test
  void their_author_finds_them_again_after_an_expired_session() {
    var page = typed("member2");
    page.context().clearCookies();
    page.locator("[id='post:submit']").click();
    assertThat(page.locator("h1")).hasText("This page has expired");
    signIn(page, "member2");
    assertEquals(WORDS, composed(page));
  }

  @Test
  void their_author_finds_them_again_after_the_session_was_ended_elsewhere() {
    var page = typed("member2");
    var other = page.context().newPage();
    other.navigate(browser.url("/home"));
    other.locator("[id='account:out']").click();
    other.waitForURL("**/login");
    page.locator("[id='post:submit']").click();
    assertThat(page.locator("h1")).hasText("This page has expired");
    signIn(page, "member2");
    assertEquals(WORDS, composed(page));
  }

  @Test
  void their_author_finds_them_again_after_the_server_failed() {
    var page = typed("member2");
    page.unroute("**/compose*");
    page.route("**/compose*", route -> {
      if (route.request().method().equals("POST")) {
        route.fulfill(new Route.FulfillOptions().setStatus(500).setContentType("text/html")
            .setBody("<h1>Something failed on our side</h1>"));
      } else {
        route.resume();
      }
    });
    page.locator("[id='post:submit']").click();
    assertThat(page.locator("h1")).hasText("Something failed on our side");
    page.unroute("**/compose*");
    assertEquals(WORDS, composed(page));
  }

  @Test
  void their_author_finds_them_again_after_they_were_too_many() {
    var page = browser.as("member2");
    page.navigate(browser.url("/compose"));
    var words = "One word too many. ".repeat(110_000);
    page.locator("[id='post:text']").fill(words);
    page.locator("[id='post:submit']").click();
    assertThat(page.locator("h1")).hasText("This is too large");
    assertEquals(words.length(), composed(page).length());
  }

  @Test
  void a_visitor_whose_session_timed_out_signs_in_once_more_and_arrives_where_they_were_going() {
    var page = browser.visitor();
    page.navigate(browser.url("/tokens"));
    page.context().clearCookies();
    page.locator("[id='login:username']").fill("member2");
    page.locator("[id='login:password']").fill(RunningImprimatur.shared().password());
    page.locator("[id='login:go']").click();
    assertThat(page.locator("[data-test=late]"))
        .hasText("This page was open for too long, so nothing was sent. Sign in once more.");
    browser.look(page, "login-late");
    page.locator("[id='login:username']").fill("member2");
    page.locator("[id='login:password']").fill(RunningImprimatur.shared().password());
    page.locator("[id='login:go']").click();
    page.waitForURL("**/tokens");
  }

  @Test
  void every_field_of_the_form_is_found_again_after_an_expired_session() {
    var page = browser.as("member2");
    page.navigate(browser.url("/compose"));
    unreachable(page);
    var typed = new LinkedHashMap<String, String>();
    for (var field : List.of("title", "text", "sources", "accounts", "coauthors", "segments", "interests")) {
      typed.put("post:" + field, "Words for " + field);
    }
    typed.put("post:each:0:alt", "A lamp");
    page.locator("details.more").evaluateAll("all => all.forEach(each => each.open = true)");
    typed.forEach((id, words) -> page.locator("[id='" + id + "']").fill(words));
    page.locator("[id='post:kind']").selectOption("NEWSLETTER");
    page.locator("[id='post:patient']").selectOption("COMPOSITE");
    page.locator("[id='post:facts'] label:text-is('Somebody paid for it')").click();
    page.context().clearCookies();
    page.locator("[id='post:submit']").click();
    assertThat(page.locator("h1")).hasText("This page has expired");
    signIn(page, "member2");
    page.navigate(browser.url("/compose"));
    typed.forEach((id, words) -> assertThat(page.locator("[id='" + id + "']")).hasValue(words));
    assertThat(page.locator("[id='post:kind']")).hasValue("NEWSLETTER");
    assertThat(page.locator("[id='post:patient']")).hasValue("COMPOSITE");
    assertThat(page.getByLabel("Somebody paid for it")).isChecked();
  }

  @Test
  void a_page_reloaded_after_a_save_shows_the_draft() {
    var page = browser.as("member2");
    page.navigate(browser.url("/compose"));
    page.locator("[id='post:text']").fill(WORDS);
    page.waitForURL(Pattern.compile(".*/compose/[0-9a-f-]{36}"));
    page.reload();
    assertThat(page.locator("[id='post:text']")).hasValue(WORDS);
    assertThat(page.locator("h1")).hasText("Your draft");
  }

  /** Types while the server cannot be reached, so that nothing is saved. */
  private static Page typed(String username) {
    var page = browser.as(username);
    page.navigate(browser.url("/compose"));
    unreachable(page);
    page.locator("[id='post:text']").fill(WORDS);
    return page;
  }

  /** What the page saves by itself does not arrive; what its buttons send does. */
  private static void unreachable(Page page) {
    page.route("**/compose*", route -> {
      if (route.request().headers().containsKey("faces-request")) {
        route.abort();
      } else {
        route.resume();
      }
    });
  }

  private static void signIn(Page page, String username) {
    page.navigate(browser.url("/login"));
    page.locator("[id='login:username']").fill(username);
    page.locator("[id='login:password']").fill(RunningImprimatur.shared().password());
    page.locator("[id='login:go']").click();
    page.waitForURL("**/home");
  }

  private static String composed(Page page) {
    page.navigate(browser.url("/compose"));
    return page.locator("[id='post:text']").inputValue();
  }
}
