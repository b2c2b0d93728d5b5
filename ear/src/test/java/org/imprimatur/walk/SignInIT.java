package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.Test;

/**
 * Guessing over REST and by the page; each test comes from addresses of its own, which the trusted proxy of the test
 * server tells.
 */
class SignInIT {

  private static final Pattern FIELD = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

  /** The shortest wait after guesses, from the first of them. */
  private static final Duration WAIT = Duration.ofSeconds(30);

  private final RunningImprimatur server = RunningImprimatur.shared();

  @Test
  void of_sixteen_guesses_at_once_five_are_looked_at_and_the_rest_are_told_when_to_come_again() {
    var answers = atOnce(16, () -> token("reviewer3", "a guess", "192.0.2.16"));
    assertEquals(5, answers.stream().filter(answer -> answer.status() == 401).count(), statuses(answers));
    var others = answers.stream().filter(answer -> answer.status() != 401).toList();
    assertTrue(others.stream().allMatch(answer -> answer.status() == 429 || answer.status() == 503), statuses(answers));
    others.forEach(answer -> assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0, answer.body()));
  }

  @Test
  void the_right_password_works_from_another_address_while_somebody_guesses() {
    assertEquals(429, guessedAt("supervisor", "192.0.2.17",
        () -> token("supervisor", server.password(), "192.0.2.17").status()));
    assertEquals(201, token("supervisor", server.password(), "198.51.100.17").status());
  }

  @Test
  void the_page_lets_a_known_device_in_from_the_address_of_the_guesser() throws Exception {
    var mine = new Page("192.0.2.18");
    assertEquals(302, mine.signIn("publisher", server.password()).statusCode());
    assertEquals(429, guessedAt("publisher", "192.0.2.18", () -> {
      var refused = new Page("192.0.2.18").signIn("publisher", server.password());
      boolean said = refused.headers().firstValue("Retry-After").isPresent()
          && refused.body().contains("Too many tries. Wait");
      return said ? refused.statusCode() : -refused.statusCode();
    }));
    assertEquals(302, mine.signIn("publisher", server.password()).statusCode());
  }

  /**
   * Guesses more often than is free and does the next thing while a stranger must wait. On a machine so slow that the
   * half minute was over before it was done, nothing is learned, and it is tried again.
   */
  private int guessedAt(String name, String address, IntSupplier next) {
    int status = 0;
    for (int tries = 0; tries < 10; tries++) {
      long begun = System.nanoTime();
      atOnce(8, () -> token(name, "a guess", address));
      status = next.getAsInt();
      if (status == 429 || System.nanoTime() - begun < WAIT.toNanos()) {
        return status;
      }
    }
    return status;
  }

  @Test
  void the_page_looks_at_five_of_sixteen_guesses_at_once() {
    var pages = IntStream.range(0, 16).mapToObj(i -> new Page("192.0.2.19")).toList();
    var answers = pages.stream()
        .map(page -> CompletableFuture.supplyAsync(() -> page.signIn("privacy", "a guess").statusCode()))
        .toList().stream().map(CompletableFuture::join).toList();
    assertEquals(5, answers.stream().filter(status -> status == 200).count(), answers.toString());
  }

  @Test
  void a_user_name_of_a_million_letters_is_refused_like_any_other_and_not_sent_back() {
    var answer = token("x".repeat(1_000_000), "a guess", "192.0.2.20");
    assertEquals(401, answer.status());
    assertFalse(new Page("192.0.2.20").signIn("x".repeat(1_000_000), "a guess").body().contains("xxxxxxxx"));
  }

  @Test
  void a_token_that_reads_changes_nothing() {
    var reader = Api.with(issue("member", "read"));
    assertEquals(200, reader.get("/api/v1/me").status());
    assertEquals(200, reader.post("/api/v1/screenings", Map.of("text", "Hello.")).status());
    var refused = reader.post("/api/v1/submissions", Drafts.post("Never kept."));
    assertEquals(403, refused.status());
    assertEquals("SCOPE_TOO_SMALL", refused.code());
  }

  @Test
  void a_scope_that_is_none_is_refused() {
    var asked = Map.of("username", "member", "password", server.password(), "name", "t", "scope", "all");
    assertEquals(422, Api.visitor().post("/api/v1/tokens", asked).status());
  }

  @Test
  void a_revoked_token_is_worth_nothing_at_once() {
    var mine = Api.with(issue("auditor", "write"));
    var other = Api.with(issue("auditor", "read"));
    assertEquals(200, other.get("/api/v1/me").status());
    var listed = mine.get("/api/v1/tokens").json().path("items");
    var reading = IntStream.range(0, listed.size()).mapToObj(listed::get)
        .filter(token -> token.path("scope").asText().equals("read")).findFirst().orElseThrow();
    assertFalse(reading.path("usedAt").isNull(), reading.toString());
    var path = "/api/v1/tokens/" + reading.path("id").asText();
    assertEquals(404, Api.as("member").send("DELETE", path, null, Map.of()).status());
    assertEquals(204, mine.send("DELETE", path, null, Map.of()).status());
    assertEquals(401, other.get("/api/v1/me").status());
  }

  @Test
  void signing_in_and_being_refused_is_written_down_without_a_password_or_an_unknown_name() {
    token("Hunter2-typed-as-a-name", "secret guess", "192.0.2.21");
    new Page("192.0.2.21").signIn("auditor", server.password());
    var log =
        Api.as("auditor").send("GET", "/api/v1/audit/entries", null, Map.of("Accept", "application/x-ndjson")).body();
    assertTrue(log.contains("sign-in.refused"), log);
    assertTrue(log.contains("person.signed-in"), log);
    assertFalse(log.toLowerCase(Locale.ROOT).contains("hunter2"), log);
    assertFalse(log.contains("secret guess"), log);
  }

  @Test
  void a_person_sees_their_tokens_on_a_page_and_revokes_one_there() {
    var name = "export " + UUID.randomUUID();
    var asked = Map.of("username", "trainee", "password", server.password(), "name", name);
    var mine = Api.with(Api.visitor().post("/api/v1/tokens", asked).json().path("token").asText());
    var page = new Page("192.0.2.22");
    page.signIn("trainee", server.password());
    var html = page.send("GET", "/tokens", "").body();
    assertTrue(html.contains(name), html);
    assertEquals(200, mine.get("/api/v1/me").status());
    assertTrue(page.revoke(html, name).body().contains("is worth nothing any more"));
    assertEquals(401, mine.get("/api/v1/me").status());
  }

  private String issue(String username, String scope) {
    var asked = Map.of("username", username, "password", server.password(), "name", "test", "scope", scope);
    return Api.visitor().post("/api/v1/tokens", asked).json().path("token").asText();
  }

  private static Api.Answer token(String username, String password, String address) {
    var asked = Map.of("username", username, "password", password, "name", "t");
    return Api.visitor().send("POST", "/api/v1/tokens", asked, Map.of("X-Forwarded-For", address));
  }

  private static List<Api.Answer> atOnce(int times, Supplier<Api.Answer> call) {
    return IntStream.range(0, times).mapToObj(i -> CompletableFuture.supplyAsync(call)).toList().stream()
        .map(CompletableFuture::join).toList();
  }

  private static String statuses(List<Api.Answer> answers) {
    return answers.stream().map(Api.Answer::status).toList().toString();
  }

  /** The page for signing in, as a browser with its cookies sees it. */
  private final class Page {
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    Page(String address) {
      this.address = address;
    }

    HttpResponse<String> signIn(String username, String password) {
      var fields = new HashMap<String, String>();
      FIELD.matcher(send("GET", "/login", "").body()).results().forEach(hit -> fields.put(hit.group(1), hit.group(2)));
      fields.put("login:username", username);
      fields.put("login:password", password);
      fields.put("login:go", "");
      fields.put("login", "login");
      return send("POST", "/login", form(fields));
    }

    HttpResponse<String> revoke(String html, String name) {
      int row = html.lastIndexOf("<form", html.indexOf(name));
      var fields = new HashMap<String, String>();
      FIELD.matcher(html.substring(row, html.indexOf("</form>", row))).results()
          .forEach(hit -> fields.put(hit.group(1), hit.group(2)));
      return send("POST", "/tokens", form(fields));
    }

    private String form(Map<String, String> fields) {
      return fields.entrySet().stream().map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
          .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(String method, String path, String form) {
      var request = HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
          .header("Content-Type", "application/x-www-form-urlencoded")
          .header("Origin", server.baseUrl())
          .header("X-Forwarded-For", address)
          .method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
      try {
        return http.send(request.build(), BodyHandlers.ofString());
      } catch (IOException | InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    private String encoded(String words) {
      return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
  }
}
