package org.imprimatur.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A feature's tables are read by queries of its own infrastructure: what it stores, it can then store otherwise. */
class TablesIT {

  /** Tables that no class stands for, and whose they are. */
  private static final Map<String, String> WITHOUT_ROWS =
      Map.of("audit_head", "audit", "waiting", "review", "waiting_count", "review", "seal_key", "platform",
          "register_version", "registry", "people_desk", "people");

  /** What is read across features on purpose; what is no longer read has to go from here. */
  private static final Map<String, Set<String>> DECLARED = Map.of(
      // ADR 76: what is said of a row of the queue is read with the page, from the tables that decide it.
      "review JpaQueue", Set.of("person", "revision", "submission"),
      // ADR 76: a start derives the queue from what the posts say, in stretches, without loading them.
      "review JpaWaits", Set.of("submission"),
      // A plan outlives a hold: were the post's state not read with it, fifty held posts would keep all others waiting.
      "release JpaReleases", Set.of("submission"),
      // ADR 92: the doctor looks before any start, so that no feature is there to be asked.
      "platform DatabaseProbe", Set.of("audit_entry"));

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern CREATED = Pattern.compile("create table (\\w+)", Pattern.CASE_INSENSITIVE);

  @Test
  void queries_read_the_tables_of_their_own_feature() throws IOException {
    var tables = Tables.of(MAIN, WITHOUT_ROWS);
    var found = new TreeMap<String, Set<String>>();
    for (var module : List.of("core-ejb", "web-jsf", "ear")) {
      found.putAll(tables.foreign(Path.of("..", module, "src/main/java")));
    }
    // ADR 83: the seed copies all rows of a post, table by table, and reads back what the use cases wrote.
    found.keySet().removeIf(reader -> reader.startsWith("demo "));
    assertEquals(DECLARED, found, "queries that read another feature's tables: ask that feature");
  }

  @Test
  void one_that_reads_others_is_named_in_whatever_way_it_names_them() throws IOException {
    var tables = Tables.of(MAIN, WITHOUT_ROWS);
    assertEquals(
        Map.of("review PlantedQueries", Set.of("ReleaseRow", "delivery", "notice", "person",
            "release_plan", "submission", "verified_account"),
            "review PlantedSelect", Set.of("round")),
        tables.foreign(Path.of("src/test/java/org/imprimatur/planted")));
  }

  @Test
  void every_table_is_somebodys() throws IOException {
    var created = new TreeSet<String>();
    try (var files = Files.walk(MIGRATIONS)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        CREATED.matcher(Files.readString(file)).results().forEach(table -> created.add(table.group(1)));
      }
    }
    created.removeAll(Tables.of(MAIN, WITHOUT_ROWS).owned());
    assertEquals(Set.of(), created, "tables without a row class: say here whose they are");
  }
}
