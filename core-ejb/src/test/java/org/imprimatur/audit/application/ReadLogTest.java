package org.imprimatur.audit.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Spoken;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.model.SealKey;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLogTest {

  private final Scene scene = new Scene().with(SealKey.class, () -> "a seal");

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "publisher", "admin", "trainee", "a visitor"})
  void whoever_is_neither_auditor_nor_chair_reads_nothing_of_the_log(String who) {
    var digest = said("A secret.");
    assertEquals(Optional.of(Code.NOT_ALLOWED), page(who, Optional.empty(), 10).objection().map(Refusal::code));
    assertEquals(Optional.of(Code.NOT_ALLOWED), after(who, 0, 10).objection().map(Refusal::code));
    assertEquals(Optional.of(Code.NOT_ALLOWED), words(who, digest).objection().map(Refusal::code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"auditor", "chair"})
  void auditor_and_chair_read_it_to_its_end_and_each_entry_once(String who) {
    entries(7);
    var read = new ArrayList<Long>();
    var cursor = Optional.<String>empty();
    do {
      var page = page(who, cursor, 3).answer().orElseThrow();
      assertTrue(page.items().size() <= 3);
      page.items().forEach(entry -> read.add(entry.seq()));
      cursor = page.next();
    } while (cursor.isPresent());
    assertEquals(after(who, 0, 1_000).answer().orElseThrow().stream().map(AuditEntry::seq).toList(), read);
    assertEquals(8, read.size(), "seven, and that the shipped policy was put in force");
  }

  @Test
  void a_page_that_ends_with_the_log_leads_nowhere() {
    entries(2);
    assertEquals(Optional.empty(), page("auditor", Optional.empty(), 3).answer().orElseThrow().next());
  }

  @Test
  void what_is_written_meanwhile_comes_at_the_end() {
    entries(2);
    var next = page("auditor", Optional.empty(), 2).answer().orElseThrow().next();
    entries(2);
    assertEquals(List.of(3L, 4L, 5L),
        page("auditor", next, 10).answer().orElseThrow().items().stream().map(AuditEntry::seq).toList());
  }

  @Test
  void a_cursor_of_another_reader_and_one_made_up_are_refused() {
    entries(2);
    var next = page("auditor", Optional.empty(), 1).answer().orElseThrow().next();
    assertEquals(Optional.of(Code.CURSOR_INVALID), page("chair", next, 1).objection().map(Refusal::code));
    for (var made : List.of("", "1", "AAAA")) {
      assertEquals(Optional.of(Code.CURSOR_INVALID),
          page("auditor", Optional.of(made), 1).objection().map(Refusal::code), made);
    }
  }

  @Test
  void whoever_reads_on_by_number_gets_what_follows_and_nothing_past_the_end() {
    entries(4);
    assertEquals(List.of(3L, 4L),
        after("auditor", 2, 2).answer().orElseThrow().stream().map(AuditEntry::seq).toList());
    assertEquals(List.of(), after("auditor", 5, 10).answer().orElseThrow());
  }

  @Test
  void words_are_read_by_their_digest() {
    assertEquals(Optional.of("She is my cousin."),
        words("auditor", said("She is my cousin.")).answer().map(Spoken::words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0000000000000000000000000000000000000000000000000000000000000000"})
  void words_that_are_not_there_are_refused(String digest) {
    said("She is my cousin.");
    assertEquals(Optional.of(Code.NOT_FOUND), words("auditor", digest).objection().map(Refusal::code));
  }

  @Test
  void a_digest_as_long_as_a_book_is_not_said_back_whole() {
    var refusal = words("auditor", "f".repeat(10_000)).objection().orElseThrow();
    assertTrue(English.of(refusal).length() < 400, English.of(refusal));
  }

  private void entries(int count) {
    for (int i = 0; i < count; i++) {
      scene.bySystem(() -> scene.use(AuditTrail.class).record("chair", AuditAction.VOTE_CAST, "post", Map.of()));
    }
  }

  private String said(String words) {
    return scene.as("chair", () -> scene.use(AuditTrail.class).spoken(words));
  }

  private Decision<Page<AuditEntry>> page(String who, Optional<String> cursor, int limit) {
    return scene.as(who, () -> scene.use(ReadLog.class).page(cursor, limit));
  }

  private Decision<List<AuditEntry>> after(String who, long seq, int limit) {
    return scene.as(who, () -> scene.use(ReadLog.class).after(seq, limit));
  }

  private Decision<Spoken> words(String who, String digest) {
    return scene.as(who, () -> scene.use(ReadLog.class).words(digest));
  }
}
