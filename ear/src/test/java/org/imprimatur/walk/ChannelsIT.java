package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The page on which the society says which channels it uses, and what authors are offered from then on. */
@TestMethodOrder(OrderAnnotation.class)
class ChannelsIT {

  private static final String SLEEP = "Sleep is worth talking about.";

  private static RunningImprimatur server;
  private static Browser browser;
  private static String before;

  @BeforeAll
  static void start() {
    server = RunningImprimatur.apart("channels");
    browser = Browser.at(server);
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.stop();
  }

  @Test
  @Order(1)
  void a_channel_that_is_turned_off_by_the_keyboard_is_offered_to_nobody_from_then_on() {
    before = Api.at(server, "member").post("/api/v1/submissions", Drafts.post(SLEEP)).json().path("id").asText();
    var page = browser.as("chair");
    page.navigate(browser.url("/society"));
    page.locator("main a[href$='/channels']").click();
    assertThat(page.locator("main input[type=checkbox]:checked")).hasCount(6);
    assertThat(page.locator("[data-test=not-connected]")).hasCount(6);
    browser.look(page, "channels");
    tick(page, "mastodon").focus();
    page.keyboard().press("Space");
    page.locator("[id='channels:save']").click();
    assertThat(page.locator("main")).containsText(
        "Version 2 is saved and counts from now on. In use: X, Bluesky, Threads, LinkedIn, Newsletter.");
    assertThat(tick(page, "mastodon")).not().isChecked();
    var compose = browser.as("member2");
    compose.navigate(browser.url("/compose"));
    assertThat(compose.locator("[id='post:channels'] input")).hasCount(5);
    assertThat(compose.locator("[id='post:channels']")).not().containsText("Mastodon");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  @Order(2)
  void a_draft_for_it_keeps_it_and_is_not_handed_in_at_any_door_until_it_is_taken_off() {
    var refused = Api.at(server, "member").post("/api/v1/submissions/" + before + "/submit", null);
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("The post goes to Mastodon that the society does not use."), refused.body());
    var page = browser.as("member");
    page.navigate(browser.url("/compose/" + before));
    assertThat(page.locator("[id='post:channels']")).containsText("Mastodon, no longer used");
    browser.look(page, "compose-unused");
    page.locator("[id='post:submit']").click();
    assertThat(page.locator("main")).containsText("The post goes to Mastodon that the society does not use.");
    page.locator("[id='post:channels'] label:has-text('Mastodon')").click();
    page.locator("[id='post:channels'] label:has-text('Bluesky')").click();
    page.locator("[id='post:submit']").click();
    page.waitForURL("**/review/" + before);
    assertEquals(List.of(), browser.faults());
  }

  @Test
  @Order(3)
  void none_may_be_ticked_and_the_second_of_two_savers_keeps_their_ticks() {
    var first = opened("chair");
    var second = opened("admin");
    for (var wire : List.of("x", "bluesky", "threads", "linkedin", "newsletter")) {
      tick(first, wire).uncheck();
    }
    first.locator("[id='channels:save']").click();
    assertThat(first.locator("#said"))
        .containsText("Version 3 is saved and counts from now on. In use: the society’s own");
    assertThat(first.locator("main input[type=checkbox]:checked")).hasCount(0);
    assertEquals("[]", Api.at(server, "member").get("/api/v1/society").json().path("channels").toString());
    var compose = opened("member2", "/compose");
    assertThat(compose.locator("main")).containsText("It uses its own feed alone, where every post goes.");
    browser.look(compose, "compose-feed-alone");
    tick(first, "newsletter").check();
    first.locator("[id='channels:save']").click();
    assertThat(first.locator("main")).containsText("Version 4 is saved");
    tick(second, "threads").uncheck();
    second.locator("[id='channels:save']").click();
    assertThat(second.locator("main")).containsText("It uses: Newsletter. What you ticked still stands below.");
    assertThat(tick(second, "threads")).not().isChecked();
    browser.look(second, "channels-overtaken");
    second.getByText("Save mine over version 4").click();
    assertThat(second.locator("main")).containsText("Version 5 is saved and counts from now on. In use: X, Bluesky,");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  @Order(4)
  void the_page_of_the_society_names_channels_among_what_changed_and_saves_without_touching_them() {
    var page = browser.as("admin");
    page.navigate(browser.url("/society"));
    assertThat(page.locator("section[aria-labelledby=history]")).containsText("Channels");
    page.getByLabel("Short name").fill("LPS");
    page.locator("[id='society:save']").click();
    assertThat(page.locator("main")).containsText("Version 6 is saved");
    assertEquals("[\"x\",\"bluesky\",\"linkedin\",\"newsletter\"]",
        Api.at(server, "member").get("/api/v1/society").json().path("channels").toString());
  }

  @Test
  @Order(5)
  void in_spanish_and_without_script_it_does_the_same() {
    var page = browser.speaking("es-ES", "chair");
    page.navigate(browser.url("/channels"));
    assertThat(page.locator("h1")).hasText("Canales");
    browser.look(page, "channels-es");
    var plain = browser.withoutScript("chair");
    plain.navigate(browser.url("/channels"));
    tick(plain, "threads").check();
    plain.locator("[id='channels:save']").click();
    assertThat(plain.locator("main")).containsText("Version 7 is saved");
  }

  @Test
  @Order(6)
  void whoever_does_not_keep_the_society_is_told_who_does() {
    var page = browser.as("member");
    assertEquals(403, page.navigate(browser.url("/channels")).status());
    assertThat(page.locator("main")).containsText("kept by the chair and the administrator");
  }

  private static Locator tick(Page page, String wire) {
    return page.locator("main input[name='channel." + wire + "']");
  }

  private static Page opened(String username) {
    return opened(username, "/channels");
  }

  private static Page opened(String username, String address) {
    var page = browser.as(username);
    page.navigate(browser.url(address));
    return page;
  }
}
