package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.imprimatur.distribution.LoggedPostgres;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page asks PostgreSQL, as PostgreSQL tells it: no page asks once more for each row it shows. */
class StatementsIT {

  /** A timer may ask in the same moment: of several openings that with the fewest statements is the page's own. */
  private static final int OPENINGS = 25;

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
    "reviewer, /home, 11", "member, /home, 9", "member, /posts, 5", "reviewer, /posts?all=yes, 6",
    "member, /posts?q=stigma, 5", "reviewer, /tokens, 5", "member, /compose, 5"})
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

  private static void assertFew(Visitor visitor, String path, int most) {
    var fewest = asked(visitor, path);
    for (int i = 1; i < OPENINGS && fewest.size() > most; i++) {
      var again = asked(visitor, path);
      fewest = again.size() < fewest.size() ? again : fewest;
    }
    assertTrue(fewest.size() <= most, path + " asks " + fewest.size() + ":\n" + String.join("\n", fewest));
    assertFalse(fewest.isEmpty(), path + " asks nothing: the log tells nothing");
  }

  private static List<String> asked(Visitor visitor, String path) {
    database.forget();
    assertEquals(200, visitor.get(path).statusCode(), path);
    return database.asked();
  }
}
