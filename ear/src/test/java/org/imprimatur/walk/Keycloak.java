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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.imprimatur.distribution.RunningImprimatur;

/** A real Keycloak with the society of {@code society-realm.json}, and what its own administrator does there. */
final class Keycloak implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port = RunningImprimatur.freePort();
  private final Process process;

  private Keycloak(Path folder) throws IOException {
    var realm = folder.resolve("data").resolve("import").resolve("society-realm.json");
    Files.createDirectories(realm.getParent());
    Files.copy(Path.of("src", "test", "resources", "keycloak", "society-realm.json"), realm,
        StandardCopyOption.REPLACE_EXISTING);
    var builder = new ProcessBuilder("sh", folder.resolve("bin").resolve("kc.sh").toString(), "start-dev",
        "--http-host=127.0.0.1", "--http-port=" + port, "--db=dev-mem", "--import-realm").redirectErrorStream(true)
        .redirectOutput(Path.of("target", "keycloak.log").toFile());
    builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "keeper");
    builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "keeper");
    process = builder.start();
  }

  /** Starts the one that was unpacked for the test, and returns when it knows the society. */
  static Keycloak start() {
    try {
      var keycloak = new Keycloak(Path.of(System.getProperty("imprimatur.keycloak")));
      var end = Instant.now().plus(PATIENCE);
      while (!keycloak.up()) {
        if (Instant.now().isAfter(end) || !keycloak.process.isAlive()) {
          throw new AssertionError("Keycloak did not start; see target/keycloak.log");
        }
        Thread.sleep(500);
      }
      return keycloak;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private boolean up() throws InterruptedException {
    try {
      return send(HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")))
          .statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  /** By another name of this machine than Imprimatur's, so that a browser takes the two for different sites. */
  String issuer() {
    return base() + "/realms/society";
  }

  private String base() {
    return "http://localhost:" + port;
  }

  /** Takes somebody out of a group. */
  void leaves(String username, String group) {
    var user = admin("users?exact=true&username=" + username).get(0).path("id").asText();
    var id = StreamSupport.stream(admin("groups").spliterator(), false)
        .filter(each -> each.path("name").asText().equals(group)).findFirst().orElseThrow().path("id").asText();
    change("DELETE", "users/" + user + "/groups/" + id, "");
  }

  /** Ends all sessions of somebody. */
  void signsOut(String username) {
    change("POST", "users/" + admin("users?exact=true&username=" + username).get(0).path("id").asText() + "/logout",
        "");
  }

  /** Has it sign by a new key, and takes away all that it had for that. */
  void rotates() {
    var realm = admin("").path("id").asText();
    var old = StreamSupport.stream(admin("components?type=org.keycloak.keys.KeyProvider").spliterator(), false)
        .filter(each -> each.path("providerId").asText().equals("rsa-generated")).map(each -> each.path("id").asText())
        .toList();
    change("POST", "components", "{\"name\": \"new\", \"providerId\": \"rsa-generated\", \"providerType\": "
        + "\"org.keycloak.keys.KeyProvider\", \"parentId\": \"" + realm
        + "\", \"config\": {\"priority\": [\"200\"], \"enabled\": [\"true\"], \"active\": [\"true\"]}}");
    old.forEach(id -> change("DELETE", "components/" + id, ""));
  }

  private JsonNode admin(String path) {
    return read(send(authorized(path)));
  }

  private void change(String method, String path, String body) {
    var answer = send(authorized(path).header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body)));
    if (answer.statusCode() >= 300) {
      throw new AssertionError(method + " " + path + " is answered " + answer.statusCode() + ": " + answer.body());
    }
  }

  private HttpRequest.Builder authorized(String path) {
    var token = read(send(HttpRequest.newBuilder(URI.create(base() + "/realms/master/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers
            .ofString("grant_type=password&client_id=admin-cli&username=keeper&password=keeper"))))
        .path("access_token").asText();
    return HttpRequest.newBuilder(URI.create(base() + "/admin/realms/society/" + path))
        .header("Authorization", "Bearer " + token);
  }

  private static JsonNode read(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
