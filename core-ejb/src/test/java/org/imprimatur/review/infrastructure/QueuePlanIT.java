package org.imprimatur.review.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.platform.infrastructure.TestDatabase;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Queue.Query;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How PostgreSQL reads the queue of a society with 12,000 posts, of which 8,000 wait for four seats each. */
class QueuePlanIT {

  private static final int ROWS = 25;
  private static final int READ_FOR_A_ROW = 20;
  private static final long END_OF_DAY = 1_000_000L + 500;

  private static TestDatabase database;

  @BeforeAll
  static void fill() throws SQLException {
    database = TestDatabase.postgresql("plans");
    ManyPosts.fill(database, 12_000, 8_000);
    ManyPosts.with(database, waits -> waits.rebuild() + waits.recount());
    ManyPosts.execute(database, "vacuum analyze");
  }

  @Test
  void what_is_derived_twice_is_the_same() {
    assertEquals(0L, ManyPosts.with(database, waits -> waits.rebuild() + waits.recount()).longValue());
  }

  @Test
  void the_lanes_have_what_waits_in_them() {
    try (var factory = database.persistence(); EntityManager em = factory.createEntityManager()) {
      var queue = new JpaQueue();
      queue.em = em;
      var counts = queue.counts("p1", Instant.ofEpochMilli(END_OF_DAY));
      assertEquals(Map.of(Lane.ALL, 8_000L, Lane.UNCLAIMED, 2_001L, Lane.DUE, 499L, Lane.AUTHOR, 0L, Lane.MINE,
          7_800L), counts);
      var first = queue.page(new Query(Lane.MINE, "p1", Instant.ofEpochMilli(END_OF_DAY), Optional.empty(), ROWS));
      assertEquals("s000001", first.items().get(0).id());
    }
  }

  @ParameterizedTest
  @EnumSource(Lane.class)
  void a_page_is_a_stretch_of_an_index_and_reads_few_rows_however_many_wait(Lane lane) throws Exception {
    cheap(page(lane, 0, ""));
    cheap(page(lane, 1_000_400L, "s000400"));
  }

  @Test
  void the_numbers_of_the_lanes_are_not_counted() throws Exception {
    cheap(filled(JpaQueue.COUNTS, Map.of(1, "'p1'", 2, "1000020")));
  }

  private static void cheap(String sql) throws Exception {
    try (var connection = database.connection(); var one = connection.createStatement();
        var answer = one.executeQuery("explain (analyze, buffers, format json) " + sql)) {
      assertTrue(answer.next());
      var plan = new ObjectMapper().readTree(answer.getString(1)).get(0).get("Plan");
      var read = new HashMap<String, Long>();
      read(plan, read);
      long rows = read.values().stream().mapToLong(Long::longValue).sum();
      assertTrue(rows <= ROWS * READ_FOR_A_ROW, () -> "reads " + read + " in " + plan);
    }
  }

  /** Sums what the scans return or throw away; only the few people may be read without an index. */
  private static void read(JsonNode node, Map<String, Long> read) {
    var table = node.path("Relation Name").asText();
    if (!table.isEmpty()) {
      boolean whole = node.path("Node Type").asText().contains("Seq Scan");
      assertFalse(whole && !table.equals("person") && !table.equals("waiting_count"), () -> "reads all of " + table);
      long rows = (node.path("Actual Rows").asLong() + node.path("Rows Removed by Filter").asLong())
          * node.path("Actual Loops").asLong();
      read.merge(table, rows, Long::sum);
    }
    node.path("Plans").forEach(child -> read(child, read));
  }

  private static String page(Lane lane, long due, String id) {
    return filled(JpaQueue.page(ROWS + 1), Map.of(1, "'p1'", 2, "'" + lane + "'", 3, lane == Lane.MINE ? "'p1'" : "''",
        4, due + "::bigint", 5, "'" + id + "'", 6, Long.toString(lane == Lane.DUE ? END_OF_DAY - 1 : Long.MAX_VALUE)));
  }

  private static String filled(String sql, Map<Integer, String> values) {
    var text = sql;
    for (var value : values.entrySet()) {
      text = text.replace("?" + value.getKey(), value.getValue());
    }
    return text;
  }
}
