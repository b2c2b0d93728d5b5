package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The page on which the society says who it is, and everything that says so from then on. */
@TestMethodOrder(OrderAnnotation.class)
class SocietyIT {

  private static final String TEXT = "Reach our clinic at maria.gomez@lakesidepsych.org before noon.";

  private static final String LISTING =
      "Two accounts I learned from this year: @CollabCareNotes and @RuralPsychiatry.";

  private static RunningImprimatur server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    server = RunningImprimatur.apart("society");
    browser = Browser.at(server);
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.stop();
  }

  @Test
  @Order(1)
  void a_name_and_a_domain_saved_at_the_page_count_at_once_wherever_they_are_said_or_looked_for() {
    var before = screened();
    assertTrue(before.body().contains("maria.gomez@lakesidepsych.org") && before.body().contains("EMAIL"),
        before.body());
    var page = opened("admin");
    browser.look(page, "society");
    page.getByLabel("Name", exactly()).fill("Lakeside Psychiatric Society");
    page.getByLabel("Own domains").fill("lakesidepsych.org");
    page.getByLabel("Own accounts").fill("@lakeside");
    page.locator("[id='society:save']").click();
    assertThat(page.locator("main"))
        .containsText("Version 2 is saved and counts from now on: Lakeside Psychiatric Society.");
    assertThat(page.locator(".rail .foot")).containsText("Lakeside Psychiatric Society");
    var after = screened();
    assertFalse(after.body().contains("EMAIL"), after.body());
    assertNotEquals(before.json().path("directoryVersion"), after.json().path("directoryVersion"));
    var feed = Visitor.at(server).get("/feed.json").body();
    assertTrue(feed.contains("\"title\":\"Lakeside Psychiatric Society\""), feed);
    var member = Api.at(server, "member");
    var id = Drafts.submitted(member, Drafts.newsletterThatListsAccounts(LISTING));
    var renderings = member.get("/api/v1/submissions/" + id + "/renderings").body();
    assertTrue(renderings.contains("Lakeside Psychiatric Society has not reviewed them"), renderings);
    assertFalse(renderings.contains("Prairie"), renderings);
    assertEquals(List.of(), browser.faults());
  }

  @Test
  @Order(2)
  void the_second_of_two_savers_loses_nothing_and_saves_theirs_over_the_first() {
    var first = opened("chair");
    var second = opened("admin");
    first.getByLabel("Short name").fill("LPS");
    first.locator("[id='society:save-below']").click();
    assertThat(first.locator("main")).containsText("Version 3 is saved");
    second.getByLabel("Own telephones").fill("309 555 0190");
    second.locator("[id='society:save']").click();
    assertThat(second.locator("main")).containsText("It changed: Short name.");
    assertThat(second.getByLabel("Own telephones")).hasValue("309 555 0190");
    browser.look(second, "society-overtaken");
    second.getByText("Save mine over version 3").click();
    assertThat(second.locator("main")).containsText("Version 4 is saved");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  @Order(3)
  void what_cannot_be_kept_is_said_with_its_remedy_and_stays_as_it_was_typed() {
    var page = opened("admin");
    page.getByLabel("Own domains").fill("lakeside.example\ngmail.com");
    page.locator("[id='society:save']").click();
    assertThat(page.locator("#said")).containsText("Own domains: below “gmail.com” everybody has addresses");
    assertThat(page.getByLabel("Own domains")).hasValue("lakeside.example\ngmail.com");
  }

  @Test
  @Order(4)
  void its_time_zone_is_that_in_which_pages_tell_the_time() {
    var page = opened("admin");
    page.getByLabel("Time zone").fill("Pacific/Auckland");
    page.locator("[id='society:save']").click();
    assertThat(page.locator("main")).containsText("Version 5 is saved");
    var saved = Instant.parse(Api.at(server, "member").get("/api/v1/society").json().path("savedAt").asText());
    var there = DateTimeFormatter.ofPattern("HH:mm").format(saved.atZone(ZoneId.of("Pacific/Auckland")));
    assertThat(page.locator("time").first()).containsText(there);
  }

  @Test
  @Order(5)
  void in_spanish_it_says_the_same() {
    var page = browser.speaking("es-ES", "chair");
    page.navigate(browser.url("/society"));
    assertThat(page.locator("h1")).hasText("La sociedad");
    browser.look(page, "society-es");
  }

  @Test
  @Order(6)
  void whoever_does_not_keep_it_is_told_who_does_and_is_led_nowhere_near() {
    var page = browser.as("member");
    assertThat(page.locator(".rail a[href$='/society']")).hasCount(0);
    assertEquals(403, page.navigate(browser.url("/society")).status());
    assertThat(page.locator("main")).containsText("kept by the chair and the administrator");
  }

  private static Page opened(String username) {
    var page = browser.as(username);
    page.navigate(browser.url("/society"));
    return page;
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Api.Answer screened() {
    return Api.at(server, "member").post("/api/v1/screenings", Map.of("text", TEXT, "channel", "mastodon"));
  }
}
