package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a page asks the database, as PostgreSQL writes it down. */
class StatementsIT {

  private static final int MOST = 6;
  private static final int TRIES = 5;
  private static final Pattern ASKED =
      Pattern.compile("(execute [^:]+|statement): \\s*(select|insert|update|delete)", Pattern.CASE_INSENSITIVE);
  private static final Pattern FIELD =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"");

  private static EmbeddedPostgres database;
  private static RunningImprimatur server;
  private static Path written;

  private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeAll
  static void start() throws IOException {
    var folder = RunningImprimatur.emptyFolder("statements");
    written = folder.resolve("statements.log");
    var settings = EmbeddedPostgres.builder().setServerConfig("log_statement", "all")
        .setServerConfig("logging_collector", "on").setServerConfig("log_directory", folder.toString())
        .setServerConfig("log_filename", "statements.log");
    List.of("fsync", "synchronous_commit", "full_page_writes")
        .forEach(setting -> settings.setServerConfig(setting, "on"));
    database = settings.start();
    server = RunningImprimatur.start(folder.resolve("data"), "--database-url",
        database.getJdbcUrl("postgres", "postgres"));
  }

  @AfterAll
  static void stop() throws IOException {
    server.stop();
    database.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/queue", "/queue?lane=ALL", "/home", "/posts", "/posts?all=true"})
  void a_page_of_a_list_takes_few_statements(String page) throws Exception {
    signIn("reviewer");
    var least = asked(page);
    for (int more = 1; more < TRIES; more++) {
      var again = asked(page);
      least = again.size() < least.size() ? again : least;
    }
    assertTrue(!least.isEmpty() && least.size() <= MOST, String.join("\n", least));
  }

  /** What the timers ask meanwhile is not the page's doing: the quietest of some requests is counted. */
  private List<String> asked(String page) throws Exception {
    int before = statements().size();
    assertEquals(200, send(HttpRequest.newBuilder(at(page))).statusCode());
    var after = statements();
    return after.subList(before, after.size());
  }

  private static List<String> statements() throws IOException {
    return Files.readAllLines(written).stream().filter(line -> ASKED.matcher(line).find()).toList();
  }

  private void signIn(String username) throws Exception {
    var fields = new HashMap<String, String>();
    FIELD.matcher(send(HttpRequest.newBuilder(at("/login"))).body()).results()
        .forEach(field -> fields.put(field.group(1), field.group(2)));
    fields.putAll(Map.of("login:username", username, "login:password", server.password(), "login:go", ""));
    var form = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
    var answer = send(HttpRequest.newBuilder(at("/login")).header("Content-Type", "application/x-www-form-urlencoded")
        .header("Origin", server.baseUrl()).POST(BodyPublishers.ofString(form)));
    assertEquals("/home", URI.create(answer.headers().firstValue("Location").orElse("")).getPath(), answer.body());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static URI at(String path) {
    return URI.create(server.baseUrl() + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
