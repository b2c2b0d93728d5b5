package org.imprimatur.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.imprimatur.distribution.RunningImprimatur;
import org.imprimatur.walk.ShippedPack;
import org.junit.jupiter.api.Test;

/**
 * Every call of the API, as described and spoiled, as everybody and nobody, on a server of its own: a run puts policies
 * in force and takes posts down. {@code -Dfuzz.requests=10000 -Dfuzz.seed=…} makes another run.
 */
class FuzzIT {

  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 500);
  private static final long SEED = Long.getLong("fuzz.seed", 8L);
  private static final int SHOWN = 3;

  private final Description description = Description.read();
  private final Things things = new Things();

  @Test
  void no_request_ends_in_a_fault_or_an_answer_that_is_not_documented() {
    var server = RunningImprimatur.start(RunningImprimatur.emptyFolder("fuzz"));
    try {
      var wire = new Wire(server.port());
      var tokens = tokens(wire, server.password());
      look(wire, tokens);
      var run = new Run(wire, new Requests(description, things, tokens), new Verdict(description));
      for (int n = 0; n < REQUESTS; n++) {
        run.one(n);
      }
      System.out.println("fuzz: seed " + SEED + ", " + REQUESTS + " requests, answers by status " + run.statuses
          + ", calls never answered below 400: " + run.never());
      run.faults.forEach((fault, examples) -> System.out.println("fuzz: " + fault + " (" + examples.size() + ")\n  "
          + String.join("\n  ", examples.subList(0, Math.min(SHOWN, examples.size())))));
      assertEquals(Map.of(), counts(run.faults), "seed " + SEED);
      assertTrue(run.statuses.keySet().stream().anyMatch(status -> status < 300), "nothing was ever done");
    } finally {
      server.stop();
    }
  }

  private static Map<String, Integer> counts(Map<String, List<String>> faults) {
    var counts = new TreeMap<String, Integer>();
    faults.forEach((fault, examples) -> counts.put(fault, examples.size()));
    return counts;
  }

  private final class Run {
    private final Wire wire;
    private final Requests requests;
    private final Verdict verdict;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, List<String>> faults = new TreeMap<>();

    Run(Wire wire, Requests requests, Verdict verdict) {
      this.wire = wire;
      this.requests = requests;
      this.verdict = verdict;
    }

    void one(int n) {
      var made = requests.make(new Random(SEED * 1_000_003 + n));
      var answer = wire.send(made.request());
      statuses.merge(answer.status(), 1, Integer::sum);
      for (var fault : verdict.faults(made, answer)) {
        faults.computeIfAbsent(made.operation().name() + " " + fault, any -> new ArrayList<>())
            .add(n + " as " + made.who() + ": " + made.request() + "\n    -> "
                + answer.body().substring(0, Math.min(400, answer.body().length())));
      }
      if (answer.status() < 400) {
        done.merge(made.operation().name(), 1, Integer::sum);
        var said = Documented.json(answer.body());
        if (said != null && !said.has("outcome")) {
          things.learn(said, answer.headers().get("etag"));
        }
      }
    }

    List<String> never() {
      return description.operations().stream().map(Description.Operation::name).filter(name -> !done.containsKey(name))
          .toList();
    }
  }

  private static Map<String, String> tokens(Wire wire, String password) {
    var tokens = new HashMap<String, String>();
    for (var person : Things.PEOPLE) {
      var body = Description.JSON.createObjectNode().put("username", person).put("password", password)
          .put("name", "fuzz").toString();
      var answer = wire.send(new Wire.Request("POST", "/api/v1/tokens", List.of("Content-Type: application/json"),
          body.getBytes(StandardCharsets.UTF_8)));
      tokens.put(person, Documented.json(answer.body()).path("token").asText());
    }
    return tokens;
  }

  /** Learns what the demo society has. */
  private void look(Wire wire, Map<String, String> tokens) {
    for (var who : List.of("auditor", "member")) {
      things.learn(get(wire, tokens.get(who), "/submissions?limit=200"), "\"1\"");
    }
    var files = new HashMap<String, String>();
    get(wire, tokens.get("chair"), "/policies/" + ShippedPack.reference("general-scientific-society")).path("files")
        .properties().forEach(file -> files.put(file.getKey(), file.getValue().asText()));
    things.pack(files);
  }

  private static JsonNode get(Wire wire, String token, String path) {
    return Documented.json(
        wire.send(new Wire.Request("GET", "/api/v1" + path, List.of("Authorization: Bearer " + token), new byte[0]))
            .body());
  }
}
