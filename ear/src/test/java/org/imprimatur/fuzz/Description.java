package org.imprimatur.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The API as its frozen OpenAPI description tells it. */
public final class Description {

  static final ObjectMapper JSON = new ObjectMapper();

  /** What a call may be given beside its body. */
  record Parameter(String name, String in, boolean required, JsonNode schema) {}

  /** One call. */
  public record Operation(String method, String path, List<Parameter> parameters, JsonNode body, JsonNode responses) {

    /** Returns for example {@code POST /submissions/{id}/votes}. */
    public String name() {
      return method + " " + path;
    }
  }

  private final JsonNode root;
  private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  private Description(JsonNode root) {
    this.root = root;
  }

  /** Reads the description that the web module carries. */
  public static Description read() {
    try {
      return new Description(
          JSON.readTree(Path.of("..", "web-jsf", "src", "main", "resources", "openapi.json").toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns every call, in the order of the description. */
  public List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    root.path("paths").properties().forEach(path -> path.getValue().properties()
        .forEach(verb -> operations.add(operation(path.getKey(), verb.getKey(), verb.getValue()))));
    return operations;
  }

  private Operation operation(String path, String verb, JsonNode said) {
    var parameters = new ArrayList<Parameter>();
    said.path("parameters").forEach(each -> {
      var one = resolved(each);
      parameters.add(new Parameter(one.path("name").asText(), one.path("in").asText(), one.path("required").asBoolean(),
          one.path("schema")));
    });
    var body = said.path("requestBody").path("content").path("application/json").path("schema");
    return new Operation(verb.toUpperCase(Locale.ROOT), path, parameters, body, said.path("responses"));
  }

  /** Follows a reference into the components. */
  JsonNode resolved(JsonNode schema) {
    var reference = schema.path("$ref").asText("");
    return reference.isEmpty() ? schema : resolved(root.at(reference.substring(1)));
  }

  /**
   * Returns what a body has that its schema does not allow; empty when it fits. A member that the description does not
   * name is such a thing: a client may meet it, ours may not send it unsaid.
   */
  List<String> misfits(JsonNode schema, String body) {
    var compiled = schemas.computeIfAbsent(schema.toString(), any -> {
      var whole = (ObjectNode) schema.deepCopy();
      whole.set("components", root.path("components").deepCopy());
      close(whole, parts());
      return registry.getSchema(whole.toString(), InputFormat.JSON);
    });
    return compiled.validate(body, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  /** The schemas that others are made of: they stay open at their top, and what is made of them is closed. */
  private Set<String> parts() {
    return root.findValues("allOf").stream().flatMap(all -> all.findValuesAsText("$ref").stream())
        .collect(Collectors.toSet());
  }

  private static void close(ObjectNode node, Set<String> parts) {
    node.path("components").path("schemas").properties().forEach(schema -> {
      if (parts.contains("#/components/schemas/" + schema.getKey())) {
        schema.getValue().path("properties").forEach(Description::closeAll);
      } else {
        closeAll(schema.getValue());
      }
    });
    node.properties().stream().filter(member -> !member.getKey().equals("components"))
        .forEach(member -> closeAll(member.getValue()));
    closeOne(node);
  }

  private static void closeAll(JsonNode node) {
    if (node instanceof ObjectNode schema) {
      closeOne(schema);
    }
    node.properties().stream().filter(member -> !member.getKey().equals("allOf"))
        .forEach(member -> closeAll(member.getValue()));
    if (node.isArray()) {
      node.forEach(Description::closeAll);
    }
  }

  private static void closeOne(ObjectNode schema) {
    boolean object = schema.path("properties").isObject() && !schema.path("properties").has("$ref")
        || schema.path("allOf").isArray();
    if (object && !schema.has("additionalProperties")) {
      schema.put("unevaluatedProperties", false);
    }
  }
}
