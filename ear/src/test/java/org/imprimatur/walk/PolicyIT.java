package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Page;
import java.util.List;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The policy as those read it who are judged by it, and who may do what. */
class PolicyIT {

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.at(RunningImprimatur.shared());
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void a_member_finds_a_rule_by_a_word_and_reads_what_it_asks_and_what_tries_it() {
    var page = browser.as("member");
    page.navigate(browser.url("/policy"));
    assertThat(page.locator("[data-test=switch]")).hasCount(3);
    browser.look(page, "policy");
    page.getByLabel("Find a rule", new Page.GetByLabelOptions().setExact(true)).last().fill("committed suicide");
    page.keyboard().press("Enter");
    assertThat(page.locator("[data-test=found]")).containsText("of");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Words about suicide")).click();
    assertThat(page.locator("h1")).hasText("Words about suicide");
    page.locator("[data-test=hits] summary").click();
    assertTrue(page.locator("[data-test=hits] li").first().isVisible());
    browser.look(page, "policy-rule");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void what_is_found_in_a_text_leads_to_the_rule_and_leaves_the_text_where_it_is() {
    var id = Drafts.submitted(Api.at(RunningImprimatur.shared(), "member"),
        Drafts.post("Smith et al. proves that sleep cures everything."));
    var page = browser.as("reviewer");
    page.navigate(browser.url("/review/" + id));
    var link = page.locator("[data-test=rule]").first();
    var rule = link.innerText();
    var opened = page.context().waitForPage(link::click);
    assertThat(opened.locator("main")).containsText(rule);
    assertThat(page.locator("h1")).not().hasText("");
  }

  @Test
  void only_who_keeps_what_the_society_says_of_itself_is_led_there_from_the_switches() {
    var member = browser.as("member");
    member.navigate(browser.url("/policy"));
    assertThat(member.locator("[data-test=switch]")).hasCount(3);
    assertThat(member.locator("[data-test=recorded]")).hasCount(0);
    var chair = browser.as("chair");
    chair.navigate(browser.url("/policy"));
    assertThat(chair.locator("[data-test=recorded]")).containsText("switch no rule");
    browser.look(chair, "policy-chair");
    chair.locator("[data-test=recorded] a").focus();
    chair.keyboard().press("Enter");
    assertThat(chair.locator("#legal")).isInViewport();
    assertThat(chair.getByLabel("Tax status")).isVisible();
  }

  @Test
  void a_rule_that_there_is_not_is_named() {
    var page = browser.as("member");
    assertEquals(404, page.navigate(browser.url("/policy/no-such-rule")).status());
    assertThat(page.locator("main")).containsText("no-such-rule");
  }

  @Test
  void whoever_is_told_that_they_may_not_can_look_up_who_may() {
    var page = browser.as("member");
    page.navigate(browser.url("/queue"));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Who may do what")).click();
    assertThat(page.locator("#role-chair")).containsText("vote on a post");
    browser.look(page, "roles");
  }

  @Test
  void in_spanish_it_says_the_same() {
    var page = browser.speaking("es-ES", "member");
    page.navigate(browser.url("/policy"));
    assertThat(page.locator("h1")).hasText("La política vigente");
    assertThat(page.locator("#phi-full-date")).containsText("Fechas completas");
    browser.look(page, "policy-es");
  }
}
