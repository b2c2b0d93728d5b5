package org.imprimatur.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A society's first week without the demo, at the pages and with keys alone: it is set up, its committee seated, three
 * hundred members brought in, and the first post of one of them approved and on the feed.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstWeekIT {

  private static final String PASSWORD = "a walk along the cold river";
  private static final String TEXT =
      "Our journal club meets on Thursday in the library. Residents and students are welcome.";

  private static RunningImprimatur server;
  private static Browser browser;
  private static Page admin;
  private static Page chair;

  @BeforeAll
  static void start() {
    server = RunningImprimatur.start(RunningImprimatur.emptyFolder("first-week"), RunningImprimatur.withoutDemo());
    browser = Browser.at(server);
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.stop();
  }

  @Test
  @Order(1)
  void the_first_account_says_who_the_society_is_and_is_led_on() {
    admin = joins(server.output().lines().filter(line -> line.startsWith("Set it up at ")).findFirst().orElseThrow()
        .substring("Set it up at ".length()), "olga", "Olga Lindqvist");
    assertEquals(browser.url("/society?step=society"), admin.url());
    assertThat(admin.locator("[data-test=set-up] [aria-current=step]")).containsText("You are here");
    browser.look(admin, "set-up-society");
    var keys = new Keys(admin);
    keys.to("[id='society:name']").write("Lakeside Psychiatric Society");
    keys.to("[id='society:on']").on("Enter");
    assertEquals(browser.url("/people?step=chair"), admin.url());
    assertThat(admin.locator("[data-test=set-up] li.done")).containsText("Say who the society is");
    browser.look(admin, "set-up-people");
  }

  @Test
  @Order(2)
  void the_chair_is_invited_and_named_and_the_committee_seated_by_both() {
    chair = joins(invited("Ines Marsh"), "ines", "Ines Marsh");
    asks(admin, "ines", "chair");
    assertThat(admin.locator("[data-test=trusted]")).containsText("chair");
    for (var who : List.of("asha", "ben", "carla")) {
      joins(invited(who), who, who);
      asks(admin, who, "reviewer");
      chair.navigate(browser.url("/person/" + who));
      new Keys(chair).to("[id='second:confirm']").on("Enter");
      assertThat(chair.locator("[data-test=trusted]")).containsText("reviewer");
    }
  }

  @Test
  @Order(3)
  void channels_and_policy_are_kept_and_the_bar_is_gone() {
    admin.navigate(browser.url("/people?step=committee"));
    new Keys(admin).to("[data-test=on]").on("Enter");
    browser.look(admin, "set-up-channels");
    new Keys(admin).to("[name='channel.linkedin']").press("Space").to("[id='channels:on']").on("Enter");
    assertEquals(browser.url("/policy?step=policy"), admin.url());
    assertThat(admin.locator(".messages")).not().containsText("LinkedIn");
    browser.look(admin, "set-up-policy");
    admin.locator("[data-test=set-up] [data-test=switches]").click();
    assertThat(admin.locator("h1")).hasText("The switches of the policy");
    assertThat(admin.locator("[data-test=set-up] li.here")).containsText("Look at the policy");
    assertThat(admin.locator("[data-test=set-up] [data-test=switches]")).hasCount(0);
    browser.look(admin, "set-up-switches");
    admin.goBack();
    new Keys(admin).to("[id='setup:keep']").on("Enter");
    assertEquals(browser.url("/home"), admin.url());
    assertThat(admin.locator("[data-step='home.begin.policy']")).hasAttribute("data-done", "true");
    browser.look(admin, "set-up-home");
    admin.navigate(browser.url("/society"));
    assertThat(admin.locator("[data-test=set-up]")).hasCount(0);
  }

  @Test
  @Order(4)
  void three_hundred_members_come_from_a_sheet_and_one_chooses_a_password() {
    admin.navigate(browser.url("/newcomers"));
    var keys = new Keys(admin);
    keys.to("[id='sheet:text']").write("username,name,roles\n" + IntStream.range(0, 300)
        .mapToObj(i -> "member" + i + ",Member Number " + i + ",member\n").collect(Collectors.joining()));
    keys.to("[id='sheet:preview']").on("Enter");
    keys.to("[id='sheet:add']").on("Enter");
    assertThat(admin.locator(".messages")).hasText("300 people were added.");
    admin.navigate(browser.url("/person/member7"));
    keys.to("[id='password:ask']").on("Enter");
    var member = browser.visitor();
    member.navigate(admin.locator("#handed").inputValue());
    var theirs = new Keys(member);
    theirs.to("[id='choose:password']").write(PASSWORD);
    theirs.to("[id='choose:go']").on("Enter");
    writes(member, theirs);
  }

  private static void writes(Page member, Keys keys) {
    member.navigate(browser.url("/compose"));
    keys.to("[id='post:text']").write(TEXT);
    keys.to("[id='post:patient']").press("ArrowDown");
    keys.to("[id='post:ai']").press("ArrowDown");
    keys.to("[id='post:interests']").write("none");
    keys.to("[id='post:submit']").on("Enter");
    assertTrue(member.url().contains("/review/"), member.url() + member.locator("main").innerText());
  }

  @Test
  @Order(5)
  void two_reviewers_approve_it_and_it_is_on_the_feed() {
    for (var who : List.of("asha", "ben")) {
      var reviewer = browser.visitor();
      reviewer.navigate(browser.url("/login"));
      var keys = new Keys(reviewer);
      keys.to("[id='login:username']").write(who);
      keys.to("[id='login:password']").write(PASSWORD);
      keys.to("[id='login:go']").on("Enter");
      reviewer.navigate(browser.url("/queue?lane=all"));
      keys.to("a[href*='/review/']").on("Enter");
      keys.to("[id^='vote:'][type=radio]").press("Space");
      keys.to("[id='vote:send']").press("Enter");
      assertThat(reviewer.locator("body")).containsText("Your decision is in");
    }
    var visitor = Visitor.at(server);
    admin.waitForCondition(() -> visitor.get("/feed").body().contains("/p/"));
    var feed = visitor.get("/feed").body();
    assertTrue(feed.contains("<b>Our journal club meets on Thursday"), feed);
    assertTrue(visitor.get("/p/" + feed.replaceAll("(?s).*/p/([0-9a-f-]+).*", "$1")).body().contains(TEXT), feed);
    admin.navigate(browser.url("/home"));
    assertThat(admin.locator("[data-test=begin]")).hasCount(0);
    assertEquals(List.of(), browser.faults());
  }

  private static Page joins(String link, String username, String name) {
    var page = browser.visitor();
    page.navigate(link);
    var keys = new Keys(page);
    keys.to("[id='join:name']").write(name);
    keys.to("[id='join:username']").write(username);
    keys.to("[id='join:password']").write(PASSWORD);
    keys.to("[id='join:go']").on("Enter");
    assertThat(page.locator(".who")).containsText(name);
    return page;
  }

  private static String invited(String whom) {
    admin.navigate(browser.url("/people"));
    var keys = new Keys(admin);
    keys.to("[id='invite:whom']").write(whom);
    keys.to("[id='invite:make']").on("Enter");
    return admin.locator("#handed").inputValue();
  }

  private static void asks(Page officer, String username, String role) {
    officer.navigate(browser.url("/person/" + username));
    var keys = new Keys(officer);
    keys.to("[id^='seat:held'][value=" + role + "]").press("Space");
    keys.to("[id='seat:ask']").on("Enter");
  }
}
