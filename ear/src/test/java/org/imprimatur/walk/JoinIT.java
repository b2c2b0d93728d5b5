package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A society that starts without the demo: its first account, and those that the machine invites. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JoinIT {

  private static final String PASSWORD = "a walk along the cold river";

  private static RunningImprimatur server;
  private static String firstLink;

  @BeforeAll
  static void started_twice_before_anybody_joins() {
    var options = RunningImprimatur.withoutDemo();
    var data = RunningImprimatur.emptyFolder("join");
    var first = RunningImprimatur.start(data, options);
    firstLink = setUpLink(first);
    assertEquals(0, first.stop(), first.output());
    server = RunningImprimatur.start(data, options);
  }

  @AfterAll
  static void stopped() {
    server.stop();
  }

  @Test
  @Order(1)
  void the_first_start_prints_a_link_before_it_is_ready_and_a_restart_the_same_one() {
    var lines = server.output().lines().toList();
    int ready = IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith("Imprimatur is ready at "))
        .findFirst().orElseThrow();
    assertTrue(lines.get(ready - 1).startsWith("Set it up at " + server.baseUrl() + "/join?key="), server.output());
    assertEquals(key(firstLink), key(setUpLink(server)));
  }

  @Test
  @Order(2)
  void whoever_has_the_link_makes_the_administrators_account_and_is_in_and_the_link_is_dead() throws IOException {
    try (var browser = Browser.at(server)) {
      var page = browser.visitor();
      page.navigate(setUpLink(server));
      browser.look(page, "join");
      fill(page, "Olga Lindqvist", "Olga", "too short");
      assertThat(page.locator("[id='password-flaw']")).containsText("This password has 9 characters; it needs 15.");
      assertThat(page.locator("[id='join:name']")).hasValue("Olga Lindqvist");
      assertThat(page.locator("[id='join:username']")).hasValue("Olga");
      assertThat(page.locator("[id='join:password']")).hasValue("");
      browser.look(page, "join-flaws");
      fill(page, "Olga Lindqvist", "Olga", PASSWORD);
      page.waitForURL("**/society?step=society");
      assertThat(page.locator(".who")).containsText("Olga Lindqvist");
      assertThat(page.locator(".who")).containsText("administrator");
      var visitor = browser.visitor();
      assertEquals(404, visitor.navigate(setUpLink(server)).status());
      assertThat(visitor.locator("h1")).hasText("Ask for a new invitation");
      assertEquals(List.of(), browser.faults());
    }
    assertEquals(302, signedIn("olga").statusCode());
    assertFalse(Files.exists(server.data().resolve("set-up-key")));
    assertFalse(Files.readString(server.data().resolve("log").resolve("server.log")).contains(key(firstLink)));
  }

  @Test
  @Order(3)
  void whom_the_machine_invites_while_the_server_runs_joins_with_those_roles() {
    var link = invited("reviewer,member");
    assertTrue(link.startsWith("/join?key="), link);
    try (var browser = Browser.at(server)) {
      var page = browser.visitor();
      page.navigate(server.baseUrl() + link);
      assertThat(page.locator("main")).containsText("member and reviewer");
      fill(page, "Asha Rao", "olga", PASSWORD);
      assertThat(page.locator("[id='username-flaw']")).hasText("The user name olga is not free. Choose another.");
      fill(page, "Asha Rao", "asha.rao", PASSWORD);
      page.waitForURL("**/home");
      assertThat(page.locator(".who")).containsText("member, reviewer");
      assertEquals(200, page.navigate(server.baseUrl() + "/queue").status());
    }
  }

  @Test
  @Order(3)
  void of_a_thousand_who_use_one_link_at_once_one_gets_an_account() throws Exception {
    var link = invited("member");
    var racers = IntStream.range(0, 1_000).mapToObj(i -> Visitor.at(server).fill(link, "join", typed("racer" + i)))
        .toList();
    var answers = AtOnce.all(racers).stream().map(HttpResponse::statusCode).toList();
    assertEquals(1, Collections.frequency(answers, 302), answers.toString());
    assertEquals(List.of(), answers.stream().filter(status -> status >= 500).distinct().toList());
    var admin = Visitor.at(server);
    admin.submit("/login", "login", Map.of("username", "olga", "password", PASSWORD));
    var there = Pattern.compile("/person/(racer[0-9]+)").matcher(admin.get("/people?q=racer").body()).results()
        .map(found -> found.group(1)).distinct().toList();
    assertEquals(List.of("racer" + answers.indexOf(302)), there);
    assertEquals(302, signedIn(there.get(0)).statusCode());
  }

  @Test
  @Order(3)
  void an_invitation_that_is_used_expired_guessed_or_cut_gets_one_and_the_same_answer() throws IOException {
    var used = invited("member");
    assertEquals(302, join(used, "used.once"));
    var expired = invited("member");
    expireAll(server.data().resolve("invitations"));
    var guessed = Visitor.at(server).get("/join?key=" + "x".repeat(43));
    assertEquals(404, guessed.statusCode());
    assertTrue(guessed.body().contains("Ask whoever sent it for a new one."), guessed.body());
    for (var dead : List.of(used, expired, "/join", used.substring(0, 30), "/join?key=../../demo-password")) {
      var answer = Visitor.at(server).get(dead);
      assertEquals(404, answer.statusCode(), dead);
      assertEquals(guessed.body(), answer.body(), dead);
    }
  }

  @Test
  @Order(3)
  void the_address_of_a_link_is_not_told_to_others() {
    var answer = Visitor.at(server).get(invited("member"));
    assertEquals(200, answer.statusCode());
    assertEquals("same-origin", answer.headers().firstValue("Referrer-Policy").orElse(""));
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
  }

  @Test
  @Order(3)
  void a_role_that_is_none_is_refused_with_those_there_are() {
    var refused = RunningImprimatur.inviting(Map.of(), server.data(), "--role", "boss");
    assertEquals(2, refused.exitCode(), refused.output());
    assertEquals("There is no role boss. Choose one or several of these, with commas: member, trainee, supervisor, "
        + "reviewer, privacy, clinical, ethics, counsel, advocacy, chair, publisher, administrator, auditor.",
        refused.output());
  }

  @Test
  @Order(3)
  void an_invitation_begins_with_the_address_that_others_know_and_speaks_the_language_of_the_command() {
    var environment = Map.of("IMPRIMATUR_BASE_URL", "https://posts.example.org/", "IMPRIMATUR_LANGUAGE", "es");
    var invited = RunningImprimatur.inviting(environment, server.data(), "--role", "chair", "--database-url",
        "jdbc:postgresql://localhost/imprimatur");
    assertEquals(0, invited.exitCode(), invited.output());
    assertTrue(invited.output().startsWith("https://posts.example.org/join?key="), invited.output());
    assertTrue(invited.output().contains("Este enlace crea una sola cuenta (chair), una vez."), invited.output());
  }

  @Test
  @Order(3)
  void where_no_server_ever_ran_nobody_is_invited() {
    var nowhere = server.data().resolve("nowhere");
    var refused = RunningImprimatur.inviting(Map.of(), nowhere, "--role", "chair");
    assertEquals(6, refused.exitCode(), refused.output());
    assertTrue(refused.output().startsWith("There is no data folder " + nowhere), refused.output());
  }

  /** As if eight days had gone by. */
  private static void expireAll(Path folder) throws IOException {
    try (var slips = Files.list(folder)) {
      for (var slip : slips.toList()) {
        Files.writeString(slip, Files.readString(slip).replaceAll("expires=.*", "expires=" + Instant.now()));
      }
    }
  }

  private static String invited(String roles) {
    var invited = RunningImprimatur.inviting(Map.of(), server.data(), "--role", roles);
    assertEquals(0, invited.exitCode(), invited.output());
    return invited.output().lines().findFirst().orElseThrow().substring(server.baseUrl().length());
  }

  private static int join(String link, String username) {
    return Visitor.at(server).submit(link, "join", typed(username)).statusCode();
  }

  private static Map<String, String> typed(String username) {
    return Map.of("name", "Somebody", "credentials", "", "username", username, "password", PASSWORD);
  }

  private static HttpResponse<String> signedIn(String username) {
    return Visitor.at(server).submit("/login", "login", Map.of("username", username, "password", PASSWORD));
  }

  private static void fill(Page page, String name, String username, String password) {
    page.locator("[id='join:name']").fill(name);
    page.locator("[id='join:username']").fill(username);
    page.locator("[id='join:password']").fill(password);
    page.locator("[id='join:go']").click();
  }

  private static String setUpLink(RunningImprimatur running) {
    return running.output().lines().filter(line -> line.startsWith("Set it up at ")).findFirst().orElseThrow()
        .substring("Set it up at ".length());
  }

  private static String key(String link) {
    return link.substring(link.indexOf('=') + 1);
  }
}
