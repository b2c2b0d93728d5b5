package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
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

  private static final String BEGINNING =
      "Three accounts that taught me something this year: @CollabCareNotes, @RuralPsychiatry and @ReadingTheTrial.";
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
    assertThat(visitor.locator(".byline + [data-test=disclaimer], .byline ~ [data-test=disclaimer]").first())
        .containsText("does not endorse");
    browser.look(visitor, "public");
    assertTrue(browser.faults().isEmpty(), browser.faults().toString());
  }

  @Test
  void findings_mark_the_words_and_one_click_mends_them() {
    var member = browser.as("member2");
    member.navigate(browser.url("/compose"));
    var text = member.locator("[id='post:text']");
    text.fill(BEGINNING + PATIENT);
    var mark = member.locator(".mirror mark.block").first();
    assertThat(mark).hasText("a 17-year-old from Peoria last Tuesday");
    assertThat(member.locator("[id=tally]")).hasText(Pattern.compile("\\d+ findings?, \\d+ blocks?"));

    // An edit elsewhere moves the mark with its words, at once.
    text.evaluate("ink => ink.setSelectionRange(0, 0)");
    member.keyboard().type("Dear all. ");
    assertThat(mark).hasText("a 17-year-old from Peoria last Tuesday");

    var card = member.locator("[data-test=finding].block").first();
    card.hover();
    assertThat(mark).hasClass(Pattern.compile("lit"));
    text.evaluate("ink => { const at = ink.value.indexOf('Peoria'); ink.focus(); ink.setSelectionRange(at, at) }");
    assertThat(card).hasClass(Pattern.compile("lit"));

    var words = card.locator("[data-fix]").first().getAttribute("data-fix");
    card.locator("[data-fix]").first().click();
    assertThat(text)
        .hasValue("Dear all. " + BEGINNING + PATIENT.replace("a 17-year-old from Peoria last Tuesday", words));
    assertThat(member.locator("[data-toast]")).containsText("is now “" + words + "”");
    member.keyboard().press("Control+z");
    assertThat(text).hasValue("Dear all. " + BEGINNING + PATIENT);
    assertThat(mark).hasText("a 17-year-old from Peoria last Tuesday");

    card.locator("[data-fix]").first().click();
    assertThat(text).hasValue(Pattern.compile("I saw " + words));
    browser.look(member, "compose-mended");
    member.locator("[data-toast] button").first().click();
    assertThat(text).hasValue("Dear all. " + BEGINNING + PATIENT);
    assertTrue(browser.faults().isEmpty(), browser.faults().toString());
  }

  @Test
  void what_offers_an_undo_stays_until_it_is_closed_and_mere_news_fades() {
    var member = browser.as("member");
    member.clock().install();
    member.navigate(browser.url("/compose"));
    var text = member.locator("[id='post:text']");
    text.fill(PATIENT);
    member.clock().runFor(2_000);
    var toast = member.locator("[data-toast]");
    var finding = member.locator("[data-test=finding]",
        new Page.LocatorOptions().setHasText("a 17-year-old from Peoria last Tuesday"));
    finding.locator("[data-fix]").first().click();
    member.clock().runFor(600_000);
    assertThat(toast).containsText("is now");
    assertThat(finding).hasCount(0);
    toast.locator("button").last().click();
    assertThat(toast).isEmpty();

    text.fill(PATIENT + " Again.");
    member.clock().runFor(2_000);
    finding.locator("[data-fix]").first().click();
    toast.locator("button").first().click();
    assertThat(toast).hasText("It is as before.");
    member.mouse().move(1, 1);
    member.clock().runFor(11_000);
    assertThat(toast).isEmpty();
    assertTrue(browser.faults().isEmpty(), browser.faults().toString());
  }

  @Test
  void voters_read_the_answer_at_the_words_it_is_about() {
    var member = browser.as("member2");
    member.navigate(browser.url("/compose"));
    member.locator("[id='post:text']").fill("She committed suicide, the report said, and named no reason.");
    var answer = member.locator("[name='answer.sui-language']");
    // Findings come while the answer is being typed: nothing typed is lost.
    answer.pressSequentially("The words are those of the report that we criticise.",
        new Locator.PressSequentiallyOptions().setDelay(40));
    member.locator("[id='post:patient']").selectOption("NONE");
    member.locator("[id='post:ai']").selectOption("NONE");
    member.locator("[id='post:interests']").fill("none");
    assertThat(answer).hasValue("The words are those of the report that we criticise.");
    assertThat(member.locator("[id='post:findings'] h2")).hasText("No finding needs an answer");
    member.locator("[id='post:submit']").click();
    member.waitForURL(Pattern.compile(".*/review/.*"));

    var reviewer = browser.as("reviewer");
    reviewer.navigate(member.url());
    var words = reviewer.locator("[data-test=post-text] mark.warn a").first();
    assertThat(words).containsText("committed");
    words.focus();
    var card = reviewer.locator("[data-test=finding].lit").first();
    assertThat(card).containsText("The author answers: The words are those of the report that we criticise.");
    browser.look(reviewer, "review-answered");
    assertTrue(browser.faults().isEmpty(), browser.faults().toString());
  }

  @Test
  void without_script_findings_stand_on_the_page_after_saving() {
    var member = browser.withoutScript("member2");
    member.navigate(browser.url("/compose"));
    member.locator("[id='post:text']").fill(BEGINNING + PATIENT);
    member.locator("[id='post:save']").click();
    assertThat(member.locator("[data-test=finding].block").first())
        .containsText("a 17-year-old from Peoria last Tuesday");
    assertThat(member.locator(".mirror mark.block").first()).hasText("a 17-year-old from Peoria last Tuesday");
    member.locator("[data-test=finding].block input[type=submit]").first().click();
    assertThat(member.locator("[id='post:text']")).hasValue(Pattern.compile("I saw (?!a 17-year-old)"));
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
    // In one breath: the page looks at what is written while it is written, and would find out before the button.
    member.evaluate("""
        () => {
          document.getElementsByName('jakarta.faces.ViewState').forEach(field => field.value = 'garbage');
          document.getElementById('post:text').value = 'A draft on a page that has expired.';
          document.getElementById('post:submit').click();
        }""");
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
    member.getByText("Sources, accounts, co-authors, thread").click();
    member.locator("[id='post:accounts']").fill(
        "@CollabCareNotes | Collaborative Care Notes | https://collabcare.example\n@RuralPsychiatry | Rural "
            + "Psychiatry Network | https://ruralpsych.example\n@ReadingTheTrial | Reading the Trial | "
            + "https://readingthetrial.example");
    member.locator("[id='post:patient']").selectOption("NONE");
    member.locator("[id='post:ai']").selectOption("NONE");
    member.locator("[id='post:interests']").fill("none");
    member.locator("[id='post:checked']").check();
    assertThat(member.locator("[id='post:saved']")).containsText("Saved");
    assertThat(member.locator("[id='post:findings']")).containsText("may identify a patient");
  }

  private static void approve(Page reviewer) {
    reviewer.getByText("Approve this exact text").click();
    reviewer.locator("[id='vote:send']").click();
    assertThat(reviewer.locator("body")).containsText("Your decision is in");
  }
}
