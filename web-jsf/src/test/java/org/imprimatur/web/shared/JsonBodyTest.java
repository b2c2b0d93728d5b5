package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.platform.application.Unreadable;
import org.imprimatur.platform.application.WrongMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  /** A body of a call. */
  record Said(String text, List<String> sources, Boolean checked) {}

  /** A body of an answer. */
  record Told(String text, Optional<String> hash) {}

  private static final Annotation[] NONE = {};

  private final JsonBody body = new JsonBody();

  @Test
  void a_body_is_read_with_its_words_as_they_were_sent() throws IOException {
    var text = " 7 mg\u00a0\u2014 \ud83d\ude00\u0301 ";
    assertEquals(new Said(text, List.of("a"), true),
        read("{\"text\":\"" + text + "\",\"sources\":[\"a\"],\"checked\":true,\"later\":1}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "{\"text\":\"a\"", "{\"text\":\"a\"} {}", "{'text':'a'}",
    "{\"text\":\"a\",\"text\":\"b\"}", "{\"text\":\"half of \\ud83d\"}", "{\"\\ude00\":\"a name\"}",
    "{\"sources\":[\"\\ud83d\\ud83d\"]}", "{\"text\":\"a\",}", "{\"text\":\"a\"} // said"})
  void what_could_only_be_read_by_altering_it_is_not_read(String sent) {
    assertThrows(Unreadable.class, () -> read(sent));
  }

  @Test
  void words_in_another_encoding_are_not_guessed_at() {
    assertThrows(Unreadable.class, () -> read("{\"text\":\"Mu\u00f1oz\"}".getBytes(StandardCharsets.ISO_8859_1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"text\":7}", "{\"text\":true}", "{\"text\":[\"a\"]}", "{\"sources\":\"a\"}",
    "{\"sources\":[null]}", "{\"checked\":\"true\"}", "{\"checked\":1}", "[]", "\"text\""})
  void a_member_of_another_kind_is_not_made_to_fit(String sent) {
    assertThrows(WrongMember.class, () -> read(sent));
  }

  @Test
  void bodies_are_records_and_trees_and_nothing_else() {
    assertTrue(body.isReadable(Said.class, Said.class, NONE, MediaType.APPLICATION_JSON_TYPE));
    assertTrue(body.isReadable(JsonNode.class, JsonNode.class, NONE, MediaType.APPLICATION_JSON_TYPE));
    for (var type : List.of(String.class, byte[].class, Map.class, Object.class)) {
      assertFalse(body.isReadable(type, type, NONE, MediaType.APPLICATION_JSON_TYPE), type.getName());
    }
  }

  @Test
  void an_answer_that_is_bytes_already_is_not_written_once_more() {
    for (var type : List.of(String.class, byte[].class, ByteArrayInputStream.class)) {
      assertFalse(body.isWriteable(type, type, NONE, MediaType.APPLICATION_JSON_TYPE), type.getName());
    }
    assertTrue(body.isWriteable(Told.class, Told.class, NONE, MediaType.APPLICATION_JSON_TYPE));
  }

  @Test
  void an_answer_says_the_words_as_they_are() throws IOException {
    var words = "Mu\u00f1oz \ud83d\ude00 \u2028 \"7 mg\"";
    assertEquals(words,
        new ObjectMapper().readTree(written(new Told(words, Optional.empty()))).path("text").textValue());
  }

  @Test
  void an_answer_leaves_out_what_is_not_there() throws IOException {
    assertEquals("{\"text\":\"a\"}", written(new Told("a", Optional.empty())));
    assertEquals("{\"text\":\"a\",\"hash\":\"b\"}", written(new Told("a", Optional.of("b"))));
  }

  private Object read(String sent) throws IOException {
    return read(sent.getBytes(StandardCharsets.UTF_8));
  }

  @SuppressWarnings("unchecked") // A server hands over the class of a parameter as if it were that of any object.
  private Object read(byte[] sent) throws IOException {
    return body.readFrom((Class<Object>) (Class<?>) Said.class, Said.class, NONE, MediaType.APPLICATION_JSON_TYPE,
        new MultivaluedHashMap<>(), new ByteArrayInputStream(sent));
  }

  private String written(Told answer) throws IOException {
    var out = new ByteArrayOutputStream();
    body.writeTo(answer, Told.class, Told.class, NONE, MediaType.APPLICATION_JSON_TYPE, new MultivaluedHashMap<>(),
        out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
