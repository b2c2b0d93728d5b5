package org.imprimatur.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What holds answers against the description must itself be able to refuse one. */
class DocumentedIT {

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  private final Documented documented = new Documented(Description.read());

  @Test
  void what_is_documented_passes() {
    assertDoesNotThrow(() -> documented.hold("POST", "/api/v1/tokens", 201, JSON, "{\"token\":\"t\"}"));
    assertDoesNotThrow(() -> documented.hold("GET", "/api/v1/me", 401, PROBLEM, "{\"status\":401}"));
  }

  @Test
  void a_member_that_is_not_named_is_refused_at_the_top_inside_and_in_what_is_made_of_parts() {
    refused("POST", "/api/v1/tokens", 201, JSON, "{\"token\":\"t\",\"more\":1}");
    refused("GET", "/api/v1/me", 401, PROBLEM, "{\"status\":401,\"stack\":\"x\"}");
    refused("GET", "/api/v1/submissions/1", 200, JSON, "{\"more\":1}");
    refused("GET", "/api/v1/submissions/1", 200, JSON, "{\"declarations\":{\"more\":1}}");
  }

  @Test
  void another_status_type_or_kind_of_member_is_refused() {
    refused("POST", "/api/v1/tokens", 200, JSON, "{\"token\":\"t\"}");
    refused("POST", "/api/v1/tokens", 201, "text/plain", "{\"token\":\"t\"}");
    refused("POST", "/api/v1/tokens", 201, JSON, "{\"token\":7}");
    refused("DELETE", "/api/v1/tokens/1", 204, "", "gone");
    refused("GET", "/api/v1/no-such-call", 200, JSON, "{}");
    refused("GET", "/api/v1/no-such-call", 404, "text/html", "<p>");
  }

  private void refused(String method, String path, int status, String type, String body) {
    assertThrows(AssertionError.class, () -> documented.hold(method, path, status, type, body),
        method + " " + path + " " + body);
  }
}
