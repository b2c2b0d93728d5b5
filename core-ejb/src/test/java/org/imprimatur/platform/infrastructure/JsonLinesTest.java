package org.imprimatur.platform.infrastructure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

  private static final int LONGEST = 1_000_000;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** What a line of these tests may say. */
  record Said(String text) {}

  @Test
  void each_line_is_answered_in_its_turn() throws IOException {
    assertTrue(answer("{\"id\": 1, \"text\": \"a\"}\n{\"id\": \"two\", \"text\": \"\u6C34\"}\n"));
    assertEquals("{\"id\":1,\"text\":\"a\"}\n{\"id\":\"two\",\"text\":\"\u6C34\"}\n", out.toString(UTF_8));
  }

  @Test
  void a_picture_comes_back_as_it_was_sent() throws IOException {
    assertTrue(answer("{\"text\": \"\uD83D\uDE00\"}"));
    assertEquals("\uD83D\uDE00", StrictJson.tree(line(0).getBytes(UTF_8)).path("text").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n", " \t\r\n \n"})
  void where_nothing_is_said_nothing_is_answered(String blank) throws IOException {
    assertTrue(answer(blank));
    assertEquals("", out.toString(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"text\": \"a\"}", "{\"text\": \"a\"}\r\n", "\n{\"text\": \"a\"}\n\n",
    "\uFEFF{\"text\": \"a\"}\n"})
  void the_ends_of_lines_are_those_of_any_system(String lines) throws IOException {
    assertTrue(answer(lines));
    assertEquals("{\"text\":\"a\"}\n", out.toString(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "no", "{} {}", "{\"text\": \"a\", \"text\": \"b\"}", "{\"text\": \"a}"})
  void a_line_that_is_no_json_is_answered_and_the_run_goes_on(String bad) throws IOException {
    assertFalse(answer(bad + "\n{\"text\": \"a\"}\n"));
    assertEquals(400, error(0).path("status").asInt());
    assertTrue(error(0).path("message").asText().startsWith("The line cannot be read: "));
    assertEquals("{\"text\":\"a\"}", line(1));
  }

  @Test
  void bytes_that_are_no_utf_8_are_not_guessed() throws IOException {
    assertFalse(JsonLines.answer(new ByteArrayInputStream("{\"text\": \"\u00E9\"}".getBytes(ISO_8859_1)), out,
        JsonLinesTest::echo));
    assertEquals(400, error(0).path("status").asInt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[{\"text\": \"a\"}]", "\"a\"", "1", "null", "true"})
  void a_line_is_an_object(String value) throws IOException {
    assertFalse(answer(value));
    assertEquals(422, error(0).path("status").asInt());
    assertEquals("The line is not a JSON object.", error(0).path("message").asText());
  }

  @Test
  void a_refusal_says_why_and_names_the_line() throws IOException {
    assertFalse(answer("{\"id\": \"seven\"}"));
    assertEquals("seven", StrictJson.tree(line(0).getBytes(UTF_8)).path("id").asText());
    assertEquals(422, error(0).path("status").asInt());
    assertEquals("The line has more than 0 bytes.", error(0).path("message").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"id\": null}"})
  void a_line_without_an_id_is_refused_without_one(String json) throws IOException {
    assertFalse(answer(json));
    assertFalse(StrictJson.tree(line(0).getBytes(UTF_8)).has("id"));
  }

  @Test
  void a_member_that_is_not_what_it_must_be_is_named() throws IOException {
    assertFalse(answer("{\"id\": 7, \"text\": 1}"));
    assertEquals(422, error(0).path("status").asInt());
    assertTrue(error(0).path("message").asText().contains("text"));
  }

  @Test
  void a_line_has_at_most_a_million_bytes() throws IOException {
    assertTrue(answer(ofLength(LONGEST)));
  }

  @Test
  void a_longer_line_is_refused_whole() throws IOException {
    assertFalse(answer(ofLength(LONGEST + 1) + "\n" + ofLength(3 * LONGEST) + "\n{\"text\": \"a\"}"));
    assertEquals("The line has more than 1000000 bytes.", error(0).path("message").asText());
    assertEquals("The line has more than 1000000 bytes.", error(1).path("message").asText());
    assertEquals("{\"text\":\"a\"}", line(2));
  }

  @Test
  void an_answer_is_out_before_the_next_line_is_asked_for() throws IOException {
    var seen = new StringBuilder();
    var first = new ByteArrayInputStream("{\"text\": \"a\"}\n".getBytes(UTF_8));
    var second = new InputStream() {
      @Override
      public int read() {
        seen.append(out.toString(UTF_8));
        return -1;
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        return read();
      }
    };
    JsonLines.answer(new SequenceInputStream(first, second), out, JsonLinesTest::echo);
    assertTrue(seen.toString().startsWith("{\"text\":\"a\"}\n"), seen.toString());
  }

  @Test
  void a_refusal_names_the_line_first() throws IOException {
    assertFalse(answer("{\"id\": 7}"));
    assertEquals("{\"id\":7,\"error\":{\"status\":422,\"message\":\"The line has more than 0 bytes.\"}}\n",
        out.toString(UTF_8));
  }

  @Test
  void what_was_answered_is_out_before_the_rest_of_a_line_is_waited_for() throws IOException {
    var seen = new StringBuilder();
    var begun = new ByteArrayInputStream("{\"text\": \"a\"}\n{\"text\"".getBytes(UTF_8));
    var rest = new ByteArrayInputStream(": \"b\"}\n".getBytes(UTF_8)) {
      @Override
      public synchronized int read(byte[] bytes, int from, int length) {
        seen.append(out.toString(UTF_8));
        return super.read(bytes, from, length);
      }
    };
    JsonLines.answer(new SequenceInputStream(begun, rest), out, JsonLinesTest::echo);
    assertTrue(seen.toString().startsWith("{\"text\":\"a\"}\n"), seen.toString());
    assertEquals("{\"text\":\"b\"}", line(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void lines_of_every_length_keep_their_order(int threads) throws IOException {
    var lines = new StringBuilder();
    for (int length = 12; length < 3_000; length += 7) {
      lines.append(ofLength(length)).append('\n');
    }
    var text = lines.toString();
    assertTrue(
        JsonLines.answer(new ByteArrayInputStream(text.getBytes(UTF_8)), out, JsonLinesTest::echo, threads));
    assertEquals(text.replace(": ", ":"), out.toString(UTF_8));
  }

  @Test
  void what_was_written_before_care_was_needed_is_not_sent() throws IOException {
    var answering = new JsonLines.Answering() {
      @Override
      public Object answer(Object id, JsonNode line) {
        return Map.of("with", "care");
      }

      @Override
      public boolean atOnce(JsonParser line, JsonGenerator answer) throws IOException {
        answer.writeString("a".repeat(20_000));
        return false;
      }
    };
    JsonLines.answer(new ByteArrayInputStream("{}\n{}".getBytes(UTF_8)), out, answering);
    assertEquals("{\"with\":\"care\"}\n{\"with\":\"care\"}\n", out.toString(UTF_8));
  }

  @Test
  void a_fault_of_the_house_is_not_the_lines() {
    assertThrows(IllegalStateException.class,
        () -> JsonLines.answer(new ByteArrayInputStream("{}".getBytes(UTF_8)), out, (id, line) -> {
          throw new IllegalStateException("no policy");
        }));
  }

  private boolean answer(String lines) throws IOException {
    return JsonLines.answer(new ByteArrayInputStream(lines.getBytes(UTF_8)), out, JsonLinesTest::echo);
  }

  private static Object echo(Object id, JsonNode line) {
    var said = StrictJson.as(line, Said.class).text();
    if (said == null) {
      throw new JsonLines.Refused(new Sentence(LineFault.TOO_LONG, Map.of("most", "0")));
    }
    var answer = new TreeMap<String, Object>(Map.of("text", said));
    if (id != null) {
      answer.put("id", id);
    }
    return answer;
  }

  private static String ofLength(int bytes) {
    return "{\"text\": \"" + "a".repeat(bytes - 12) + "\"}";
  }

  private String line(int number) {
    return out.toString(UTF_8).split("\n")[number];
  }

  private JsonNode error(int number) {
    return StrictJson.tree(line(number).getBytes(UTF_8)).path("error");
  }
}
