package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people do to their own account. */
class OwnAccountIT {

  private static final String CHOSEN = "a walk along the cold river";

  private static RunningImprimatur server;

  @BeforeAll
  static void start() {
    server = RunningImprimatur.start(RunningImprimatur.emptyFolder("own-account"));
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void a_member_changes_the_password_and_stays_while_the_session_elsewhere_ends() {
    var token = Api.at(server, "member");
    try (var browser = Browser.at(server)) {
      var elsewhere = browser.as("member");
      var page = browser.as("member");
      page.locator(".me").click();
      page.waitForURL("**/account");
      assertThat(page.locator("h1")).hasText("Your account");
      assertThat(page.locator("main")).containsText("An administrator keeps these.");
      browser.look(page, "account");
      change(page, "not my password at all", CHOSEN);
      assertThat(page.locator("#present-flaw")).containsText("The present password is not right");
      change(page, server.password(), "too short");
      assertThat(page.locator("#chosen-flaw")).containsText("This password has 9 characters; it needs 15.");
      browser.look(page, "account-flaws");
      assertEquals(200, elsewhere.navigate(browser.url("/posts")).status());
      assertTrue(elsewhere.url().endsWith("/posts"), "nothing was changed yet");
      change(page, server.password(), CHOSEN);
      assertThat(page.locator(".messages")).containsText("Your password was changed.");
      assertThat(page.locator("[data-test=session]")).hasCount(1);
      elsewhere.navigate(browser.url("/posts"));
      assertTrue(elsewhere.url().contains("/login"), elsewhere.url());
      page.navigate(browser.url("/home"));
      assertThat(page.locator("main")).containsText("The password of your account was changed.");
      assertEquals(List.of(), browser.faults());
    }
    assertEquals(401, token.get("/api/v1/me").status(), "a token of before");
    assertEquals(200, signedIn("member", server.password()), "the form is shown again");
    assertEquals(302, signedIn("member", CHOSEN));
  }

  @Test
  void a_session_is_seen_with_its_place_and_ended_from_another_one() {
    try (var browser = Browser.at(server)) {
      var lost = browser.as("member2");
      var third = browser.as("member2");
      var page = browser.as("member2");
      page.navigate(browser.url("/account"));
      assertThat(page.locator("[data-test=session]")).hasCount(3);
      assertThat(page.locator("[data-test=session]").first()).containsText("Chrome on Linux");
      assertThat(page.locator("[data-test=session]").first()).containsText("127.0.0.1");
      browser.look(page, "account-sessions");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End Chrome on Linux")).last().click();
      assertThat(page.locator(".messages")).containsText("The session has ended.");
      lost.navigate(browser.url("/posts"));
      assertTrue(lost.url().contains("/login"), lost.url());
      assertEquals(200, third.navigate(browser.url("/posts")).status());
      page.locator("[id='others:end']").click();
      assertThat(page.locator("[data-test=session]")).hasCount(1);
      third.navigate(browser.url("/posts"));
      assertTrue(third.url().contains("/login"), third.url());
      assertEquals(200, page.navigate(browser.url("/account")).status());
      assertTrue(page.url().endsWith("/account"), page.url());
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void in_spanish_and_by_keyboard_alone_the_password_is_changed() {
    try (var browser = Browser.at(server)) {
      var page = browser.speaking("es", "reviewer");
      page.navigate(browser.url("/account"));
      assertThat(page.locator("h1")).hasText("Su cuenta");
      browser.look(page, "account-es");
      page.locator("[id='password:present']").focus();
      page.keyboard().type(server.password());
      page.keyboard().press("Tab");
      page.keyboard().type(CHOSEN);
      page.keyboard().press("Enter");
      assertThat(page.locator(".messages")).containsText("Se cambió su contraseña.");
      assertEquals(List.of(), browser.faults());
    }
    assertEquals(302, signedIn("reviewer", CHOSEN));
  }

  @Test
  void whoever_signs_out_is_out_of_the_list_and_who_is_not_in_sees_no_account() {
    var visitor = Visitor.at(server, "privacy");
    assertEquals(200, visitor.get("/account").statusCode());
    assertEquals(302, Visitor.at(server).get("/account").statusCode());
  }

  private static void change(Page page, String present, String chosen) {
    page.locator("[id='password:present']").fill(present);
    page.locator("[id='password:chosen']").fill(chosen);
    page.locator("[id='password:go']").click();
  }

  private static int signedIn(String username, String password) {
    return Visitor.at(server).submit("/login", "login", Map.of("username", username, "password", password))
        .statusCode();
  }
}
