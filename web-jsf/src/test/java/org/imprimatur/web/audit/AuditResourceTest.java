package org.imprimatur.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.application.ReadLog;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.platform.application.WrongMember;
import org.imprimatur.web.shared.ListBody;
import org.imprimatur.web.shared.Problem;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class AuditResourceTest {

  private final Desk desk = Desk.open();

  @Test
  void the_auditor_and_the_chair_read_what_happened_in_order() {
    var id = desk.scene().inReview(false);
    for (var who : List.of("auditor", "chair")) {
      var told = list(who, null, null).items().stream().map(AuditEntry.class::cast).toList();
      assertEquals(LongStream.rangeClosed(1, told.size()).boxed().toList(),
          told.stream().map(AuditEntry::seq).toList());
      assertTrue(told.stream().anyMatch(each -> each.subject().equals(id) && each.action().equals("draft.begun")));
    }
  }

  @Test
  void nobody_else_reads_or_exports_a_word_of_it() {
    for (var who : List.of("member", "publisher", "reviewer", "admin")) {
      assertEquals("NOT_ALLOWED", problem(who, each -> each.list(null, null)).code(), who);
      assertEquals("NOT_ALLOWED", problem(who, AuditResource::export).code(), who);
    }
  }

  @Test
  void a_list_goes_on_after_the_entry_where_its_page_ended() {
    desk.scene().inReview(false);
    var first = list("auditor", null, "2");
    var rest = list("auditor", first.next(), null);
    assertEquals(2, first.items().size());
    assertEquals(3, ((AuditEntry) rest.items().get(0)).seq());
    assertNull(rest.next());
  }

  @Test
  void the_cursor_of_one_reader_continues_no_others_list() {
    desk.scene().inReview(false);
    var cursor = list("auditor", null, "2").next();
    assertEquals("CURSOR_INVALID", problem("chair", each -> each.list(cursor, null)).code());
    assertEquals("CURSOR_INVALID", problem("auditor", each -> each.list("2", null)).code());
  }

  @Test
  void a_limit_that_is_no_number_is_refused_by_its_name() {
    var wrong = assertThrows(WrongMember.class, () -> as("auditor", each -> each.list(null, "all")));
    assertTrue(desk.words().of(wrong.sentence()).contains("limit"));
  }

  @Test
  void an_export_holds_each_entry_on_a_line_of_its_own_as_the_list_has_it() {
    desk.scene().inReview(false);
    assertEquals(list("auditor", null, "200").items().stream().map(Desk::json).toList(), lines());
  }

  @Test
  void an_export_that_is_longer_than_what_is_read_at_once_leaves_nothing_out_and_holds_nothing_twice() {
    written(2_001);
    assertEquals(LongStream.rangeClosed(1, 2_001).boxed().toList(), sequence());
  }

  @Test
  void an_export_that_ends_with_what_is_read_at_once_ends() {
    written(1_000);
    assertEquals(1_000, lines().size());
  }

  @Test
  void an_export_can_be_checked_against_its_own_hashes() {
    written(3);
    var lines = lines().stream().map(line -> Desk.json(line, JsonNode.class)).toList();
    assertEquals(AuditEntry.NONE, lines.get(0).path("previous").textValue());
    assertEquals(lines.get(1).path("hash"), lines.get(2).path("previous"));
  }

  private void written(int entries) {
    var trail = desk.use(AuditTrail.class);
    int there = list("auditor", null, "200").items().size();
    desk.scene().bySystem(() -> {
      for (int i = there; i < entries; i++) {
        trail.record("member", AuditAction.TOKEN_REVOKED, "member", Map.of("token", "n" + i));
      }
    });
  }

  private List<Long> sequence() {
    return lines().stream().map(line -> Desk.json(line, JsonNode.class).path("seq").longValue()).toList();
  }

  private List<String> lines() {
    var out = new ByteArrayOutputStream();
    desk.does("auditor", () -> ((StreamingOutput) resource().export().getEntity()).write(out));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private ListBody<?> list(String who, String cursor, String limit) {
    return (ListBody<?>) as(who, each -> each.list(cursor, limit)).getEntity();
  }

  private Problem problem(String who, Function<AuditResource, Response> call) {
    return (Problem) as(who, call).getEntity();
  }

  private Response as(String who, Function<AuditResource, Response> call) {
    return desk.as(who, () -> call.apply(resource()));
  }

  private AuditResource resource() {
    return new AuditResource(desk.use(ReadLog.class));
  }
}
