package org.imprimatur.platform.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Flat;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.model.Malformed;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

  /** What a test reads: a text, a number, a yes or no, a list, texts by name, and what may be absent. */
  record Post(String text, long version, Boolean checked, List<String> sources, Map<String, String> answers,
      Optional<String> title) {}

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "null", " null ", "\ufeff"})
  void where_nothing_was_sent_it_is_said_that_it_is_empty(String nothing) {
    assertEquals(Malformed.EMPTY, why(nothing));
  }

  @Test
  void a_text_of_any_script_arrives_as_it_was_sent() {
    assertEquals("Größe 心理 \ud83d\ude00 \u200b", read("{\"text\": \"Größe 心理 \ud83d\ude00 \u200b\"}").text());
  }

  @Test
  void the_mark_that_some_editors_put_before_a_file_is_no_part_of_it() {
    assertEquals("a", read("\ufeff{\"text\": \"a\"}").text());
  }

  @Test
  void bytes_that_are_no_text_are_refused_and_not_replaced() {
    for (var bytes : List.of(new int[]{0xC3, 0x28}, new int[]{0xC0, 0x80}, new int[]{0xED, 0xA0, 0x80},
        new int[]{0xFE, 0xFF, 0x00, 0x31}, new int[]{0xFF})) {
      var body = new byte[bytes.length + 2];
      body[0] = '"';
      body[bytes.length + 1] = '"';
      for (int i = 0; i < bytes.length; i++) {
        body[i + 1] = (byte) bytes[i];
      }
      assertEquals(Malformed.NOT_UTF8, why(body), Arrays.toString(bytes));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"text\": \"\\ud800\"}", "{\"text\": \"a\\udc00\"}", "{\"\\udfff\": 1}",
    "[[{\"a\": [\"\\udc00\\ud800\"]}]]", "\"\\ud800\""})
  void half_a_character_is_refused_wherever_it_stands(String body) {
    assertEquals(Malformed.HALF_A_PAIR, why(body));
  }

  @Test
  void a_character_written_as_its_two_halves_is_whole() {
    assertEquals("\ud83d\ude00", read("{\"text\": \"\\ud83d\\ude00\"}").text());
  }

  @Test
  void a_member_that_stands_twice_is_refused_with_its_place() {
    var sentence = unreadable("{\"text\": \"a\",\n \"text\": \"b\"}".getBytes(StandardCharsets.UTF_8));
    assertEquals(Malformed.TWICE, sentence.what());
    assertTrue(English.of(sentence).contains("line 2"), English.of(sentence));
    assertEquals(Malformed.TWICE, why("[{\"a\": {\"b\": 1, \"b\": 1}}]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "{}x", "[1,]", "{'a': 1}", "{a: 1}", "// a\n{}", "01", "NaN", "+1", "[\"a\nb\"]",
    "\"\\x\"", "\u00a0{}"})
  void what_only_looks_like_json_is_refused(String body) {
    assertEquals(Malformed.NO_JSON, why(body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"a\":", "[1", "\"a", "{\"a\": \"b\""})
  void what_was_cut_off_is_refused(String body) {
    assertEquals(Malformed.TOO_SHORT, why(body));
  }

  @Test
  void what_is_made_to_keep_the_server_busy_is_refused() {
    assertEquals(Malformed.TOO_DEEP, why("[".repeat(2_000) + "]".repeat(2_000)));
    assertEquals(Malformed.TOO_DEEP, why("1".repeat(2_000)));
    assertEquals(Malformed.TOO_DEEP, why("{\"" + "a".repeat(60_000) + "\": 1}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"text\": 1}", "{\"text\": 1.5}", "{\"text\": true}", "{\"text\": {}}",
    "{\"text\": [\"a\"]}",
    "{\"version\": \"1\"}", "{\"version\": 1.0}", "{\"version\": true}", "{\"version\": \"\"}",
    "{\"version\": 9223372036854775808}",
    "{\"checked\": \"true\"}", "{\"checked\": 1}", "{\"checked\": \"\"}", "{\"sources\": \"a\"}",
    "{\"sources\": {\"0\": \"a\"}}", "{\"sources\": [\"a\", null]}", "{\"sources\": [1]}", "{\"answers\": {\"a\": 1}}",
    "{\"answers\": {\"a\": null}}", "{\"answers\": [\"a\"]}", "{\"title\": 1}", "[]", "\"a\"", "\"\"", "1"})
  void a_value_is_not_taken_for_one_of_another_kind(String body) {
    var tree = StrictJson.body(body.getBytes(StandardCharsets.UTF_8));
    assertThrows(WrongMember.class, () -> StrictJson.as(tree, Post.class));
  }

  @Test
  void what_is_left_out_or_null_is_absent_and_what_is_not_known_is_ignored() {
    var post = read("{\"title\": null, \"sources\": null, \"colour\": \"red\"}");
    assertEquals(new Post(null, 0, null, null, null, Optional.empty()), post);
  }

  @Test
  void what_is_written_is_read_as_it_was() {
    var post =
        new Post("\"a\"\n\u2028\ud83d\ude00", Long.MAX_VALUE, true, List.of("b"), Map.of("c", "d"), Optional.of(""));
    assertEquals(post, StrictJson.as(StrictJson.body(StrictJson.write(post)), Post.class));
  }

  @Test
  void moments_are_written_as_people_read_them_and_what_is_absent_is_left_out() {
    record Out(Instant at, Optional<String> title, Optional<String> note, String nothing) {}
    var out = new Out(Instant.parse("2026-11-23T12:00:00Z"), Optional.empty(), Optional.of(""), null);
    assertEquals("{\"at\":\"2026-11-23T12:00:00Z\",\"note\":\"\"}",
        new String(StrictJson.write(out), StandardCharsets.UTF_8));
  }

  /** What a flat component is read into. */
  record Stamp(String by, List<String> marks) {}

  /** A record with a flat component between two others. */
  record Letter(String id, @Flat Stamp stamp, int copies) {}

  @Test
  void the_members_of_a_flat_component_stand_in_the_object_around_it_in_their_order() {
    var letter = new Letter("7", new Stamp("ada", List.of("b")), 2);
    var json = "{\"id\":\"7\",\"by\":\"ada\",\"marks\":[\"b\"],\"copies\":2}";
    assertEquals(json, new String(StrictJson.write(letter), StandardCharsets.UTF_8));
    assertEquals(letter, letter(json));
  }

  @Test
  void a_flat_component_is_there_even_where_nothing_of_it_was_sent() {
    assertEquals(new Letter("7", new Stamp(null, null), 0), letter("{\"id\": \"7\"}"));
  }

  @Test
  void the_name_of_a_flat_component_is_no_member() {
    assertEquals(new Stamp(null, null), letter("{\"stamp\": {\"by\": \"ada\"}}").stamp());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\": \"7\", \"marks\": [\"a\", 1]}", "{\"marks\": [\"a\", null]}"})
  void what_is_wrong_in_a_flat_component_is_named_as_it_was_sent(String body) {
    var said = English.of(assertThrows(WrongMember.class, () -> letter(body)).sentence());
    assertTrue(said.contains("marks[1]") && !said.contains("stamp"), said);
  }

  private static Letter letter(String body) {
    return StrictJson.as(StrictJson.body(body.getBytes(StandardCharsets.UTF_8)), Letter.class);
  }

  private static Post read(String body) {
    return StrictJson.as(StrictJson.body(body.getBytes(StandardCharsets.UTF_8)), Post.class);
  }

  private static Enum<?> why(String body) {
    return why(body.getBytes(StandardCharsets.UTF_8));
  }

  private static Enum<?> why(byte[] body) {
    return unreadable(body).what();
  }

  private static Sentence unreadable(byte[] body) {
    return assertThrows(Unreadable.class, () -> StrictJson.body(body)).sentence();
  }
}
