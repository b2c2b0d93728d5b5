package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The policy's switches on their page: the chair drafts, two officers decide, and texts are judged so. */
@TestMethodOrder(OrderAnnotation.class)
class SwitchesIT {

  private static final Map<String, String> HELD =
      Map.of("text", "Senator Blank has narcissistic personality disorder.", "channel", "web");
  private static final String OWN = "psychiatric-society-us-own/";

  private static RunningImprimatur server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    server = RunningImprimatur.apart("switches");
    browser = Browser.at(server);
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.stop();
  }

  @Test
  @Order(1)
  void the_chair_chooses_by_the_keyboard_looks_what_would_change_and_keeps_a_draft() {
    assertTrue(found(HELD).contains("gold-public-figure-diagnosis"), found(HELD));
    var page = browser.as("chair");
    page.navigate(browser.url("/policy"));
    page.locator("[data-test=switches]").click();
    assertThat(page.locator("h1")).hasText("The switches of the policy");
    assertThat(page.locator("[data-test=switch]")).hasCount(3);
    browser.look(page, "switches");
    page.locator("[id='switches:look']").click();
    assertThat(page.locator("#said")).containsText("nothing to change. Choose another value first");
    choice(page, "goldwater", "on").focus();
    page.keyboard().press("ArrowDown");
    assertThat(choice(page, "goldwater", "off")).isChecked();
    page.locator("[id='switches:look']").press("Enter");
    assertThat(page.locator("[data-test=would] [data-test=cease]")).containsText("3 rules apply no longer");
    assertThat(page.locator("[data-test=would] [data-test=cease]"))
        .containsText("Opinions on the mind of a public figure");
    assertThat(choice(page, "goldwater", "off")).isChecked();
    browser.look(page, "switches-would");
    assertThat(page.locator("[data-test=waits]")).hasCount(0);
    page.locator("[id='keep:go']").click();
    assertThat(page.locator("main")).containsText("The draft " + OWN + "1 is kept.");
    assertThat(page.locator("[data-test=waits]")).containsText("left to the author");
    assertTrue(found(HELD).contains("gold-public-figure-diagnosis"), "a draft counts for nothing");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  @Order(2)
  void two_officers_put_it_in_force_and_a_text_that_was_held_is_free() throws InterruptedException {
    var chair = opened("chair");
    deed(chair, OWN + "1").click();
    assertThat(chair.locator("main")).containsText("You have proposed " + OWN + "1");
    assertThat(chair.locator("[data-test=waits]")).containsText("You proposed it");
    assertThat(deed(chair, OWN + "1")).hasCount(0);
    browser.look(chair, "switches-proposed");
    var second = opened("publisher");
    assertThat(second.locator("input[type=radio]")).hasCount(0);
    assertThat(deed(second, OWN + "1")).hasValue("Put it in force");
    browser.look(second, "switches-second");
    deed(second, OWN + "1").click();
    assertThat(second.locator("main")).containsText(OWN + "1 is in force from now on.");
    assertThat(second.locator("[data-test=in-force]")).containsText(OWN + "1");
    assertThat(second.locator("[data-test=waits]")).hasCount(0);
    for (int n = 0; n < 600 && found(HELD).contains("gold-"); n++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertTrue(found(HELD).contains(OWN + "1") && !found(HELD).contains("gold-"), found(HELD));
    var log = Api.at(server, "auditor")
        .send("GET", "/api/v1/audit/entries", null, Map.of("Accept", "application/x-ndjson")).body();
    for (var entry : List.of("policy.drafted", "policy.proposed", "policy.put-in-force")) {
      assertTrue(log.lines().anyMatch(line -> line.contains(entry) && line.contains(OWN + "1")), entry);
    }
    assertEquals(List.of(), browser.faults());
  }

  @Test
  @Order(3)
  void a_decision_on_what_is_not_in_force_any_more_is_refused_and_nothing_chosen_is_lost() {
    var writer = opened("chair");
    choice(writer, "tax-status", "league").check();
    writer.locator("[id='switches:look']").click();
    assertThat(writer.locator("[data-test=would] [data-test=begin]")).containsText("1 rule begins to apply");
    drafted("state", "other");
    drafted("goldwater", "on");
    for (int n = 2; n <= 3; n++) {
      var page = opened("chair");
      deed(page, OWN + n).click();
      assertThat(page.locator("main")).containsText("You have proposed " + OWN + n);
    }
    var late = opened("publisher");
    var soon = opened("publisher");
    deed(soon, OWN + "2").click();
    assertThat(soon.locator("main")).containsText(OWN + "2 is in force from now on.");
    deed(late, OWN + "3").click();
    assertThat(late.locator("#said"))
        .containsText("Meanwhile the policy " + OWN + "2 was put in force in place of " + OWN + "1.");
    assertThat(late.locator("[data-test=in-force]")).containsText(OWN + "2");
    assertThat(late.locator("[data-test=waits]")).hasCount(1);
    assertThat(late.locator("[data-test=waits]")).containsText("then “Illinois”");
    browser.look(late, "switches-late");
    writer.locator("[id='keep:go']").click();
    assertThat(writer.locator("#said")).containsText("Meanwhile the policy " + OWN + "2");
    assertThat(choice(writer, "tax-status", "league")).isChecked();
    writer.locator("[id='switches:look']").click();
    assertThat(writer.locator("[data-test=would] [data-test=turned]")).containsText("business league");
    writer.locator("[id='keep:go']").click();
    assertThat(writer.locator("main")).containsText("The draft " + OWN + "4 is kept.");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  @Order(4)
  void in_spanish_and_without_script_it_does_the_same() {
    var page = browser.speaking("es-ES", "chair");
    page.navigate(browser.url("/switches"));
    assertThat(page.locator("h1")).hasText("Los interruptores de la política");
    browser.look(page, "switches-es");
    var plain = browser.withoutScript("chair");
    plain.navigate(browser.url("/switches"));
    choice(plain, "state", "IL").check();
    plain.locator("[id='switches:look']").click();
    assertThat(plain.locator("[data-test=would]")).containsText("Job listings without pay");
  }

  @Test
  @Order(5)
  void over_rest_they_are_read_looked_at_and_drafted_and_a_base_that_is_not_in_force_is_refused() {
    var chair = Api.at(server, "chair");
    var read = chair.get("/api/v1/policies/switches").json();
    assertEquals(OWN + "2", read.path("inForce").asText());
    assertEquals("{\"name\":\"state\",\"value\":\"other\",\"values\":[\"IL\",\"other\"]}",
        read.path("switches").get(1).toString());
    var wanted = Map.of("base", OWN + "2", "switches", Map.of("state", "IL"));
    var change = chair.post("/api/v1/policies/switches/preview", wanted);
    assertEquals("{\"turned\":[{\"name\":\"state\",\"before\":\"other\",\"after\":\"IL\"}],"
        + "\"begin\":[\"listing-fields\"],\"cease\":[]}", change.body());
    var draft = chair.post("/api/v1/policies/switches", wanted);
    assertEquals(201, draft.status(), draft.body());
    assertEquals(OWN + "5", draft.json().path("id").asText());
    var late = chair.post("/api/v1/policies/switches", Map.of("base", OWN + "1", "switches", Map.of("state", "IL")));
    assertEquals(409, late.status());
    assertTrue(late.body().contains("STALE_VERSION") && late.body().contains(OWN + "2"), late.body());
    assertEquals(422, chair.post("/api/v1/policies/switches", Map.of("base", OWN + "2")).status());
    assertEquals(403, Api.at(server, "publisher").post("/api/v1/policies/switches", wanted).status());
  }

  @Test
  @Order(6)
  void who_has_a_seat_sees_what_waits_and_a_member_is_told_who_may() {
    var reviewer = opened("reviewer");
    assertThat(reviewer.locator("[data-test=waits]").first()).containsText("Written by");
    assertThat(reviewer.locator("main input[type=submit], main input[type=radio]")).hasCount(0);
    browser.look(reviewer, "switches-reader");
    var member = browser.as("member");
    assertEquals(403, member.navigate(browser.url("/switches")).status());
    assertThat(member.locator("main")).containsText("The switches are for the committee");
    member.navigate(browser.url("/policy"));
    assertThat(member.locator("[data-test=switches]")).hasCount(0);
  }

  private static void drafted(String name, String value) {
    var page = opened("chair");
    choice(page, name, value).check();
    page.locator("[id='switches:look']").click();
    page.locator("[id='keep:go']").click();
    assertThat(page.locator("main")).containsText("is kept.");
  }

  private static Locator choice(Page page, String name, String value) {
    return page.locator("main input[name='switch." + name + "'][value='" + value + "']");
  }

  private static Locator deed(Page page, String reference) {
    return page.locator("form:has(input[name=draft][value='" + reference + "']) input[type=submit]");
  }

  private static Page opened(String username) {
    var page = browser.as(username);
    page.navigate(browser.url("/switches"));
    return page;
  }

  /** Returns what is said of a text, and by which policy. */
  private static String found(Map<String, String> text) {
    return Api.at(server, "member").post("/api/v1/screenings", text).body();
  }
}
