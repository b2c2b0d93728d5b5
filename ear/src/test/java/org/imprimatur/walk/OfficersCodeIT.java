package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A society that asks a code of whoever holds a seat or an office. */
class OfficersCodeIT {

  private static RunningImprimatur server;
  private static String early;

  @BeforeAll
  static void start() {
    var folder = RunningImprimatur.emptyFolder("officers-code");
    var before = RunningImprimatur.start(folder);
    early = tokenOf(before).json().path("token").asText();
    before.stop();
    server = RunningImprimatur.start(Map.of("IMPRIMATUR_OFFICERS_CODE", "true"), folder);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void an_officer_without_one_can_set_it_up_or_leave_and_nothing_else_at_any_door() throws Exception {
    var token = Api.with(server, early);
    for (var path : List.of("/api/v1/me", "/api/v1/queue", "/api/v1/audit/entries")) {
      assertEquals(403, token.get(path).status(), path);
    }
    assertEquals("NOT_ALLOWED", token.post("/api/v1/submissions", Drafts.post("Sleep well.")).code());
    var asked = tokenOf(server);
    assertEquals(403, asked.status(), asked.body());
    assertTrue(asked.body().contains("Turn it on first"), asked.body());
    var visitor = Visitor.at(server);
    assertEquals(302, visitor.submit("/login", "login",
        Map.of("username", "chair", "password", server.password())).statusCode());
    for (var path : List.of("/home", "/queue", "/posts", "/people", "/society", "/tokens", "/policy", "/compose")) {
      var answer = visitor.get(path);
      assertEquals(302, answer.statusCode(), path);
      assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/account"), path);
    }
    assertEquals(200, visitor.get("/feed").statusCode(), "what everybody may read");
    try (var browser = Browser.at(server)) {
      var page = browser.visitor();
      page.navigate(browser.url("/login"));
      page.locator("[id='login:username']").fill("chair");
      page.locator("[id='login:password']").fill(server.password());
      page.locator("[id='login:go']").click();
      page.waitForURL("**/account");
      assertThat(page.locator("main")).containsText("Nothing else opens until it is on.");
      browser.look(page, "account-owed");
      page.locator("[id='account:out']").click();
      page.waitForURL("**/login");
      page.locator("[id='login:username']").fill("chair");
      page.locator("[id='login:password']").fill(server.password());
      page.locator("[id='login:go']").click();
      page.waitForURL("**/account");
      OwnAccountIT.setUp(browser, server, page);
      assertEquals(200, page.navigate(browser.url("/queue")).status());
      assertTrue(page.url().endsWith("/queue"), page.url());
      assertEquals(List.of(), browser.faults());
    }
    assertEquals(401, token.get("/api/v1/me").status(), "the password alone had made it");
  }

  private static Api.Answer tokenOf(RunningImprimatur server) {
    return Api.visitor(server).post("/api/v1/tokens",
        Map.of("username", "chair", "password", server.password(), "name", "early"));
  }

  @Test
  void who_holds_neither_seat_nor_office_is_asked_for_none() {
    assertEquals(200, Visitor.at(server, "member").get("/posts").statusCode());
    assertEquals(200, Api.at(server, "member").get("/api/v1/me").status());
  }
}
