package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Passkeys of a device that Chromium plays: it asks for a finger, and the test decides whether there is one. */
@TestMethodOrder(OrderAnnotation.class)
class PasskeyIT {

  private static RunningImprimatur server;
  private static Browser browser;
  private static Page page;
  private static CDPSession tools;
  private static String device;

  @BeforeAll
  static void start() {
    server = RunningImprimatur.apart("passkey");
    browser = Browser.at(server);
    page = browser.visitor();
    tools = page.context().newCDPSession(page);
    tools.send("WebAuthn.enable");
    device = tools.send("WebAuthn.addVirtualAuthenticator", options()).get("authenticatorId").getAsString();
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.stop();
  }

  @Test
  @Order(1)
  void a_reviewer_adds_a_passkey_with_the_password() {
    signIn();
    open("/account");
    begin("", server.password());
    assertThat(page.locator("#name-flaw")).containsText("A passkey needs a name");
    begin("Blue telephone", "a guess");
    assertThat(page.locator("#key-flaw")).containsText("The present password is not right");
    browser.look(page, "passkeys-flaw");
    begin("Blue telephone", server.password());
    assertThat(page.locator("#passkeys")).containsText("The device that holds “Blue telephone” asks");
    browser.look(page, "passkeys-make");
    finger(false);
    page.locator("button[data-passkey]").click();
    assertThat(page.locator("[data-said=stopped]")).isVisible();
    finger(true);
    page.locator("button[data-passkey]").click();
    assertThat(page.locator(".messages")).containsText("The passkey “Blue telephone” is there");
    assertThat(page.locator("[data-test=key]")).containsText("never used");
    browser.look(page, "passkeys");
    open("/home");
    assertThat(page.locator("main")).containsText("A passkey, by which you sign in, was added or taken away.");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  @Order(2)
  void it_lets_its_owner_in_by_the_keyboard_alone_and_leads_where_they_were_going() {
    signOut();
    open("/queue");
    page.locator("[data-test=passkey]").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/passkey?next=*");
    browser.look(page, "passkey");
    assertThat(page.locator("button[data-passkey]")).isFocused();
    page.keyboard().press("Enter");
    page.waitForURL("**/queue");
    open("/account");
    assertThat(page.locator("[data-test=key]")).containsText("last used");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  @Order(3)
  void without_the_finger_or_with_an_answer_of_before_nobody_is_in() {
    signOut();
    open("/passkey");
    finger(false);
    page.locator("button[data-passkey]").click();
    assertThat(page.locator("[data-said=stopped]")).isVisible();
    finger(true);
    page.evaluate("() => { document.querySelector('[data-answer]').value = '{\"rawId\":\"AAAA\"}';"
        + "document.querySelector('form [type=submit]').click(); }");
    assertThat(page.locator("[role=alert].flaw").first()).containsText("This passkey does not let you in");
    browser.look(page, "passkey-flaw");
    page.locator("button[data-passkey]").click();
    page.waitForURL("**/home");
  }

  @Test
  @Order(4)
  void at_an_address_of_digits_there_are_none_and_the_page_says_why() {
    var other = browser.visitor();
    other.navigate(browser.url("/login"));
    assertThat(other.locator("[data-test=passkey]")).hasCount(0);
    other.navigate(browser.url("/passkey"));
    assertThat(other.locator("main")).containsText("imprimatur.base.url");
    var spanish = browser.speaking("es-ES", "member");
    spanish.navigate(browser.url("/account"));
    assertThat(spanish.locator("#passkeys")).containsText("Llaves de acceso");
    browser.look(spanish, "passkeys-es");
  }

  @Test
  @Order(5)
  void one_that_is_taken_away_ends_the_session_that_it_began() {
    open("/account");
    page.locator("#passkeys .row button, #passkeys .row input[type=submit]").click();
    page.waitForURL("**/login*");
    open("/passkey");
    page.locator("button[data-passkey]").click();
    assertThat(page.locator("[role=alert].flaw").first()).containsText("This passkey does not let you in");
    assertTrue(page.url().contains("/passkey"), page.url());
  }

  private static JsonObject options() {
    var made = new JsonObject();
    made.addProperty("protocol", "ctap2");
    made.addProperty("transport", "internal");
    made.addProperty("hasResidentKey", true);
    made.addProperty("hasUserVerification", true);
    made.addProperty("isUserVerified", true);
    made.addProperty("automaticPresenceSimulation", true);
    var all = new JsonObject();
    all.add("options", made);
    return all;
  }

  private static void finger(boolean right) {
    var said = new JsonObject();
    said.addProperty("authenticatorId", device);
    said.addProperty("isUserVerified", right);
    tools.send("WebAuthn.setUserVerified", said);
  }

  private static void signIn() {
    open("/login");
    page.locator("[id='login:username']").fill("reviewer");
    page.locator("[id='login:password']").fill(server.password());
    page.locator("[id='login:go']").click();
    page.waitForURL("**/home");
  }

  private static void signOut() {
    page.locator("[id='account:out']").click();
    page.waitForURL("**/login");
  }

  private static void begin(String name, String password) {
    page.locator("[id='key:name']").fill(name);
    page.locator("[id='key:password']").fill(password);
    page.locator("[id='key:go']").click();
  }

  /** Browsers keep no passkey for an address of digits. */
  private static void open(String path) {
    page.navigate(browser.url(path).replace("127.0.0.1", "localhost"));
  }
}
