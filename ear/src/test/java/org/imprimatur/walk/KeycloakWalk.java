package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Log-in by a real Keycloak, as people see it in a browser. It is large, so this has no name of a test that runs
 * unasked: {@code mvn -Poidc …}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakWalk {

  private static RunningImprimatur server;
  private static Keycloak keycloak;

  @BeforeAll
  static void start() {
    keycloak = Keycloak.start();
    server = RunningImprimatur.start(RunningImprimatur.emptyFolder("keycloak"));
  }

  @AfterAll
  static void stop() {
    server.stop();
    keycloak.close();
  }

  @Test
  @Order(1)
  void an_administrator_connects_it_by_the_page_and_a_chair_confirms_what_a_group_gives() {
    try (var browser = Browser.at(server)) {
      var admin = browser.as("admin");
      admin.navigate(browser.url("/log-in-settings"));
      browser.look(admin, "log-in-settings-empty");
      admin.locator("[id='provider:issuer']").fill(keycloak.issuer() + "/");
      admin.locator("[id='provider:look']").click();
      assertThat(admin.locator(".messages")).containsText("The identity provider was not found.");
      admin.locator("[id='provider:issuer']").fill(keycloak.issuer());
      admin.locator("[id='provider:client']").fill("imprimatur");
      admin.locator("[id='provider:secret']").fill("a secret of this test");
      admin.locator("[id='provider:on']").check();
      admin.locator("[id='provider:look']").click();
      assertThat(admin.locator(".messages")).containsText("Found: " + keycloak.issuer());
      admin.locator("[id='provider:secret']").fill("a secret of this test");
      admin.locator("[id='provider:save']").click();
      assertThat(admin.locator(".messages")).containsText("The button stands on the sign-in page.");
      assertThat(admin.locator("[id='add:role'] option[value=trainee]")).hasCount(0);
      adds(admin, "Trainees", "member");
      adds(admin, "Committee", "reviewer");
      assertThat(admin.locator("[data-test=group]").first()).containsText("It counts once a chair or a publisher");
      admin.navigate(browser.url("/person/supervisor"));
      admin.locator("[id^='keep:plain'][value=member]").uncheck();
      admin.locator("[id='keep:save']").click();
      assertThat(admin.locator("[data-test=trusted]")).hasText("supervisor");
      for (var known : List.of("supervisor", "member2")) {
        admin.navigate(browser.url("/person/" + known));
        admin.locator("#address").fill(known.equals("supervisor") ? "mona@society.example"
            : "una@society.example");
        admin.locator("[id='mailbox:save']").click();
        assertThat(admin.locator(".messages")).isVisible();
      }
      var chair = browser.as("chair");
      chair.navigate(browser.url("/log-in-settings"));
      browser.look(chair, "log-in-settings");
      chair.locator("[value=Confirm]").click();
      assertThat(chair.locator(".messages")).containsText("Confirmed.");
      var spanish = browser.speaking("es", "admin");
      spanish.navigate(browser.url("/log-in-settings"));
      browser.look(spanish, "log-in-settings-es");
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  @Order(2)
  void a_proved_address_lets_a_member_in_whose_group_gives_a_role_until_they_leave_it() {
    try (var browser = Browser.at(server)) {
      var page = browser.visitor();
      page.navigate(browser.url("/login"));
      browser.look(page, "login-provider");
      there(browser, page, "mona");
      page.waitForURL("**/home");
      page.navigate(browser.url("/account"));
      assertThat(page.locator(".facts")).containsText(Pattern.compile("member.+supervisor"));
      assertThat(page.locator("[data-test=connected]")).containsText("by your mail address");
      assertThat(page.locator("[data-test=session]")).hasCount(1);
      browser.look(page, "account-connected");
      keycloak.leaves("mona", "Trainees");
      page.reload();
      assertThat(page.locator(".facts")).not().containsText("member");
      assertThat(page.locator(".facts")).containsText("supervisor");
      keycloak.signsOut("mona");
      page.navigate(browser.url("/posts"));
      assertTrue(page.url().contains("/login"), "the session there is over, and so is ours: " + page.url());
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  @Order(3)
  void an_address_that_is_not_proved_lets_nobody_in() {
    try (var browser = Browser.at(server)) {
      var page = browser.visitor();
      there(browser, page, "una");
      assertThat(page.locator("[data-test=flaw]")).containsText("Nobody here is known by the account");
      browser.look(page, "from-provider");
      page.navigate(browser.url("/home"));
      assertTrue(page.url().contains("/login"), page.url());
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  @Order(4)
  void who_connects_by_password_gets_the_seat_of_the_group_and_is_signed_out_there_too() {
    try (var browser = Browser.at(server)) {
      var page = browser.as("trainee");
      page.navigate(browser.url("/account"));
      page.locator("[id='connect:password']").fill("not my password");
      page.locator("[id='connect:go']").click();
      assertThat(page.locator("#connect-flaw")).containsText("The present password is not right");
      page.locator("[id='connect:password']").fill(server.password());
      page.locator("[id='connect:go']").click();
      signsIn(page, "wren");
      page.waitForURL("**/account");
      assertThat(page.locator("[data-test=connected]")).containsText("You connected your account");
      page.locator("[id='account:out']").click();
      page.waitForURL("**/login");
      page.navigate(browser.url("/login"));
      page.locator("[data-test=provider]").click();
      page.waitForURL("**/home");
      assertEquals(200, page.navigate(browser.url("/queue")).status(), "a reviewer sees the queue");
      keycloak.leaves("wren", "Committee");
      assertEquals(403, page.navigate(browser.url("/queue")).status());
      page.navigate(browser.url("/account"));
      page.locator("[id='account:out']").click();
      page.waitForURL("**/login");
      page.locator("[data-test=provider]").click();
      assertThat(page.locator("#username")).isVisible();
      assertTrue(page.url().startsWith(keycloak.issuer()), "signed out there, too");
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  @Order(5)
  void a_key_that_was_changed_is_found_and_what_is_forged_or_late_lets_nobody_in() throws Exception {
    try (var browser = Browser.at(server)) {
      keycloak.rotates();
      Thread.sleep(11_000);
      var page = browser.visitor();
      there(browser, page, "mona");
      page.waitForURL("**/home");
      var forged = browser.visitor();
      forged.navigate(browser.url("/from-provider?state=made-up&code=made-up"));
      assertThat(forged.locator("[data-test=flaw]")).containsText("You could not be signed in");
      forged.navigate(browser.url("/login"));
      forged.locator("[data-test=provider]").click();
      assertThat(forged.locator("#username")).isVisible();
      forged.navigate(browser.url("/from-provider?state=of-another&code=made-up"));
      assertThat(forged.locator("[data-test=flaw]")).containsText("You could not be signed in");
      assertEquals(List.of(), browser.faults());
    }
    var log = log();
    assertTrue(log.contains("a sign-in by the identity provider was refused"), "the reason is in the log");
    assertFalse(log.contains("eyJ"), "no token is");
  }

  private static String log() throws IOException {
    return Files.readString(server.data().resolve("log").resolve("server.log"));
  }

  private static void adds(Page page, String group, String role) {
    page.locator("[id='add:group']").fill(group);
    page.locator("[id='add:role']").selectOption(role);
    page.locator("[id='add:go']").click();
    assertThat(page.locator(".messages")).isVisible();
    assertThat(page.locator("main")).containsText(group + ":");
  }

  private static void there(Browser browser, Page page, String username) {
    page.navigate(browser.url("/login"));
    page.locator("[data-test=provider]").click();
    signsIn(page, username);
  }

  private static void signsIn(Page page, String username) {
    page.locator("#username").fill(username);
    page.locator("#password").fill(username);
    page.locator("#kc-login").click();
  }
}
