package org.imprimatur.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.imprimatur.distribution.RunningImprimatur;
import org.imprimatur.fuzz.Description;
import org.imprimatur.fuzz.Documented;

/** One person's way into the API of a server; each answer is held against the description. */
public final class Api {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Documented DOCUMENTED = new Documented(Description.read());
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final RunningImprimatur server;
  private final String token;

  private Api(RunningImprimatur server, String token) {
    this.server = server;
    this.token = token;
  }

  /** Signs somebody of the demo society in. */
  public static Api as(String username) {
    return at(RunningImprimatur.shared(), username);
  }

  /** Signs somebody in at a server of a test's own. */
  public static Api at(RunningImprimatur server, String username) {
    var asked = Map.of("username", username, "password", server.password(), "name", "test");
    var answer = new Api(server, "").post("/api/v1/tokens", asked);
    return new Api(server, answer.json().path("token").asText());
  }

  static Api with(String token) {
    return with(RunningImprimatur.shared(), token);
  }

  static Api with(RunningImprimatur server, String token) {
    return new Api(server, token);
  }

  /** Somebody without a token. */
  public static Api visitor() {
    return visitor(RunningImprimatur.shared());
  }

  /** Somebody without a token at a server of a test's own. */
  public static Api visitor(RunningImprimatur server) {
    return new Api(server, "");
  }

  /** What came back: the status, the body, and where a new thing is. */
  public record Answer(int status, String body, HttpResponse<byte[]> response) {
    /** Returns the body, which must be JSON. */
    public JsonNode json() {
      try {
        return MAPPER.readTree(body);
      } catch (IOException e) {
        throw new AssertionError(status + " is not JSON: " + body, e);
      }
    }

    /** Returns the code of a problem. */
    public String code() {
      return json().path("code").asText();
    }

    /** Returns a header; empty when there is none. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** Reads. */
  public Answer get(String path) {
    return send("GET", path, null, Map.of());
  }

  /** Sends a body as JSON; none for null. */
  public Answer post(String path, Object body) {
    return send("POST", path, body, Map.of());
  }

  /** Sends with headers of one's own. */
  public Answer send(String method, String path, Object body, Map<String, String> headers) {
    try {
      return raw(method, path, body == null ? new byte[0] : MAPPER.writeValueAsBytes(body), headers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends bytes as they are. */
  public Answer raw(String method, String path, byte[] body, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
            .header("Content-Type", "application/json")
            .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    headers.forEach(request::setHeader);
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
      var answer = new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
      DOCUMENTED.hold(method, path, answer.status(), answer.header("Content-Type"), answer.body());
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits until a submission is in a state, and no copy of it is about to go out, for at most two minutes. */
  public JsonNode await(String id, String state) {
    for (int tries = 0; tries < 600; tries++) {
      var post = get("/api/v1/submissions/" + id).json();
      if (post.path("state").asText().equals(state) && !(state.equals("RELEASED") && sending(id))) {
        return post;
      }
      pause();
    }
    throw new AssertionError("not " + state + " after two minutes: " + get("/api/v1/submissions/" + id).body());
  }

  private boolean sending(String id) {
    var states = get("/api/v1/submissions/" + id + "/deliveries").json().findValuesAsText("state");
    return states.contains("PLANNED") || states.contains("SENDING");
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
