package org.imprimatur.demo.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.kernel.model.Sha256;
import org.junit.jupiter.api.Test;

class PlateTest {

  private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
  private static final String SALT = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
  private static final String CANONICAL = "{\"byLine\":\"Avery Lindholm, MD\",\"text\":\"Handovers in Ashbourne.\"}";
  private static final String HASH = Sha256.hex(CANONICAL);
  private static final String WORDS = "Please ask in Ashbourne.";
  private static final String DIGEST = Sha256.hex(SALT + "\n" + WORDS);
  private static final long BEGUN = Instant.parse("2026-11-29T10:00:00Z").toEpochMilli();
  private static final Duration LATER = Duration.ofDays(2);

  private final Plate plate = new Plate(model(), Lexicon.shipped());
  private final Batch batch = new Batch(Sheets.columns(List.of(plate)));

  private static Map<String, Object> row(Object... cells) {
    var row = new LinkedHashMap<String, Object>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put((String) cells[i], cells[i + 1]);
    }
    return row;
  }

  private static Map<String, Object> entry(long seq, long at, String actor, String details) {
    return row("seq", seq, "happened_at", at, "actor", actor, "action", "draft.begun", "subject", ID, "details",
        details,
        "previous", AuditEntry.NONE, "hash", AuditEntry.NONE);
  }

  private static Model model() {
    var rows = new EnumMap<SeedTable, List<Map<String, Object>>>(SeedTable.class);
    Arrays.stream(SeedTable.values()).forEach(table -> rows.put(table, List.of()));
    rows.put(SeedTable.SUBMISSION, List.of(row("id", ID, "version", 3L, "author", "avery.lindholm", "content",
        "Handovers in Ashbourne.", "content_hash", HASH, "hold", null, "created_at", BEGUN, "decide_by",
        Long.MAX_VALUE)));
    rows.put(SeedTable.WAITING, List.of(
        row("lane", "ALL", "voter", "", "due", BEGUN, "submission", ID),
        row("lane", "DUE", "voter", "", "due", BEGUN, "submission", ID)));
    rows.put(SeedTable.SPOKEN, List.of(row("digest", DIGEST, "salt", SALT, "words", WORDS, "said_at", BEGUN)));
    rows.put(SeedTable.AUDIT_ENTRY, List.of(entry(7, BEGUN, "avery.lindholm", "{\"at\":\"2026-11-29T10:00:00Z\"}"),
        entry(8, BEGUN + 5_000, "chair", "{\"contentHash\":\"" + HASH + "\",\"reasonDigest\":\"" + DIGEST + "\"}")));
    return new Model(ID, rows, Map.of(HASH, CANONICAL));
  }

  private SeedCopy printed(long number) {
    var copy = new SeedCopy(1, number, Lexicon.shipped());
    copy.of(ID, plate.author(), Optional.of(new SeedPerson(SeedPerson.Kind.MEMBER, 30)), LATER);
    plate.print(copy, batch);
    return copy;
  }

  @Test
  void what_differs_is_the_copy_s_and_all_else_the_model_s() {
    var id = printed(4).id();
    var row = batch.rows(SeedTable.SUBMISSION).get(0);
    assertEquals(id, row[0]);
    assertEquals(3L, row[1]);
    assertEquals(new SeedPerson(SeedPerson.Kind.MEMBER, 30).username(), row[2]);
    assertEquals("Handovers in Ashbourne.".length(), ((String) row[3]).length());
    assertFalse(((String) row[3]).contains("Ashbourne"), "seed 4 draws another town: " + row[3]);
    assertEquals(null, row[5]);
    assertEquals(BEGUN + LATER.toMillis(), row[6]);
    assertEquals(Long.MAX_VALUE, row[7]);
  }

  @Test
  void digests_are_those_of_what_is_printed() {
    printed(4);
    var submission = batch.rows(SeedTable.SUBMISSION).get(0);
    var text = (String) submission[3];
    var name = new SeedPerson(SeedPerson.Kind.MEMBER, 30).name();
    var hash = Sha256.hex("{\"byLine\":\"" + name + ", MD\",\"text\":\"" + text + "\"}");
    assertEquals(hash, submission[4]);
    var spoken = batch.rows(SeedTable.SPOKEN).get(0);
    assertEquals(Sha256.hex(spoken[1] + "\n" + spoken[2]), spoken[0]);
    var log = batch.rows(SeedTable.AUDIT_ENTRY);
    assertEquals("{\"at\":\"2026-12-01T10:00:00Z\"}", log.get(0)[5]);
    assertEquals("{\"contentHash\":\"" + hash + "\",\"reasonDigest\":\"" + spoken[0] + "\"}", log.get(1)[5]);
    assertEquals("chair", log.get(1)[2]);
  }

  @Test
  void the_log_of_several_posts_is_one_chain_in_the_order_of_time() {
    printed(4);
    printed(8);
    batch.after(new Batch.Head(40, "a".repeat(64)));
    var log = batch.rows(SeedTable.AUDIT_ENTRY);
    var last = new Batch.Head(40, "a".repeat(64));
    long time = 0;
    for (var row : log) {
      var entry = new AuditEntry((Long) row[0], Instant.ofEpochMilli((Long) row[1]), (String) row[2], (String) row[3],
          (String) row[4], (String) row[5], (String) row[6], (String) row[7]);
      assertTrue(entry.intact(), entry::toString);
      assertEquals(last.seq() + 1, entry.seq());
      assertEquals(last.hash(), entry.previous());
      assertTrue((Long) row[1] >= time);
      time = (Long) row[1];
      last = new Batch.Head(entry.seq(), entry.hash());
    }
    assertEquals(last, batch.head());
    assertEquals(44, last.seq());
  }

  @Test
  void lanes_grow_by_what_waits_but_what_is_due_is_not_counted() {
    printed(4);
    printed(8);
    assertEquals(Map.of(new Batch.Seat("", "ALL"), 2L), batch.waiting());
  }
}
