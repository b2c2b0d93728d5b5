package org.imprimatur.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.fuzz.Description.Operation;

/** Holds what the API answered against its description: the status, the media type, each member of the body. */
public final class Documented {

  /** What HTTP itself may answer to any call when the address, a header or the body's form cannot be taken. */
  private static final Set<Integer> CARRIER = Set.of(400, 404, 405, 406, 413, 414, 415, 431);

  private static final String ROOT = "/api/v1";
  private static final String PROBLEM = "application/problem+json";

  private final Description description;
  private final List<Operation> operations;

  /** Holds answers against this description. */
  public Documented(Description description) {
    this.description = description;
    this.operations =
        description.operations().stream()
            .sorted(Comparator.comparingLong(each -> each.path().chars().filter(c -> c == '{').count())).toList();
  }

  /** Fails a test whose call, given as it was sent, got an answer that is not documented. */
  public void hold(String method, String address, int status, String type, String body) {
    var path = address.replaceAll("[?#].*", "");
    if (path.startsWith(ROOT + "/") && !path.equals(ROOT + "/openapi.json") && !refusedUnread(path, status, body)) {
      var called = operation(method, path.substring(ROOT.length()));
      var faults = called.map(each -> faults(each, true, status, type, body)).orElseGet(() -> unknown(status, type));
      assertEquals(List.of(), faults, method + " " + address + " answered " + status + " " + body);
    }
  }

  /** Returns what of an answer is not documented. */
  List<String> faults(Operation operation, boolean carrier, int status, String type, String body) {
    var said = operation.responses().path(Integer.toString(status));
    if (said.isMissingNode()) {
      return carrier && CARRIER.contains(status) ? List.of()
          : List.of("answers " + status + ", which is not documented");
    }
    var content = said.path("content");
    if (content.isMissingNode()) {
      return body.isEmpty() ? List.of() : List.of("has a body where none is documented");
    }
    var media = type.replaceAll(";.*", "").strip();
    return content.has(media) ? misfits(content.path(media), media, body)
        : List.of("answers " + status + " as \"" + media + "\", which is not documented");
  }

  private List<String> misfits(JsonNode content, String media, String body) {
    if (!media.endsWith("json") || media.endsWith("ndjson")) {
      return List.of();
    }
    if (json(body) == null) {
      return List.of("is no JSON");
    }
    return description.misfits(content.path("schema"), body).stream().map(fact -> "does not fit its schema: " + fact)
        .toList();
  }

  /** An address that two readers may read in two ways is refused before the application is asked, without a body. */
  private static boolean refusedUnread(String path, int status, String body) {
    return status == 400 && body.isEmpty() && path.matches(".*(%|;|//|/\\.).*");
  }

  private static List<String> unknown(int status, String type) {
    var faults = new ArrayList<String>();
    if (!CARRIER.contains(status) && status != 401) {
      faults.add("is not documented, and answers " + status);
    } else if (!type.startsWith(PROBLEM)) {
      faults.add("is not documented, and answers no problem but " + type);
    }
    return faults;
  }

  private Optional<Operation> operation(String method, String path) {
    return operations.stream()
        .filter(each -> each.method().equals(method) && path.matches(each.path().replaceAll("\\{[^}]*}", "[^/]+")))
        .findFirst();
  }

  static JsonNode json(String body) {
    try {
      var tree = Description.JSON.readTree(body);
      return tree.isMissingNode() ? null : tree;
    } catch (JsonProcessingException e) {
      return null;
    }
  }
}
