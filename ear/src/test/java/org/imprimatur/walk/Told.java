package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** Where every post stands, as the log tells it to somebody who reads nothing else. */
final class Told {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, String> states = new TreeMap<>();

  /** Reads a log, an entry a line, from its first entry. */
  static Map<String, String> by(Iterable<String> log) throws JsonProcessingException {
    var told = new Told();
    for (var line : log) {
      told.read(MAPPER.readTree(line));
    }
    return told.states;
  }

  private void read(JsonNode entry) throws JsonProcessingException {
    var id = entry.path("subject").asText();
    if (entry.path("action").asText().equals("draft.begun")) {
      states.put(id, "DRAFT");
    }
    var details = MAPPER.readTree(entry.path("details").asText());
    if (details.has("to")) {
      assertEquals(states.put(id, details.path("to").asText()), details.path("from").asText(), entry::toString);
    }
  }
}
