package org.imprimatur.audit.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.infrastructure.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyLogTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Map<String, String> environment = Map.of();

  @Test
  void a_log_in_order_passes_and_its_head_is_named() throws IOException {
    var lines = lines(50);
    assertEquals(VerifyLog.INTACT, verify(lines));
    assertTrue(said().startsWith("50 entries in order, head "), said());
  }

  @Test
  void a_changed_entry_is_named() throws IOException {
    var lines = lines(10);
    lines.set(4, lines.get(4).replace("reviewer", "chair"));
    assertEquals(VerifyLog.TAMPERED, verify(lines));
    assertTrue(said().contains("entry 5 was changed"), said());
  }

  @Test
  void a_missing_entry_is_named() throws IOException {
    var lines = lines(10);
    lines.remove(6);
    assertEquals(VerifyLog.TAMPERED, verify(lines));
    assertTrue(said().contains("entry 7 is missing"), said());
  }

  @Test
  void two_entries_in_each_others_place_are_found() throws IOException {
    var lines = lines(10);
    lines.add(2, lines.remove(3));
    assertEquals(VerifyLog.TAMPERED, verify(lines));
  }

  @Test
  void what_is_not_a_log_is_unreadable() throws IOException {
    assertEquals(VerifyLog.UNREADABLE, verify(List.of("{}")));
    assertEquals(VerifyLog.UNREADABLE, verify(List.of("not json")));
    assertEquals(VerifyLog.UNREADABLE, verify(List.of()));
    assertEquals(VerifyLog.UNREADABLE, run(folder.resolve("nothing").toString()));
    assertEquals(VerifyLog.UNREADABLE, run());
  }

  @Test
  void a_file_that_is_not_there_or_not_text_is_said_to_be_so() throws IOException {
    run(folder.resolve("nothing").toString());
    assertTrue(said().contains("there is no such file"), said());
    run(Files.write(folder.resolve("noise"), new byte[]{(byte) 0xff, (byte) 0xfe}).toString());
    assertTrue(said().contains("it is not UTF-8 text"), said());
  }

  @Test
  void whoever_asked_in_spanish_is_answered_in_spanish() throws IOException {
    environment = Map.of("IMPRIMATUR_LANGUAGE", "es");
    var lines = lines(1_200);
    lines.remove(1_100);
    verify(lines);
    assertEquals("El registro fue alterado: falta la entrada 1101: la entrada 1102 sigue a la entrada 1100."
        + " Todo lo anterior está en orden.", said().strip());
  }

  @Test
  void help_is_an_answer() {
    assertEquals(0, run("--help"));
    assertTrue(said().startsWith("Usage: verify FILE"), said());
  }

  @Test
  void a_second_object_on_a_line_does_not_hide() throws IOException {
    var lines = lines(3);
    lines.set(1, lines.get(1) + " {\"actor\":\"forger\"}");
    assertEquals(VerifyLog.UNREADABLE, verify(lines));
  }

  @Test
  void a_member_said_twice_does_not_hide() throws IOException {
    var lines = lines(3);
    lines.set(1, lines.get(1).replaceFirst("\\{", "{\"actor\":\"forger\","));
    assertEquals(VerifyLog.UNREADABLE, verify(lines));
  }

  @Test
  void a_number_too_large_does_not_pass_for_a_small_one() throws IOException {
    var lines = lines(3);
    lines.set(1, lines.get(1).replace("\"seq\":2", "\"seq\":18446744073709551618"));
    assertEquals(VerifyLog.UNREADABLE, verify(lines));
  }

  private int verify(List<String> lines) throws IOException {
    return run(Files.write(folder.resolve("log.jsonl"), lines).toString());
  }

  private int run(String... args) {
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return VerifyLog.run(args, new Console(out, out, Phrasebook.ofCommands(environment)));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private static List<String> lines(int count) throws IOException {
    var lines = new ArrayList<String>();
    var previous = AuditEntry.NONE;
    for (int i = 0; i < count; i++) {
      var entry =
          AuditEntry.following(i, previous, Instant.EPOCH.plusSeconds(i), "reviewer", "vote.cast", "post", "{}");
      previous = entry.hash();
      lines.add(MAPPER.writeValueAsString(Map.of(
          "seq", entry.seq(), "at", entry.at().toString(), "actor", entry.actor(), "action", entry.action(),
          "subject", entry.subject(), "details", entry.details(), "previous", entry.previous(), "hash", entry.hash())));
    }
    return lines;
  }
}
