package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which posts are written: for whom it is, and where its answers leave the browser. */
class ComposeIT {

  private static final String BLOCKED = "I saw a 17-year-old from Peoria last Tuesday who asked me about sleep.";
  private static final Pattern DRAFT = Pattern.compile(".*/compose/[0-9a-f-]{36}");

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
  void a_refused_submit_is_answered_at_the_drafts_own_address_where_a_reload_sends_nothing() {
    var page = browser.as("member2");
    refused(page);
    assertThat(page.locator("[id='post:text']")).hasValue(BLOCKED);
    assertThat(page.locator("[id='post:title']")).hasValue("Asleep");
    assertThat(page.locator("[data-test=finding].block").first())
        .containsText("a 17-year-old from Peoria last Tuesday");
    browser.look(page, "compose-refused");

    var sent = new ArrayList<String>();
    page.onRequest(request -> sent.add(request.method()));
    page.reload();
    assertThat(page.locator("[id='post:text']")).hasValue(BLOCKED);
    assertThat(page.locator("[id=messages]")).isEmpty();
    assertEquals(List.of(), sent.stream().filter(method -> !method.equals("GET")).toList());
  }

  @Test
  void after_a_refused_submit_back_leads_to_a_page_and_not_to_an_error() {
    var page = browser.as("member2");
    refused(page);
    var back = page.goBack();
    assertEquals(200, back == null ? 200 : back.status());
    assertThat(page.locator("h1")).hasText(Pattern.compile("Your draft|New post|Good .*"));
    page.goForward();
    assertThat(page.locator("[id='post:text']")).hasValue(BLOCKED);
  }

  @Test
  void a_save_without_script_is_answered_at_the_drafts_own_address_too() {
    var page = browser.withoutScript("member2");
    page.navigate(browser.url("/compose"));
    page.locator("[id='post:text']").fill(BLOCKED);
    page.locator("[id='post:save']").click();
    page.waitForURL(DRAFT);
    assertThat(page.locator("[id=messages]")).containsText("Your draft is saved.");
    assertThat(page.locator("[id='post:text']")).hasValue(BLOCKED);
  }

  @Test
  void what_was_sent_does_not_come_back_on_a_new_page() {
    var page = browser.as("member2");
    refused(page);
    page.navigate(browser.url("/compose"));
    assertThat(page.locator("[id='post:text']")).hasValue("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "auditor", "publisher"})
  void whoever_may_not_write_is_told_so_in_a_sentence_and_is_offered_no_way_there(String username) {
    var page = browser.as(username);
    assertThat(page.locator("a[href$='/compose']")).hasCount(0);
    page.keyboard().press("c");
    assertEquals(browser.url("/home"), page.url());
    assertEquals(403, page.navigate(browser.url("/compose")).status());
    assertThat(page.locator("h1")).hasText("Posts are written by members");
    assertThat(page.locator("main"))
        .containsText("Only members and trainees can write posts. Ask the office to open an account for that.");
    browser.look(page, "compose-refused-to-" + username);
  }

  @Test
  void keys_lead_where_the_bar_of_pages_leads_and_nowhere_else() {
    var publisher = browser.as("publisher");
    publisher.keyboard().press("g");
    publisher.keyboard().press("q");
    publisher.waitForURL(browser.url("/queue"));
    assertThat(publisher.locator(".rail a[aria-current]")).containsText("Queue");
    assertThat(publisher.locator("#help dt")).hasText(
        new String[]{"g h", "g q", "g p", "g l", "g r", "g v", "/", "j k", "n p", ".", "t"});
    var member = browser.as("member2");
    assertThat(member.locator("#help dt")).hasText(
        new String[]{"g h", "g p", "c", "g r", "g v", "/", "j k", "n p", ".", "t"});
    var asked = new ArrayList<String>();
    member.onRequest(request -> {
      if (request.isNavigationRequest()) {
        asked.add(request.url());
      }
    });
    for (var key : new String[]{"g", "q", "\"", "\\"}) {
      member.keyboard().press(key);
    }
    member.evaluate("document.dispatchEvent(new KeyboardEvent('keydown'))");
    // A page that a key led to would be asked for before this one.
    member.keyboard().press("c");
    member.waitForURL(browser.url("/compose"));
    assertEquals(List.of(browser.url("/compose")), asked);
  }

  @Test
  void the_auditor_reads_a_draft_and_finds_no_button_that_would_be_refused() {
    var id = Api.as("member").post("/api/v1/submissions", Drafts.post("Half a thought, kept for tomorrow.")).json()
        .path("id").asText();
    var page = browser.as("auditor");
    page.navigate(browser.url("/compose/" + id));
    page.waitForURL("**/review/" + id);
    assertThat(page.locator("[data-test=post-text]")).containsText("Half a thought, kept for tomorrow.");
    assertThat(page.locator("main").getByRole(AriaRole.BUTTON)).hasCount(0);
    assertThat(page.locator("main textarea")).hasCount(0);
    // It was not screened: nothing is claimed about findings, nor about what would go out.
    assertThat(page.locator("main")).containsText("Asha Rao · a draft, not before the committee");
    assertThat(page.locator("h2"))
        .hasText(new String[]{"The text", "Decision", "Declared by the author", "History", "Keys on every page"});
    browser.look(page, "draft-auditor");
    page.navigate(browser.url("/posts?all=yes"));
    var row =
        page.locator("[data-test=post-row]").filter(new Locator.FilterOptions().setHasText("Half a thought, kept"));
    assertThat(row).containsText("Asha Rao · A post");
    assertThat(row.getByRole(AriaRole.LINK)).hasAttribute("href", "/review/" + id);
    browser.look(page, "posts-auditor");
  }

  /** Sends a draft that a finding blocks, at once: before the pause after which it would be saved by itself. */
  private static void refused(Page page) {
    page.navigate(browser.url("/compose"));
    page.locator("[id='post:title']").fill("Asleep");
    page.locator("[id='post:patient']").selectOption("NONE");
    page.locator("[id='post:ai']").selectOption("NONE");
    page.locator("[id='post:interests']").fill("none");
    page.locator("[id='post:text']").fill(BLOCKED);
    page.locator("[id='post:submit']").click();
    assertThat(page.locator("[id=messages]")).containsText("must change before this can go to review");
    page.waitForURL(DRAFT);
  }
}
