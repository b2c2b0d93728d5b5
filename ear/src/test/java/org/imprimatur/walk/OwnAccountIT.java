package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
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

  @Test
  void a_code_is_asked_for_beside_the_password_at_every_door_and_each_is_taken_once() throws Exception {
    try (var browser = Browser.at(server)) {
      var page = browser.as("chair");
      var telephone = setUp(browser, server, page);
      var codes = List.of(page.locator("#codes").inputValue().split("\\s+"));
      assertEquals(10, codes.size());
      page.navigate(browser.url("/account"));
      assertThat(page.locator("#codes")).hasCount(0);
      assertThat(page.locator("#second-step")).containsText("10 recovery codes are left.");

      var again = browser.visitor();
      password(browser, again, "chair");
      browser.look(again, "code");
      again.locator("[id='second:code']").fill("000000");
      again.keyboard().press("Enter");
      assertThat(again.locator("#code-flaw")).containsText("This code is not right");
      browser.look(again, "code-flaw");
      again.navigate(browser.url("/queue"));
      assertTrue(again.url().contains("/login"), "the password alone opens nothing");
      password(browser, again, "chair");
      var code = telephone.fresh();
      again.locator("[id='second:code']").fill(code);
      again.keyboard().press("Enter");
      again.waitForURL("**/home");

      assertEquals(200, second("chair", code), "the same code in the same half minute");
      assertEquals(302, second("chair", codes.get(0)));
      assertEquals(200, second("chair", codes.get(0)), "a recovery code is used once");
      assertEquals(401, token("chair", "").status());
      assertEquals(401, token("chair", code).status());
      assertEquals(201, token("chair", codes.get(1).toUpperCase(Locale.ROOT).replace('-', ' ')).status());
      again.navigate(browser.url("/home"));
      assertThat(again.locator("main")).containsText("or a recovery code was used");
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void of_sixteen_with_one_recovery_code_at_once_one_is_let_in_and_off_takes_password_and_code() throws Exception {
    try (var browser = Browser.at(server)) {
      var page = browser.speaking("es", "publisher");
      var telephone = setUp(browser, server, page);
      var codes = List.of(page.locator("#codes").inputValue().split("\\s+"));
      var visitors = IntStream.range(0, 16).mapToObj(i -> {
        var visitor = Visitor.at(server);
        assertEquals("/code?next=%2Fhome", location(visitor, "publisher"));
        return visitor;
      }).toList();
      var answers = visitors.stream().map(visitor -> CompletableFuture.supplyAsync(() -> visitor
          .submit("/code", "second", Map.of("code", codes.get(3))).statusCode())).toList().stream()
          .map(CompletableFuture::join).toList();
      assertEquals(1, answers.stream().filter(status -> status == 302).count(), answers.toString());

      page.navigate(browser.url("/account"));
      assertThat(page.locator("#second-step")).containsText("Quedan 9 códigos de recuperación.");
      page.locator("#second-step summary").click();
      page.locator("[id='off:password']").fill("not my password at all");
      page.locator("[id='off:code']").fill(codes.get(4));
      page.locator("[id='off:go']").click();
      assertThat(page.locator("#second-password-flaw")).containsText("La contraseña actual no es correcta");
      browser.look(page, "account-second-off");
      page.locator("[id='off:password']").fill(server.password());
      page.locator("[id='off:code']").fill(off(telephone));
      page.locator("[id='off:go']").click();
      assertThat(page.locator(".messages")).containsText("Ya no se le pide ningún código.");
      assertEquals("/home", location(Visitor.at(server), "publisher"));
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void whoever_lost_the_telephone_too_gets_in_by_an_officers_link_that_says_so() throws Exception {
    try (var browser = Browser.at(server)) {
      setUp(browser, server, browser.as("trainee"));
      var admin = browser.as("admin");
      admin.navigate(browser.url("/person/trainee"));
      admin.locator("[name='ends-codes']").check();
      admin.locator("[id='password:ask']").click();
      assertThat(admin.locator("[data-test=password-link]")).containsText("It also ends the code");
      browser.look(admin, "person-link-codes");
      var trainee = browser.visitor();
      trainee.navigate(admin.locator("#handed").inputValue());
      trainee.locator("[id='choose:password']").fill(CHOSEN);
      trainee.locator("[id='choose:go']").click();
      trainee.waitForURL("**/home");
      assertThat(trainee.locator("main")).containsText("was turned on or off");
      assertEquals(List.of(), browser.faults());
    }
  }

  /** After the sixteen the next code has to wait its half minute. */
  private static String off(Telephone telephone) throws Exception {
    Thread.sleep(31_000);
    return telephone.fresh();
  }

  static Telephone setUp(Browser browser, RunningImprimatur server, Page page) throws Exception {
    page.navigate(browser.url("/account"));
    page.locator("[id='begin:password']").fill(server.password());
    page.locator("[id='begin:go']").click();
    assertThat(page.locator("svg.qr")).isVisible();
    browser.look(page, "account-second");
    var telephone = new Telephone(page.locator("#secret").inputValue());
    page.locator("[id='confirm:code']").fill("12345");
    page.locator("[id='confirm:go']").click();
    assertThat(page.locator("#second-code-flaw")).not().isEmpty();
    page.locator("[id='confirm:code']").fill(telephone.fresh());
    page.locator("[id='confirm:go']").click();
    assertThat(page.locator("#codes")).isVisible();
    browser.look(page, "account-second-codes");
    return telephone;
  }

  private static void password(Browser browser, Page page, String username) {
    page.navigate(browser.url("/login"));
    page.locator("[id='login:username']").fill(username);
    page.locator("[id='login:password']").fill(server.password());
    page.locator("[id='login:go']").click();
    page.waitForURL("**/code?next=%2Fhome");
  }

  private static int second(String username, String code) {
    var visitor = Visitor.at(server);
    assertEquals("/code?next=%2Fhome", location(visitor, username));
    return visitor.submit("/code", "second", Map.of("code", code)).statusCode();
  }

  private static String location(Visitor visitor, String username) {
    return visitor.submit("/login", "login", Map.of("username", username, "password", server.password())).headers()
        .firstValue("Location").orElse("").replace(server.baseUrl(), "");
  }

  private static Api.Answer token(String username, String code) {
    return Api.visitor(server).post("/api/v1/tokens",
        Map.of("username", username, "password", server.password(), "name", "t", "code", code));
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
