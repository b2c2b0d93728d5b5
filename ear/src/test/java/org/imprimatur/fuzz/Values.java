package org.imprimatur.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Values that fit a schema, drawn at random; members that the society's words give a meaning get such words. */
final class Values {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> WORDS =
      List.of(
          "Hope is quieter than cheer, and lasts longer.",
          "Two accounts that taught me something: @CollabCareNotes and @RuralPsychiatry.",
          "Posters for the spring meeting are welcome: https://example.org/posters", "Call me on 312-555-0199 #Care",
          "A word of thanks 😀 to everybody who teaches.",
          "Saw a 17-year-old from Peoria last Tuesday who did well.", "Our lunch was paid for by Acme.",
          "Lithium cures everything, says a study.", "Más vale tarde que nunca.");

  private final Description description;
  private final Things things;
  private final Random random;

  Values(Description description, Things things, Random random) {
    this.description = description;
    this.things = things;
    this.random = random;
  }

  /** Returns a value for a schema; the name of the member tells what would have a meaning there. */
  JsonNode of(String name, JsonNode said) {
    var schema = description.resolved(said);
    if (schema.has("const")) {
      return schema.path("const");
    }
    if (schema.has("enum")) {
      return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
    }
    for (var either : List.of("oneOf", "anyOf")) {
      if (schema.has(either)) {
        return of(name, schema.path(either).get(random.nextInt(schema.path(either).size())));
      }
    }
    var type = schema.path("type").isArray() ? schema.path("type").get(0).asText()
        : schema.path("type").asText(schema.has("properties") || schema.has("allOf") ? "object" : "string");
    return switch (type) {
      case "object" -> object(name, schema);
      case "array" -> list(name, schema);
      case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(0)
          + random.nextInt(Math.max(1, schema.path("maximum").asInt(100) - schema.path("minimum").asInt(0))));
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      default -> NODES.textNode(text(name, schema));
    };
  }

  private ObjectNode object(String name, JsonNode schema) {
    if (name.equals("files") && random.nextBoolean()) {
      return things.policy(random);
    }
    var object = NODES.objectNode();
    schema.path("allOf").forEach(part -> object.setAll((ObjectNode) of(name, part)));
    schema.path("properties").properties().forEach(member -> {
      if (required(schema, member.getKey()) || random.nextInt(3) > 0) {
        object.set(member.getKey(), of(member.getKey(), member.getValue()));
      }
    });
    if (schema.path("additionalProperties").isObject()) {
      for (int n = random.nextInt(3); n > 0; n--) {
        object.set(things.key(name, random), of(name, schema.path("additionalProperties")));
      }
    }
    return object;
  }

  private static boolean required(JsonNode schema, String member) {
    return schema.path("required").valueStream().anyMatch(name -> name.asText().equals(member));
  }

  private ArrayNode list(String name, JsonNode schema) {
    var list = NODES.arrayNode();
    for (int n = random.nextInt(4); n > 0; n--) {
      list.add(of(name, schema.path("items")));
    }
    return list;
  }

  private String text(String name, JsonNode schema) {
    if (schema.path("format").asText().equals("date-time")) {
      return "20" + (10 + random.nextInt(80)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10)
          + "T12:00:00Z";
    }
    var known = things.word(name, random);
    var text = known != null && random.nextInt(4) > 0 ? known : WORDS.get(random.nextInt(WORDS.size()));
    int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
    return text.length() > most ? text.substring(0, most) : text;
  }
}
