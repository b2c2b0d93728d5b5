package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code seed} writes is what the product would have written: its rows, its log, and what it says of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class Seeded {

  /** Statements that find rows that contradict each other; each must find none. */
  private static final Map<String, String> CONTRADICTIONS = Map.of(
      "own posts stand as their posts do",
      "select count(*) from own_post o join submission s on s.id = o.submission"
          + " where o.state <> s.state or o.changed_at <> s.changed_at"
          + " or position('|' || o.username || '|' in s.writers || s.signers) = 0",
      "every post is somebody's",
      "select count(*) from submission s where not exists (select 1 from own_post o where o.submission = s.id"
          + " and o.username = s.author)",
      "votes are on what was frozen",
      "select count(*) from vote v join round r on r.id = v.round join revision f on f.submission = r.submission"
          + " and f.number = r.revision where v.content_hash <> f.content_hash or r.content_hash <> f.content_hash",
      "what is sent was frozen",
      "select count(*) from delivery d join revision f on f.submission = d.submission and f.number = d.revision"
          + " where d.content_hash <> f.content_hash",
      "no two posts are the same",
      "select count(*) - count(distinct content_hash) from revision",
      "nothing waits that is over",
      "select count(*) from waiting w join submission s on s.id = w.submission"
          + " where s.state not in ('IN_REVIEW', 'ON_HOLD', 'CHANGES_REQUESTED')",
      "lanes are as long as is said",
      "select count(*) from (select voter, lane, count(*) as number from waiting where lane <> 'DUE'"
          + " group by voter, lane) w left join waiting_count c on c.voter = w.voter and c.lane = w.lane"
          + " where c.number is null or c.number <> w.number",
      "what waits is not due yet",
      "select count(*) from waiting w where w.due < 9e15 and w.due < (select max(happened_at) from audit_entry)");

  private static final Map<String, String> ROWS = Map.of(
      "own_post", "select submission, count(*) from own_post group by submission",
      "revision", "select submission, count(*) from revision group by submission",
      "round", "select submission, count(*) from round group by submission",
      "seat", "select r.submission, count(*) from round_voter v join round r on r.id = v.round group by r.submission",
      "vote", "select r.submission, count(*) from vote v join round r on r.id = v.round group by r.submission",
      "plan", "select submission, count(*) from release_plan group by submission",
      "delivery", "select submission, count(*) from delivery group by submission",
      "notice", "select submission, count(*) from notice group by submission",
      "waiting", "select submission, count(*) from waiting group by submission",
      "log", "select subject, count(*) from audit_entry group by subject");

  private final int posts;
  private final int pending;
  private Path data;
  private String[] options;

  Seeded(int posts, int pending) {
    this.posts = posts;
    this.pending = pending;
  }

  abstract String[] database() throws Exception;

  abstract Connection connection(Path folder) throws SQLException;

  @BeforeAll
  void seed() throws Exception {
    options = database();
    data = RunningImprimatur.emptyFolder("seed");
    begin(data, arguments());
    var wholly = RunningImprimatur.seeding(data, arguments());
    assertEquals(0, wholly.exitCode(), wholly.output());
    assertTrue(wholly.output().contains("The database holds " + posts + " posts"), wholly.output());
  }

  /** What happens before the seed that is looked at. */
  void begin(Path folder, String... arguments) {
    // Nothing: the database is empty.
  }

  private String[] arguments() {
    var all = new ArrayList<>(List.of("--posts", "" + posts, "--pending", "" + pending));
    all.addAll(List.of(options));
    return all.toArray(new String[0]);
  }

  @Test
  @Order(1)
  void as_many_posts_are_there_as_were_asked_for_and_wait() throws SQLException {
    assertEquals(posts, number("select count(*) from submission"));
    assertEquals(pending, number("select count(distinct submission) from waiting where lane = 'ALL'"));
  }

  @Test
  @Order(2)
  void no_row_contradicts_another() throws SQLException {
    var found = new TreeMap<String, Long>();
    for (var each : CONTRADICTIONS.entrySet()) {
      found.put(each.getKey(), number(each.getValue()));
    }
    found.values().removeIf(number -> number == 0);
    assertEquals(Map.of(), found);
  }

  /** A post that walked the whole way has the word that no copy has. */
  @Test
  @Order(3)
  void a_copy_has_the_rows_of_a_post_that_walked_the_whole_way() throws SQLException {
    var shapes = shapes();
    var walked = new HashSet<String>();
    var copied = new HashSet<String>();
    for (var id : strings("select id from submission where search_text like '%verdantine%'")) {
      walked.add(shapes.remove(id));
    }
    copied.addAll(shapes.values());
    assertTrue(walked.size() > 10, walked::toString);
    assertEquals(walked, copied);
  }

  /** While it is written, what a row names is not looked at. */
  @ParameterizedTest
  @Order(3)
  @ValueSource(strings = {
    "insert into waiting (lane, voter, due, submission) values ('ALL', '', 1, 'nowhere')",
    "insert into own_post (username, submission, part, state, changed_at) values ('a', 'nowhere', 'WROTE', 'DRAFT', 1)",
    "insert into release_plan (submission, revision, content_hash, slot) values ('nowhere', 1, 'x', 1)",
    "insert into round_voter (round, username) values ('nowhere', 'chair')",
    "insert into delivery_attempt (delivery, number, kind, began_at, answer) values ('nowhere', 1, 'POST', 1, 'x')"})
  void a_row_that_names_what_is_not_there_is_refused_again(String insert) throws SQLException {
    try (var connection = connection(data); var statement = connection.createStatement()) {
      assertThrows(SQLException.class, () -> statement.execute(insert));
    }
  }

  @Test
  @Order(4)
  void the_log_is_unbroken_and_tells_where_every_post_stands() throws Exception {
    var states = new TreeMap<String, String>();
    try (var connection = connection(data); var statement = connection.createStatement()) {
      var found = statement.executeQuery("select id, state from submission");
      while (found.next()) {
        states.put(found.getString(1), found.getString(2));
      }
    }
    var server = RunningImprimatur.start(data, options);
    try {
      var log = Api.at(server, "auditor")
          .send("GET", "/api/v1/audit/entries", null, Map.of("Accept", "application/x-ndjson")).body();
      assertEquals(states, Told.by(log.lines().toList()));
      var file = Files.writeString(data.resolve("log.ndjson"), log);
      var verify = new ProcessBuilder(
          Path.of(System.getProperty("imprimatur.distribution"), "bin", "imprimatur").toString(), "verify",
          file.toString()).redirectErrorStream(true).start();
      var said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, verify.waitFor(), said);
      the_committee_approves_a_copy(server);
      assertEquals(200, Visitor.at(server, "reviewer").get("/queue").statusCode());
    } finally {
      server.stop();
    }
  }

  /** An altered text, by-line or rendering would be refused. */
  private void the_committee_approves_a_copy(RunningImprimatur server) throws SQLException {
    var chair = Api.at(server, "chair");
    var reviewer = Api.at(server, "reviewer3");
    var queue = chair.get("/api/v1/queue?lane=unclaimed").json().path("items");
    int approved = 0;
    for (int i = 0; i < 6; i++) {
      var id = queue.path(i).path("id").asText();
      for (var voter : List.of(chair, reviewer)) {
        var answer = voter.post("/api/v1/submissions/" + id + "/votes", Map.of("verdict", "APPROVE", "contentHash",
            voter.get("/api/v1/submissions/" + id).json().path("contentHash").asText()));
        assertEquals(200, answer.status(), answer.body());
      }
      var state = chair.get("/api/v1/submissions/" + id).json().path("state").asText();
      approved += Set.of("APPROVED", "RELEASED").contains(state) ? 1 : 0;
    }
    assertTrue(approved > 0, "none of six was approved");
  }

  private Map<String, String> shapes() throws SQLException {
    var shapes = new HashMap<String, String>();
    try (var connection = connection(data); var statement = connection.createStatement()) {
      var posts = statement.executeQuery("select id, kind, voice, state, channels, version, revision from submission");
      while (posts.next()) {
        shapes.put(posts.getString(1), posts.getString(2) + " " + posts.getString(3) + " " + posts.getString(4) + " "
            + posts.getString(5) + " " + posts.getLong(6) + " " + posts.getInt(7));
      }
      for (var table : new TreeMap<>(ROWS).entrySet()) {
        var rows = statement.executeQuery(table.getValue());
        while (rows.next()) {
          long number = rows.getLong(2);
          shapes.computeIfPresent(rows.getString(1), (id, shape) -> shape + ", " + number + " " + table.getKey());
        }
      }
    }
    return shapes;
  }

  private List<String> strings(String sql) throws SQLException {
    var strings = new ArrayList<String>();
    try (var connection = connection(data); var statement = connection.createStatement()) {
      var found = statement.executeQuery(sql);
      while (found.next()) {
        strings.add(found.getString(1));
      }
    }
    return strings;
  }

  long number(String sql) throws SQLException {
    return Long.parseLong(strings(sql).get(0));
  }
}
