package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.imprimatur.distribution.LoggedPostgres;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a page asks PostgreSQL, as PostgreSQL tells it: no page asks once more for each row it shows. One statement of
 * each asks whether the session was ended elsewhere (ADR 94).
 */
class StatementsIT {

  /** A timer may ask in the same moment: of several openings that with the fewest statements is the page's own. */
  private static final int OPENINGS = 25;

  /** A submit and a vote are done again for the same reason; a post takes only so many votes. */
  private static final int DEEDS = 5;

  private static LoggedPostgres database;
  private static RunningImprimatur server;

  @BeforeAll
  static void start() {
    database = LoggedPostgres.start();
    server = RunningImprimatur.start(RunningImprimatur.emptyFolder("statements"), "--database-url", database.url());
  }

  @AfterAll
  static void stop() {
    server.stop();
    database.stop();
  }

  @ParameterizedTest
  @CsvSource({"reviewer, /queue, 6", "reviewer, /queue?lane=all, 6", "reviewer, /queue?lane=due, 6",
    "reviewer, /home, 12", "member, /home, 11", "member, /posts, 5", "reviewer, /posts?all=yes, 6",
    "member, /posts?q=stigma, 5", "reviewer, /tokens, 5", "chair, /people, 8", "chair, /person/member, 7",
    "admin, /people, 8", "admin, /person/member, 12", "member, /mail, 6", "admin, /mail-settings, 7",
    "member, /compose, 5", "chair, /society, 7", "chair, /channels, 7", "chair, /society-logo, 7",
    "member, /policy, 4",
    "member, /policy/phi-full-date, 4",
    "admin, /log-in-settings, 12", "chair, /accounts, 6", "member, /roles, 4", "member, /account, 7"})
  void a_page_asks_few_statements(String username, String path, int most) {
    assertFew(Visitor.at(server, username), path, most);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feed", "/feed.atom", "/feed.json"})
  void what_everybody_may_read_asks_two(String path) {
    assertFew(Visitor.at(server), path, 2);
  }

  @Test
  void a_post_that_is_out_asks_two() {
    var visitor = Visitor.at(server);
    var link = Pattern.compile("href=\"(/p/[^\"]+)\"").matcher(visitor.get("/feed").body());
    assertTrue(link.find());
    assertFew(visitor, link.group(1), 2);
  }

  @Test
  void a_submit_a_post_before_the_committee_and_a_vote_ask_what_they_need_once() {
    var member = Api.at(server, "member");
    var reviewer = Api.at(server, "reviewer");
    var submits = new ArrayList<List<String>>();
    var votes = new ArrayList<List<String>>();
    for (int i = 0; i < DEEDS; i++) {
      var draft = Drafts.post("Sleep well before night shift " + i + ", and after it.");
      var id = member.post("/api/v1/submissions", draft).json().path("id").asText();
      askForThePolicy(member);
      database.forget();
      assertEquals(200, member.post("/api/v1/submissions/" + id + "/submit", Map.of()).status());
      submits.add(database.asked());
      assertFew(Visitor.at(server, "reviewer"), "/review/" + id, 19);
      var hash = reviewer.get("/api/v1/submissions/" + id).json().path("contentHash").asText();
      askForThePolicy(reviewer);
      database.forget();
      assertEquals(200, reviewer.post("/api/v1/submissions/" + id + "/votes",
          Map.of("verdict", "APPROVE", "reason", "", "contentHash", hash)).status());
      votes.add(database.asked());
    }
    assertFew("a submit", fewest(submits), 36);
    assertFew("a vote", fewest(votes), 21);
  }

  /** Which policy is in force is asked once a second by whoever screens next; on a slow machine that is always you. */
  private static void askForThePolicy(Api asker) {
    assertEquals(200,
        asker.post("/api/v1/screenings", Map.of("text", "Sleep well.", "channel", "mastodon")).status());
  }

  private static List<String> fewest(List<List<String>> asked) {
    return asked.stream().min(Comparator.comparing(List::size)).orElseThrow();
  }

  private static void assertFew(Visitor visitor, String path, int most) {
    var fewest = asked(visitor, path);
    for (int i = 1; i < OPENINGS && fewest.size() > most; i++) {
      var again = asked(visitor, path);
      fewest = again.size() < fewest.size() ? again : fewest;
    }
    assertFew(path, fewest, most);
  }

  private static void assertFew(String what, List<String> asked, int most) {
    assertTrue(asked.size() <= most, what + " asks " + asked.size() + ":\n" + String.join("\n", asked));
    assertFalse(asked.isEmpty(), what + " asks nothing: the log tells nothing");
  }

  private static List<String> asked(Visitor visitor, String path) {
    database.forget();
    assertEquals(200, visitor.get(path).statusCode(), path);
    return database.asked();
  }
}
