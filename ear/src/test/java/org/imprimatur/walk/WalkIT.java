package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The main job in a real browser: a member's newsletter article that lists accounts is bounced for a patient detail,
 * mended, approved by two, refused to its author, and public with the disclaimer under the by-line.
 */
class WalkIT {

  private static final String BEGINNING = "Three accounts that taught me something this year: @CollabCareNotes, @RuralPsychiatry and @ReadingTheTrial.";
  private static final String PATIENT = " I saw a 17-year-old from Peoria last Tuesday who asked me about them.";

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
  void an_article_goes_from_the_first_word_to_the_public_page() {
    var member = browser.as("member");
    browser.look(member, "home-member");
    write(member);
    member.locator("[id='post:submit']").click();
    assertThat(member.locator("[id=messages]")).containsText("must change before this can go to review");
    assertThat(member.locator("[id='post:text']")).hasValue(Pattern.compile("17-year-old"));
    browser.look(member, "compose");
    member.locator("[id='post:text']").fill(BEGINNING);
    member.locator("[id='post:submit']").click();
    member.waitForURL(Pattern.compile(".*/review/.*"));
    assertThat(member.locator("main")).containsText("revision 2");
    var address = member.url();
    assertThat(member.locator("[data-test=why-not]")).containsText("You wrote this post");
    assertEquals(0, member.locator("[id='vote:send']").count());
    browser.look(member, "review-author");

    var reviewer = browser.as("reviewer");
    reviewer.navigate(browser.url("/queue?lane=all"));
    browser.look(reviewer, "queue");
    reviewer.navigate(address);
    browser.look(reviewer, "review");
    approve(reviewer);
    var reviewer2 = browser.as("reviewer2");
    reviewer2.navigate(address);
    approve(reviewer2);

    var id = address.substring(address.lastIndexOf('/') + 1);
    Api.as("member").await(id, "RELEASED");
    var visitor = browser.visitor();
    visitor.navigate(browser.url("/p/" + id));
    assertThat(visitor.locator("h1")).hasText("Three accounts worth a visit");
    assertThat(visitor.locator(".byline + [data-test=disclaimer], .byline ~ [data-test=disclaimer]").first()).containsText("does not endorse");
    browser.look(visitor, "public");
    assertTrue(browser.faults().isEmpty(), browser.faults().toString());
  }

  @Test
  void every_other_page_is_accessible_too() {
    var visitor = browser.visitor();
    visitor.navigate(browser.url("/login"));
    browser.look(visitor, "login");
    visitor.navigate(browser.url("/feed"));
    browser.look(visitor, "feed");
    visitor.navigate(browser.url("/p/nothing"));
    browser.look(visitor, "not-found");
    var reviewer = browser.as("reviewer");
    browser.look(reviewer, "home");
    reviewer.navigate(browser.url("/posts"));
    browser.look(reviewer, "posts");
  }

  @Test
  void an_expired_page_says_so_and_loses_no_draft() {
    var member = browser.as("member2");
    member.navigate(browser.url("/compose"));
    member.evaluate("document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]').forEach(field => field.value = 'garbage')");
    member.locator("[id='post:text']").fill("A draft on a page that has expired.");
    member.locator("[id='post:submit']").click();
    assertThat(member.locator("h1")).hasText("This page has expired");
  }

  @Test
  void hostile_words_are_only_words() {
    var member = browser.as("member");
    member.navigate(browser.url("/compose"));
    member.locator("[id='post:title']").fill("#{7*7}<img src=x onerror=alert(1)>");
    member.locator("[id='post:text']").fill("<script>document.title='owned'</script> ${7*7} \"><svg onload=alert(1)>");
    member.locator("[id='post:save']").click();
    assertThat(member.locator("[id='post:saved']")).containsText("Saved");
    member.navigate(browser.url("/posts"));
    assertThat(member.locator("body")).containsText("#{7*7}<img src=x onerror=alert(1)>");
    assertTrue(browser.faults().isEmpty(), browser.faults().toString());
  }

  private static void write(Page member) {
    member.navigate(browser.url("/compose"));
    member.locator("[id='post:kind']").selectOption("NEWSLETTER");
    for (var channel : List.of("X", "Mastodon", "Bluesky", "Newsletter")) {
      member.locator("[id='post:channels'] label:text-is('" + channel + "')").click();
    }
    member.locator("[id='post:title']").fill("Three accounts worth a visit");
    member.locator("[id='post:text']").fill(BEGINNING + PATIENT);
    member.locator("details.more summary").click();
    member.locator("[id='post:accounts']").fill("@CollabCareNotes | Collaborative Care Notes | https://collabcare.example\n@RuralPsychiatry | Rural Psychiatry Network | https://ruralpsych.example\n@ReadingTheTrial | Reading the Trial | https://readingthetrial.example");
    member.locator("[id='post:patient']").selectOption("NONE");
    member.locator("[id='post:ai']").selectOption("NONE");
    member.locator("[id='post:interests']").fill("none");
    member.locator("[id='post:checked']").check();
    assertThat(member.locator("[id='post:saved']")).containsText("Saved");
    assertThat(member.locator("[id='post:findings']")).containsText("may identify a patient");
  }

  private static void approve(Page reviewer) {
    reviewer.locator("[id='vote:send']").click();
    assertThat(reviewer.locator("body")).containsText("Your decision is in");
  }
}
