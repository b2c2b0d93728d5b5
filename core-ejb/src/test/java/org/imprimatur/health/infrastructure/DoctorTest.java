package org.imprimatur.health.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.platform.AllSettings;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.infrastructure.Console;
import org.imprimatur.platform.model.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoctorTest {

  private static final Pattern VARIABLE = Pattern.compile("IMPRIMATUR(?:_[A-Z]+)+");
  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private Path data;

  @BeforeEach
  void the_data_folder_is_its_owners() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void where_nothing_is_there_yet_nothing_has_to_be_mended_and_nothing_is_made() {
    assertEquals(Doctor.WELL, examined("--data", folder.resolve("new").toString()));
    assertTrue(line("ok", "is not there yet; the first start makes it."), said());
    assertTrue(line("ok", "There is no database yet"), said());
    assertTrue(said().stripTrailing().endsWith("2 lines above are worth a look."), said());
    assertFalse(Files.exists(folder.resolve("new")));
  }

  @Test
  void it_knows_every_setting_there_is() {
    var all = new TreeSet<String>();
    AllSettings.asked().values().stream().map(Setting::variable).forEach(all::add);
    assertEquals(all, Spelling.known());
  }

  @Test
  void it_knows_every_variable_that_scripts_and_launcher_name() throws IOException {
    var named = new TreeSet<String>();
    try (var sources = Files.walk(Path.of("../ear/src/main"))) {
      for (var file : Stream.concat(Stream.of(Path.of("../imprimatur")), sources.filter(Files::isRegularFile))
          .toList()) {
        VARIABLE.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group()));
      }
    }
    named.removeAll(Spelling.known());
    assertEquals(new TreeSet<>(Spelling.SCRIPTS), named);
  }

  @Test
  void a_wrong_setting_is_named_with_what_it_may_say_and_has_to_be_mended() {
    environment.put("IMPRIMATUR_QUORUM", "none");
    assertEquals(Doctor.TO_MEND, examined());
    assertTrue(line("BAD", "imprimatur.quorum is 'none'; it must be a whole number from 1 to 99."), said());
    assertTrue(said().stripTrailing().endsWith("see the lines that begin with BAD."), said());
  }

  @Test
  void an_identity_provider_that_is_named_and_not_there_has_to_be_mended() {
    assertEquals(Doctor.WELL, examined());
    assertTrue(line("ok", "The environment names no identity provider."), said());
    environment.putAll(Map.of("IMPRIMATUR_LOGIN_ISSUER", "http://127.0.0.1:1", "IMPRIMATUR_LOGIN_CLIENT", "posts"));
    assertEquals(Doctor.TO_MEND, examined());
    assertTrue(line("BAD", "The identity provider http://127.0.0.1:1 lets nobody in: Nobody answers"), said());
  }

  @Test
  void a_mail_server_is_greeted_and_one_that_does_not_answer_has_to_be_mended() {
    assertEquals(Doctor.WELL, examined());
    assertTrue(line("ok", "No mail server is set"), said());
    environment.putAll(Map.of("IMPRIMATUR_MAIL_HOST", "localhost", "IMPRIMATUR_MAIL_FROM", "posts@society.example",
        "IMPRIMATUR_MAIL_SECURITY", "none"));
    var server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    server.start();
    environment.put("IMPRIMATUR_MAIL_PORT", "" + server.getSmtp().getPort());
    assertEquals(Doctor.WELL, examined());
    assertTrue(line("ok", "The mail server localhost:" + server.getSmtp().getPort() + " answers"), said());
    server.stop();
    assertEquals(Doctor.TO_MEND, examined());
    assertTrue(line("BAD", "Nobody answers at the mail server."), said());
  }

  @Test
  void a_misspelt_setting_is_found_and_one_that_says_nothing_is_none() {
    environment.putAll(Map.of("IMPRIMATUR_QUORM", "3", "IMPRIMATUR_QUORUM", "3", "IMPRIMATUR_BASE", " ",
        "IMPRIMATUR_LANGUAGE", "en"));
    assertEquals(Doctor.WELL, examined());
    assertTrue(line("look", "The variable IMPRIMATUR_QUORM is no setting"), said());
    assertFalse(said().contains("IMPRIMATUR_BASE "), said());
    assertFalse(said().contains("IMPRIMATUR_LANGUAGE is no setting"), said());
  }

  @Test
  void a_folder_that_others_read_is_worth_a_look_and_one_that_cannot_be_written_must_be_mended() throws IOException {
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));
    assertEquals(Doctor.WELL, examined());
    assertTrue(line("look", "chmod 700 " + data), said());
    var file = Files.writeString(folder.resolve("file"), "no folder");
    assertEquals(Doctor.TO_MEND, examined("--data", file.toString()));
    assertTrue(line("BAD", "The data folder " + file + " cannot be written."), said());
  }

  @Test
  void a_built_in_database_that_a_server_holds_is_left_alone() throws IOException {
    Files.createDirectory(data.resolve("db"));
    Files.writeString(data.resolve("db/imprimatur.mv.db"), "no database: whoever opened it would fail");
    try (var lock = FileChannel.open(data.resolve("imprimatur.lock"), StandardOpenOption.CREATE,
        StandardOpenOption.WRITE)) {
      // Of this process, as a lock of another would be.
      var held = lock.lock();
      assertEquals(Doctor.WELL, examined());
      assertTrue(line("ok", "is in use by a running server"), said());
      assertTrue(line("ok", "The running server holds the built-in database."), said());
      held.release();
    }
    assertEquals(Doctor.TO_MEND, examined());
    assertTrue(line("BAD", "The database cannot be reached"), said());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "                         | look | Set IMPRIMATUR_BASE_URL to the address others see.",
    "http://127.0.0.1:8080    | ok   | Public links begin with http://127.0.0.1:8080.",
    "https://127.0.0.1        | ok   | Public links begin with https://127.0.0.1.",
    "http://192.0.2.7         | BAD  | is not encrypted",
    "https://no-host.invalid  | BAD  | does not find the host of https://no-host.invalid",
    "https://a_b%             | BAD  | does not find the host of"})
  void the_address_that_others_see_is_looked_at(String address, String level, String words) {
    environment.put("IMPRIMATUR_BASE_URL", address == null ? "" : address);
    examined();
    assertTrue(line(level, words), said());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "X-Forwarded-For |             | BAD  | belong together",
    "                | 10.0.0.1    | BAD  | belong together",
    "X-Forwarded-For | the proxy   | BAD  | belong together",
    "X-Forwarded-For | 10.0.0.1    | ok   | is believed when it comes from 10.0.0.1",
    "                |             | look | all callers count as one"})
  void a_proxy_is_named_by_header_and_addresses_or_not_at_all(String header, String addresses, String level,
      String words) {
    environment.put("IMPRIMATUR_BASE_URL", "https://127.0.0.1");
    environment.put("IMPRIMATUR_PROXY_HEADER", header == null ? "" : header);
    environment.put("IMPRIMATUR_PROXY_ADDRESSES", addresses == null ? "" : addresses);
    examined();
    assertTrue(line(level, words), said());
  }

  @ParameterizedTest
  @CsvSource({"25, ok, The newest back-up in", "27, BAD, is 27 hours old"})
  void the_newest_back_up_is_of_the_last_night(int hours, String level, String words) throws IOException {
    var backups = Files.createDirectory(folder.resolve("backups"));
    environment.put("IMPRIMATUR_BACKUP_FOLDER", backups.toString());
    for (int old : List.of(hours, 300)) {
      var file = Files.writeString(backups.resolve("of-" + old), "");
      Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofHours(old))));
    }
    examined();
    assertTrue(line(level, words), said());
  }

  @Test
  void a_folder_without_back_ups_must_be_mended() throws IOException {
    environment.put("IMPRIMATUR_BACKUP_FOLDER", Files.createDirectory(folder.resolve("empty")).toString());
    assertEquals(Doctor.TO_MEND, examined());
    assertTrue(line("BAD", "is empty or cannot be read"), said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port 8080", "--data", "--data ", "x"})
  void an_option_that_it_does_not_take_is_refused(String options) {
    assertEquals(Doctor.WRONG_USE, run(Arrays.asList(options.split(" ", -1))));
    assertTrue(said().startsWith("An option is unknown or lacks what belongs to it."), said());
  }

  @Test
  void a_password_in_the_environment_is_not_shown() {
    environment.putAll(Map.of("IMPRIMATUR_DATABASE_PASSWORD", "hush-hush", "IMPRIMATUR_DEMO_PASSWORD", "hush-hush"));
    examined("--database-url", "jdbc:postgresql://127.0.0.1:1/none");
    assertFalse(said().contains("hush"), said());
    assertTrue(line("BAD", "The database cannot be reached"), said());
  }

  @Test
  void it_speaks_spanish() {
    environment.put("IMPRIMATUR_LANGUAGE", "es");
    environment.put("IMPRIMATUR_QUORUM", "0");
    assertEquals(Doctor.TO_MEND, examined());
    assertTrue(line("MAL", "El ajuste imprimatur.quorum es '0'"), said());
    assertEquals(Set.of(), Set.copyOf(said().lines().filter(line -> line.startsWith("look")).toList()));
  }

  private int examined(String... options) {
    // Of an option that stands twice the last counts.
    return run(Stream.concat(Stream.of("--data", data.toString()), Arrays.stream(options)).toList());
  }

  private int run(List<String> options) {
    said.reset();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Doctor.run(options, environment, Clock.fixed(NOW, ZoneOffset.UTC),
        new Console(out, out, Phrasebook.ofCommands(environment)));
  }

  private boolean line(String level, String words) {
    return said().lines().anyMatch(line -> line.startsWith(level + " ") && line.contains(words));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
