package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** When a post goes out, and what one channel gets instead of the text: chosen on the page, kept as a program would. */
class ScheduleIT {

  private static final String CALM = "Sleep is worth talking about.";

  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.open();
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @Test
  void a_free_time_is_proposed_and_another_may_be_chosen() {
    var page = begun();
    page.locator("[id='post:free']").click();
    assertThat(when(page)).containsText("if it is approved later than that, then at once");
    assertThat(page.locator("[id='post:date']")).hasValue(Pattern.compile("\\d{4}-\\d\\d-\\d\\d"));
    choose(page, "2036-05-01", "09:30");
    assertThat(when(page)).containsText("Thu 1 May 2036, 09:30, Central Daylight Time");
    browser.look(page, "schedule");
    assertEquals("2036-05-01T14:30:00Z", kept(page).path("slot").asText());
    page.reload();
    assertThat(page.locator("[id='post:time']")).hasValue("09:30");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void a_time_that_never_comes_is_told_and_stops_what_is_submitted_and_nothing_typed_is_lost() {
    var page = begun();
    choose(page, "2036-03-09", "02:30");
    assertThat(when(page)).containsText("this time never comes. Choose another, such as 03:30.");
    page.locator("[id='post:submit']").click();
    assertThat(page.locator("#said")).containsText("this time never comes");
    assertThat(page.locator("[id='post:date']")).hasValue("2036-03-09");
    assertThat(page.locator("[id='post:text']")).hasValue(CALM);
    choose(page, "", "02:30");
    assertThat(when(page)).containsText("Give both the date and the time, or neither.");
  }

  @Test
  void a_time_that_comes_twice_is_asked_for() {
    var page = begun();
    choose(page, "2036-11-02", "01:30");
    assertThat(when(page)).containsText("Central Daylight Time");
    page.getByText("The second, after they went back").click();
    assertThat(when(page)).containsText("Central Standard Time");
    assertEquals("2036-11-02T07:30:00Z", kept(page).path("slot").asText());
    browser.look(page, "schedule-twice");
    page.reload();
    assertThat(page.locator("[id='post:turn:1']")).isChecked();
  }

  @Test
  void a_channel_has_words_of_its_own_which_are_shown_counted_and_screened() {
    var page = begun();
    page.getByText("Other words for one channel").click();
    var own = page.getByLabel("On X", new Page.GetByLabelOptions().setExact(true));
    own.fill("Sleep. Call 312-555-0188.");
    assertThat(page.locator("[data-test=rendering-x]")).containsText("Sleep. Call 312-555-0188.");
    assertThat(page.locator("[id='post:own:0:meter']")).containsText("X 25 of 280");
    assertThat(page.locator("[data-test=finding]").first()).containsText("312-555-0188");
    assertThat(page.locator("[data-panel=Bluesky]")).containsText(CALM);
    browser.look(page, "schedule-own-words");
    own.fill("Sleep, in short.");
    assertThat(page.locator("[data-test=finding]")).hasCount(0);
    assertEquals("Sleep, in short.", kept(page).path("variants").path("x").asText());
    page.reload();
    page.getByText("Other words for one channel").click();
    assertThat(own).hasValue("Sleep, in short.");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void in_spanish_and_by_keyboard_alone_it_is_the_same() {
    var page = browser.speaking("es-ES", "member");
    page.navigate(browser.url("/compose"));
    page.locator("[id='post:text']").fill(CALM);
    assertThat(page.locator("[id='post:saved']")).containsText(Pattern.compile("\\d\\d:\\d\\d"));
    page.locator("[id='post:free']").focus();
    page.keyboard().press("Enter");
    assertThat(when(page)).containsText("si se aprueba después, sale enseguida");
    page.locator("summary", new Page.LocatorOptions().setHasText("Otras palabras para un canal")).focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().type("Breve.");
    assertThat(page.locator("[data-test=rendering-x]")).containsText("Breve.");
    browser.look(page, "schedule-es");
  }

  private static Page begun() {
    var page = browser.as("member");
    page.navigate(browser.url("/compose"));
    page.locator("[id='post:text']").fill(CALM);
    assertThat(page.locator("[id='post:saved']")).containsText("Saved");
    return page;
  }

  private static void choose(Page page, String date, String time) {
    page.locator("[id='post:date']").fill(date);
    page.locator("[id='post:time']").fill(time);
  }

  private static Locator when(Page page) {
    return page.locator("[data-test=when]");
  }

  /** Returns the draft as a program reads it, once the page has saved what was typed last. */
  private static JsonNode kept(Page page) {
    page.locator("[id='post:save']").click();
    assertThat(page.locator("#said")).containsText("Your draft is saved.");
    var id = page.locator("[data-draft]").getAttribute("data-draft");
    assertTrue(!id.isEmpty(), page.url());
    return Api.at(RunningImprimatur.shared(), "member").get("/api/v1/submissions/" + id).json();
  }
}
