package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An administrator invites people, and lets somebody choose another password. */
class InvitedIT {

  private static final String PASSWORD = "a walk along the cold river";
  private static final String ANOTHER = "a lamp beside the open window";

  private static RunningImprimatur server;

  @BeforeAll
  static void start() {
    server = RunningImprimatur.start(RunningImprimatur.emptyFolder("invited"));
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void an_invited_trainee_joins_and_later_chooses_another_password_which_ends_the_session_they_had() {
    try (var browser = Browser.at(server)) {
      var admin = browser.as("admin");
      var link = invited(browser, admin, "Nia Trainee");
      var trainee = browser.visitor();
      trainee.navigate(link);
      assertThat(trainee.locator("[id='join:name']")).hasValue("Nia Trainee");
      trainee.locator("[id='join:username']").fill("nia");
      trainee.locator("[id='join:password']").fill(PASSWORD);
      trainee.locator("[id='join:go']").click();
      trainee.waitForURL("**/home");
      assertThat(trainee.locator(".who")).containsText("trainee");
      admin.navigate(browser.url("/people"));
      assertThat(admin.locator("[data-test=invitation]")).hasCount(0);

      admin.navigate(browser.url("/person/nia"));
      admin.locator("[id='password:ask']").click();
      browser.look(admin, "person-link");
      var reset = handed(admin);
      assertEquals(browser.url("/person/nia"), admin.url());
      admin.reload();
      assertThat(admin.locator("#handed")).hasCount(0);
      var elsewhere = browser.visitor();
      elsewhere.navigate(reset);
      browser.look(elsewhere, "password");
      elsewhere.locator("[id='choose:password']").fill(ANOTHER);
      elsewhere.locator("[id='choose:go']").click();
      elsewhere.waitForURL("**/home");
      trainee.navigate(browser.url("/posts"));
      assertTrue(trainee.url().contains("/login"), trainee.url());
      assertEquals(200, elsewhere.navigate(browser.url("/posts")).status());
      assertEquals(200, signedIn("nia", PASSWORD), "the form is shown again");
      assertEquals(302, signedIn("nia", ANOTHER));
      assertEquals(404, browser.visitor().navigate(reset).status());
      assertEquals(List.of(), browser.faults());
    }
  }

  @Test
  void an_invitation_that_was_taken_back_opens_nothing() {
    try (var browser = Browser.at(server)) {
      var admin = browser.as("admin");
      var link = invited(browser, admin, "Somebody Else");
      admin.locator("[value='Take back']").first().click();
      assertThat(admin.locator(".messages")).containsText("That invitation is worth nothing any more.");
      assertEquals(404, browser.visitor().navigate(link).status());
    }
  }

  @Test
  void a_link_for_somebody_with_a_seat_opens_nothing_until_a_second_officer_confirms_it_and_then_once()
      throws Exception {
    try (var browser = Browser.at(server)) {
      var admin = browser.as("admin");
      admin.navigate(browser.url("/person/reviewer"));
      admin.locator("[id='password:ask']").click();
      var link = handed(admin);
      assertEquals(404, browser.visitor().navigate(link).status());
      assertThat(admin.locator("[id='link:allow']")).hasCount(0);
      var chair = browser.as("chair");
      chair.navigate(browser.url("/person/reviewer"));
      browser.look(chair, "person-link-waits");
      chair.locator("[id='link:allow']").click();
      assertEquals(200, browser.visitor().navigate(link).status());
      var path = link.substring(server.baseUrl().length());
      var racers = IntStream.range(0, 1_000)
          .mapToObj(i -> Visitor.at(server).fill(path, "choose", Map.of("password", ANOTHER + " " + i))).toList();
      var answers = AtOnce.all(racers).stream().map(HttpResponse::statusCode).toList();
      assertEquals(1, Collections.frequency(answers, 302), answers.toString());
      assertEquals(List.of(), answers.stream().filter(status -> status >= 500).distinct().toList());
      assertEquals(302, signedIn("reviewer", ANOTHER + " " + answers.indexOf(302)));
    }
  }

  @Test
  void somebody_from_a_sheet_comes_in_by_the_link_they_have_once_the_chair_who_sees_it_confirms_their_seat() {
    try (var browser = Browser.at(server)) {
      var admin = browser.as("admin");
      admin.navigate(browser.url("/newcomers"));
      admin.getByLabel("The sheet as text").fill("username,name\nvoter.new,Vera Voter\n");
      admin.getByText("Look at it first").click();
      admin.getByText("Add 1 person").click();
      admin.navigate(browser.url("/person/voter.new"));
      admin.getByLabel("reviewer:").check();
      admin.getByText("Ask for these seats").click();
      admin.locator("[id='password:ask']").click();
      assertThat(admin.locator("#handed-title")).hasText("Hand this link to Vera Voter");
      assertThat(admin.locator("[data-test=local]")).isVisible();
      browser.look(admin, "person-first-link");
      var link = handed(admin);
      var chair = browser.as("chair");
      chair.navigate(browser.url("/home"));
      assertThat(chair.locator("section[aria-labelledby=needs] [data-test=second]")).containsText("Vera Voter");
      browser.look(chair, "home-second");
      chair.locator("section[aria-labelledby=needs] [data-test=second] a").click();
      assertThat(chair.locator("[data-test=link-too]")).containsText("you confirm the link, too");
      browser.look(chair, "person-seat-and-link");
      chair.locator("[id='second:confirm']").click();
      assertThat(chair.locator(".messages")).hasText("Confirmed for Vera Voter. All officers have been told.");
      var voter = browser.visitor();
      voter.navigate(link);
      assertThat(voter.locator("main")).containsText("Vera Voter, this link sets the password of your account");
      voter.locator("[id='choose:password']").fill(PASSWORD);
      voter.locator("[id='choose:go']").click();
      voter.waitForURL("**/home");
      assertThat(voter.locator(".who")).containsText("reviewer");

      admin.locator("[id='password:ask']").click();
      chair.navigate(browser.url("/people"));
      assertThat(chair.locator("[data-test=waiting-link]")).containsText("Vera Voter");
      assertEquals(List.of(), browser.faults());
    }
  }

  private static String invited(Browser browser, Page admin, String whom) {
    admin.navigate(browser.url("/people"));
    admin.locator("[id='invite:whom']").fill(whom);
    admin.getByLabel("member:").uncheck();
    admin.getByLabel("trainee:").check();
    admin.locator("[id='invite:make']").click();
    browser.look(admin, "people-invited");
    return handed(admin);
  }

  private static String handed(Page page) {
    assertThat(page.locator("#handed")).hasValue(Pattern.compile("http.+key=.+"));
    return page.locator("#handed").inputValue();
  }

  private static int signedIn(String who, String password) {
    return Visitor.at(server).submit("/login", "login", Map.of("username", who, "password", password)).statusCode();
  }
}
