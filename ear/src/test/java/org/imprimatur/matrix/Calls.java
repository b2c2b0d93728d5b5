package org.imprimatur.matrix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.fuzz.Description;
import org.imprimatur.walk.Api;

/** The calls of the API as the matrix makes them, and how their answers are read. */
final class Calls {

  /** Anybody may ask for a token. */
  static final Set<String> OPEN = Set.of("POST /tokens");

  /** What really moves a post when it is allowed; every other call is made so that it changes nothing even then. */
  static final Map<String, List<String>> MOVING =
      Map.of(
          "POST /submissions/{id}/submit", List.of("SUBMIT"), "POST /submissions/{id}/recall", List.of("RECALL"),
          "POST /submissions/{id}/revise", List.of("REVISE", "EDIT_APPROVED", "REOPEN"), "POST /submissions/{id}/hold",
          List.of("HOLD"),
          "POST /submissions/{id}/withdraw", List.of("WITHDRAW"), "POST /submissions/{id}/refuse", List.of());

  private static final Set<String> LATER = Set.of("WRONG_STATE", "ROUND_CLOSED");
  private static final Map<String, Object> WANTED = Map.of("base", "no-such-policy/1", "switches", Map.of());
  private static final Map<String, Object> BODIES =
      Map.ofEntries(
          Map.entry("POST /submissions/{id}/hold", Map.of("reason", "This is to be looked at.")),
          Map.entry("POST /submissions/{id}/named-voters",
              Map.of("username", "reviewer", "role", "reviewer", "reason", "Nobody else is left.")),
          Map.entry("POST /submissions/{id}/withdraw", Map.of("reasonCode", "ERROR")),
          Map.entry("POST /submissions/{id}/votes", Map.of("verdict", "APPROVE", "contentHash", "0".repeat(64))),
          Map.entry("POST /submissions/{id}/guests", Map.of("name", "", "what", "")),
          Map.entry("PUT /submissions/{id}",
              Cast.draft(Thing.DRAFT, "Based on a version that never was.", List.of())),
          Map.entry("POST /submissions", Map.of("text", "")), Map.entry("POST /screenings", Map.of("text", "Hope.")),
          Map.entry("POST /policies/drafts", Map.of("files", Map.of("pack.yaml", "no pack"))),
          Map.entry("POST /policies/switches", WANTED), Map.entry("POST /policies/switches/preview", WANTED),
          Map.entry("POST /accounts", Map.of("handle", "no handle")),
          Map.entry("PUT /society", Map.of("name", "")),
          Map.entry("PUT /society/logo", Map.of("picture", "no picture")));

  /** What is said of an invitation that is not there, of a post that is. */
  private static final String NO_GUEST = "This invitation is not open any more";

  private Calls() {}

  static List<String> all() {
    return Description.read().operations().stream().map(Description.Operation::name).toList();
  }

  /** Tells whether a call is about one post. */
  static boolean aboutPost(String call) {
    return call.contains(" /submissions/{id}");
  }

  static Api.Answer make(String call, Api api, String id) {
    var parts = call.split(" ", 2);
    var path = parts[1].replace("{id}", id.isEmpty() ? "no-such-token" : id).replace("{n}", "1")
        .replace("{digest}", "0".repeat(64)).replace("{guest}", "0".repeat(20))
        .replace("{handle}", "nobody-has-this").replace("{name}", "no-such-policy").replace("{version}", "1");
    return api.send(parts[0], "/api/v1" + path, BODIES.get(call),
        parts[0].equals("PUT") ? Map.of("If-Match", "\"999999\"") : Map.of());
  }

  /** Reads an answer; what is not there is hidden, unless the call was about nothing that is there. */
  static Verdict read(String call, Api.Answer answer) {
    if (answer.status() >= 500) {
      throw new AssertionError(call + ": " + answer.status() + " " + answer.body());
    }
    return switch (answer.status()) {
      case 401 -> Verdict.SIGN_IN;
      case 403 -> Verdict.MAY_NOT;
      case 404 -> aboutPost(call) && !answer.body().contains(NO_GUEST) ? Verdict.HIDDEN : Verdict.MAY;
      case 409 -> LATER.contains(answer.code()) ? Verdict.NOT_NOW : Verdict.MAY;
      default -> Verdict.MAY;
    };
  }
}
