package org.imprimatur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What whoever starts the distribution relies on. */
class DistributionIT {

  private static final int USAGE = 2;
  private static final int PORT = 5;
  private static final int DATA = 6;
  private static final int START = 7;
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

  @Test
  void the_first_page_answers() throws IOException, InterruptedException {
    assertEquals(200, status(RunningImprimatur.shared()));
  }

  @Test
  void one_line_tells_the_address() {
    var running = RunningImprimatur.shared();
    var lines = running.output().lines().filter(line -> line.startsWith("Imprimatur is ready at ")).toList();
    assertEquals(1, lines.size(), running.output());
    assertTrue(lines.get(0).matches("Imprimatur is ready at " + running.baseUrl() + " \\(\\d+ s\\)"), lines.get(0));
  }

  @Test
  void only_one_socket_listens_and_only_for_this_machine() throws IOException {
    var running = RunningImprimatur.shared();
    var sockets = ListeningSockets.of(running.pid());
    assertEquals(1, sockets.size(), sockets.toString());
    assertTrue(sockets.get(0).matches("(0100007F|0{16}FFFF00000100007F):%04X".formatted(running.port())),
        sockets.toString());
  }

  @Test
  void the_accounts_are_printed_with_a_password_only_the_owner_can_read() throws IOException {
    var running = RunningImprimatur.shared();
    assertTrue(running.output().contains(running.password()), running.output());
    var mode = Files.getPosixFilePermissions(running.data().resolve("demo-password"));
    assertEquals("rw-------", PosixFilePermissions.toString(mode));
  }

  @Test
  void a_demo_account_gets_a_token_with_the_printed_password() throws IOException, InterruptedException {
    assertTrue(token(RunningImprimatur.shared()).startsWith("imp_"));
  }

  private static String token(RunningImprimatur running) throws IOException, InterruptedException {
    var body = "{\"username\":\"member\",\"password\":\"%s\",\"name\":\"test\"}".formatted(running.password());
    var answer = post(running, "/api/v1/tokens", "", body);
    var said = TOKEN.matcher(answer.body());
    assertTrue(said.find(), answer.statusCode() + " " + answer.body());
    return said.group(1);
  }

  private static HttpResponse<String> screened(RunningImprimatur running) throws IOException, InterruptedException {
    return post(running, "/api/v1/screenings", "Bearer " + token(running), "{\"text\":\"Sleep helps.\"}");
  }

  private static HttpResponse<String> post(RunningImprimatur running, String path, String authority, String body)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(running.baseUrl() + path))
        .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
    if (!authority.isEmpty()) {
      request.header("Authorization", authority);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void a_taken_port_is_refused_in_a_sentence() {
    var taken = RunningImprimatur.shared().port();
    Path untouched = RunningImprimatur.emptyFolder("port").resolve("data");
    var refused = RunningImprimatur.attempt(untouched, taken);
    assertEquals(PORT, refused.exitCode(), refused.output());
    assertTrue(refused.output().startsWith("The port " + taken + " on 127.0.0.1 cannot be used"), refused.output());
    assertTrue(Files.notExists(untouched), untouched.toString());
  }

  @Test
  void every_step_of_the_demo_story_is_taken() throws IOException {
    var log = RunningImprimatur.shared().data().resolve("log").resolve("server.log");
    try (var lines = Files.lines(log)) {
      assertEquals(List.of(), lines.filter(line -> line.contains("the demo post ")).toList());
    }
  }

  @Test
  void a_data_folder_in_use_is_refused_in_a_sentence() {
    var refused = RunningImprimatur.attempt(RunningImprimatur.shared().data(), RunningImprimatur.freePort());
    assertEquals(DATA, refused.exitCode(), refused.output());
    assertTrue(refused.output().startsWith("Another Imprimatur already runs on the data folder"), refused.output());
  }

  @Test
  void a_data_folder_that_cannot_be_written_is_refused_in_a_sentence() throws IOException {
    Path file = Files.createTempFile(RunningImprimatur.emptyFolder("file"), "not", "folder");
    var refused = RunningImprimatur.attempt(file.resolve("data"), RunningImprimatur.freePort());
    assertEquals(DATA, refused.exitCode(), refused.output());
    assertTrue(refused.output().contains("cannot be written"), refused.output());
  }

  @Test
  void nobody_but_the_owner_reads_the_data_folder() throws IOException {
    Path data = RunningImprimatur.shared().data();
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data)));
    try (var paths = Files.walk(data)) {
      var open =
          paths.filter(path -> !path.startsWith(data.resolve("server"))).filter(DistributionIT::readByOthers).toList();
      assertEquals(List.of(), open);
    }
    assertTrue(Files.exists(data.resolve("db").resolve("imprimatur.mv.db")));
  }

  private static boolean readByOthers(Path path) {
    try {
      return !Collections.disjoint(Files.getPosixFilePermissions(path), OTHERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_setting_that_makes_no_sense_is_refused_in_a_sentence() {
    assertRefused("IMPRIMATUR_QUORUM", "0",
        "The setting imprimatur.quorum is '0'; it must be a whole number from 1 to 99.");
    assertRefused("IMPRIMATUR_PROXY_ADDRESSES", "proxy.example",
        "The setting imprimatur.proxy.addresses holds 'proxy.example', which is no IP address.");
  }

  @Test
  void it_is_refused_in_the_language_of_the_command() {
    var said = refused(Map.of("IMPRIMATUR_QUORUM", "0", "IMPRIMATUR_LANGUAGE", "es"));
    assertTrue(said.contains("La aplicación no arrancó: El ajuste imprimatur.quorum es '0'; "
        + "debe ser un número entero de 1 a 99."), said);
  }

  @Test
  void a_database_that_cannot_be_reached_is_told_in_the_language_of_the_command() {
    var nowhere = "jdbc:postgresql://127.0.0.1:" + RunningImprimatur.freePort() + "/none";
    var said = refused(Map.of("IMPRIMATUR_DATABASE_URL", nowhere, "IMPRIMATUR_LANGUAGE", "es"));
    assertTrue(said.contains("La aplicación no arrancó: No se puede acceder a la base de datos; "
        + "revise imprimatur.database.url: "), said);
    said = refused(Map.of("IMPRIMATUR_DATABASE_URL", nowhere));
    assertTrue(said.contains("The application did not start: The database cannot be reached; "
        + "check imprimatur.database.url: "), said);
  }

  private static void assertRefused(String variable, String text, String sentence) {
    var said = refused(Map.of(variable, text));
    assertTrue(said.contains("The application did not start: " + sentence), said);
  }

  private static String refused(Map<String, String> environment) {
    var refused = RunningImprimatur.attempt(environment, RunningImprimatur.emptyFolder("setting"),
        RunningImprimatur.freePort());
    assertEquals(START, refused.exitCode(), refused.output());
    return refused.output();
  }

  @Test
  void an_unknown_option_is_refused_in_a_sentence() {
    var refused = RunningImprimatur.attempt(RunningImprimatur.emptyFolder("option"), 1, "--prot", "8080");
    assertEquals(USAGE, refused.exitCode(), refused.output());
    assertTrue(refused.output().startsWith("The option --prot is unknown"), refused.output());
  }

  @Test
  void it_starts_again_in_its_folder_after_a_clean_end_and_after_a_crash() throws IOException, InterruptedException {
    Path data = RunningImprimatur.emptyFolder("once and again");
    var first = RunningImprimatur.start(data);
    String password = first.password();
    assertEquals(0, first.stop(), first.output());
    RunningImprimatur.start(data).kill();
    var third = RunningImprimatur.start(data);
    assertEquals(200, status(third));
    assertEquals(password, third.password());
    // The demo reads everything while it is loaded; a later start must read by itself, whoever asks first.
    assertEquals(200, screened(third).statusCode(), screened(third).body());
    assertEquals(0, third.stop(), third.output());
  }

  @Test
  void a_folder_of_ones_own_gets_no_demo_because_an_option_was_forgotten() throws IOException {
    Path data = RunningImprimatur.emptyFolder("own");
    assertEquals(0, RunningImprimatur.start(data, "--no-demo").stop());
    var forgotten = RunningImprimatur.start(data);
    assertTrue(forgotten.output().contains("Set it up at "), forgotten.output());
    assertFalse(forgotten.output().contains("Demo accounts"), forgotten.output());
    assertFalse(Files.exists(data.resolve("demo-password")));
    assertEquals(0, forgotten.stop(), forgotten.output());
    var refused = RunningImprimatur.attempt(data, RunningImprimatur.freePort(), "--demo");
    assertEquals(USAGE, refused.exitCode(), refused.output());
    assertTrue(refused.output().contains("is a society of your own, so --demo takes another folder."),
        refused.output());
  }

  @Test
  void classes_are_kept_for_the_next_start_while_the_server_runs() throws IOException, InterruptedException {
    Path cache = archived();
    assertEquals(1, kept(cache), cache.toString());
  }

  @Test
  void a_flight_recording_leaves_the_kept_classes_out_with_which_the_virtual_machine_would_crash() throws Exception {
    archived();
    var folder = RunningImprimatur.emptyFolder("recorded");
    var recording = folder.resolve("start.jfr");
    var recorded = RunningImprimatur.start(
        Map.of("IMPRIMATUR_JAVA_OPTS", "-XX:StartFlightRecording=filename=" + recording), folder.resolve("data"));
    assertEquals(200, status(recorded));
    assertEquals(0, recorded.stop(), recorded.output());
    assertTrue(Files.size(recording) > 0);
  }

  /** Returns the folder of the kept classes when the first start has written them. */
  private static Path archived() throws IOException, InterruptedException {
    RunningImprimatur.shared();
    Path cache = Path.of(System.getProperty("imprimatur.distribution"), "cache");
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
    while (kept(cache) == 0 && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return cache;
  }

  private static long kept(Path cache) throws IOException {
    try (var files = Files.list(cache)) {
      return files.filter(file -> file.getFileName().toString().matches("classes-.*\\.jsa")).count();
    }
  }

  private static int status(RunningImprimatur running) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(running.baseUrl() + "/login")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
