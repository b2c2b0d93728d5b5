package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
      "no lane is said to be longer than it is",
      "select count(*) from waiting_count c where c.number <> (select count(*) from waiting w where w.voter = c.voter"
          + " and w.lane = c.lane)",
      "what waits is not due yet",
      "select count(*) from waiting w where w.due < 9e15 and w.due < (select max(happened_at) from audit_entry)");

  /** The posts that are no models: they lack the models' word. */
  private static final String COPIES = "select submission from post_words where words not like '%verdantine%'";

  /** Entries of what is over that happened before the one before them, each in the log of the copies. */
  private static final String OVERLAPS = "select count(*) from (select e.happened_at, lag(e.happened_at) over"
      + " (order by e.seq) as earlier from audit_entry e join submission s on s.id = e.subject where s.state in"
      + " ('RELEASED', 'DECLINED', 'WITHDRAWN', 'LAPSED', 'RECALLED') and s.id in (" + COPIES + ")) x"
      + " where x.happened_at < x.earlier";

  private static final Map<String, String> ROWS = Map.ofEntries(
      Map.entry("words", "select submission, count(*) from post_words group by submission"),
      Map.entry("own_post", "select submission, count(*) from own_post group by submission"),
      Map.entry("revision", "select submission, count(*) from revision group by submission"),
      Map.entry("round", "select submission, count(*) from round group by submission"),
      Map.entry("seat",
          "select r.submission, count(*) from round_voter v join round r on r.id = v.round group by r.submission"),
      Map.entry("vote",
          "select r.submission, count(*) from vote v join round r on r.id = v.round group by r.submission"),
      Map.entry("plan", "select submission, count(*) from release_plan group by submission"),
      Map.entry("delivery", "select submission, count(*) from delivery group by submission"),
      Map.entry("attempt", "select d.submission, count(*) from delivery_attempt a join delivery d on d.id = a.delivery"
          + " group by d.submission"),
      Map.entry("notice", "select submission, count(*) from notice group by submission"),
      Map.entry("waiting", "select submission, count(*) from waiting group by submission"),
      Map.entry("log", "select subject, count(*) from audit_entry group by subject"));

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

  Path data() {
    return data;
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
    for (var id : strings("select submission from post_words where words like '%verdantine%'")) {
      walked.add(shapes.remove(id));
    }
    copied.addAll(shapes.values());
    assertTrue(walked.size() > 10, walked::toString);
    assertEquals(walked, copied);
  }

  @Test
  @Order(4)
  void the_log_is_unbroken_and_tells_where_every_post_stands() throws Exception {
    var states = new TreeMap<String, String>();
    assertEquals(0, number(OVERLAPS), "time goes back");
    try (var connection = connection(data); var statement = connection.createStatement()) {
      var found = statement.executeQuery("select id, state from submission");
      while (found.next()) {
        states.put(found.getString(1), found.getString(2));
      }
    }
    var waiting = strings("select id from submission where state = 'IN_REVIEW' and kind = 'post' and voice = 'member'"
        + " and id in (" + COPIES + ") order by id").subList(0, 4);
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
      the_committee_approves_copies(server, waiting);
      assertEquals(200, Visitor.at(server, "reviewer").get("/queue").statusCode());
    } finally {
      server.stop();
    }
  }

  /** An altered text, by-line or rendering would be refused. */
  private void the_committee_approves_copies(RunningImprimatur server, List<String> ids) {
    for (var id : ids) {
      for (var voter : List.of(Api.at(server, "chair"), Api.at(server, "reviewer3"))) {
        var hash = voter.get("/api/v1/submissions/" + id).json().path("contentHash").asText();
        var answer = voter.post("/api/v1/submissions/" + id + "/votes",
            Map.of("verdict", "APPROVE", "contentHash", hash));
        assertEquals(200, answer.status(), answer.body());
      }
      var post = Api.at(server, "chair").get("/api/v1/submissions/" + id).json();
      assertTrue(Set.of("APPROVED", "RELEASED").contains(post.path("state").asText()), post::toString);
    }
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
