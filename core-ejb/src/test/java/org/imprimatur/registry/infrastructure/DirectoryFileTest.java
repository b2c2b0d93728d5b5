package org.imprimatur.registry.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryFileTest {

  private static final String EMPTY =
      """
          {"format": "imprimatur.directory/1",
           "names": [], "domains": [], "phones": [], "handles": [], "addresses": [], "verified": []}
          """;

  @TempDir private Path folder;

  @Test
  void what_a_server_exported_is_read_as_it_was() throws IOException {
    var exported = new Directory(SocietyProfile.example(), Set.of("ana.md", "\u05D0\u05D1@sci.example"));
    assertEquals(exported, DirectoryFile.read(file(exported.canonical())));
  }

  @Test
  void a_society_may_have_nothing_of_its_own() throws IOException {
    assertEquals(Set.of(), DirectoryFile.read(file(EMPTY)).guarded());
  }

  @ParameterizedTest
  @CsvSource({"@Ana.MD, ana.md", "' ana ', ana", "ANA@Sci.Example, ana@sci.example", "\u00C9va, \u00E9va"})
  void a_handle_is_kept_as_accounts_are_compared(String written, String kept) throws IOException {
    assertEquals(Set.of(kept), DirectoryFile.read(file(with("verified", "[\"" + written + "\"]"))).verified());
  }

  @Test
  void a_telephone_number_is_kept_without_its_signs() throws IOException {
    var directory = DirectoryFile.read(file(with("phones", "[\"+1 (204) 555-0199\"]")));
    assertTrue(directory.society().ownsPhone("204-555-0199"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"ana\"", "null", "{\"a\": \"ana\"}", "[\"ana\", 1]", "[null]", "[[\"ana\"]]", "[\"\"]",
    "[\" \"]"})
  void each_member_is_a_list_of_texts(String value) throws IOException {
    assertEquals("needs \"verified\" as a list of texts", fact(file(with("verified", value))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"names", "domains", "phones", "handles", "addresses", "verified"})
  void no_member_may_be_left_out(String member) throws IOException {
    assertEquals("needs \"" + member + "\" as a list of texts",
        fact(file(EMPTY.replaceFirst(",\\s*\"" + member + "\": \\[\\]", ""))));
  }

  @Test
  void a_member_that_is_not_known_is_named() throws IOException {
    assertEquals("has a member \"mails\", which is not known",
        fact(file(EMPTY.replace("\"verified\"", "\"mails\": [], \"verified\""))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "\"imprimatur.directory/1\"", "null", "{}", "{\"format\": 1}",
    "{\"format\": \"imprimatur.directory/2\"}", "{\"format\": \"Imprimatur.directory/1\"}"})
  void another_format_is_refused(String json) throws IOException {
    assertEquals("does not say that its format is imprimatur.directory/1", fact(file(json)));
  }

  @ParameterizedTest
  @CsvSource({"'{', 1", "'{\n\"format\":\nno}', 3", "'{\n\"names\": [],\n\"names\": []}', 3", "'{}\n{}', 2",
    "'{\"names\": [\"a]}', 1"})
  void the_line_of_a_fault_is_named(String json, int line) throws IOException {
    assertEquals("is no JSON from line " + line + " on", fact(file(json)));
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() throws IOException {
    var file = folder.resolve("directory.json");
    Files.write(file, with("verified", "[\"\u00E9\"]").getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("is no JSON from line 2 on", fact(file));
  }

  @Test
  void what_is_no_file_cannot_be_read() {
    assertEquals("cannot be read", fact(folder.resolve("nowhere.json")));
    assertEquals("cannot be read", fact(folder));
  }

  @Test
  void more_than_twenty_megabytes_are_not_read() throws IOException {
    assertEquals("is no JSON from line 1 on", fact(blank(20_000_000)));
    assertEquals("is larger than 20 MB", fact(blank(20_000_001)));
  }

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("directory.json"), json);
  }

  private Path blank(int length) throws IOException {
    var file = folder.resolve(length + ".json");
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(length);
    }
    return file;
  }

  private static String with(String member, String value) {
    return EMPTY.replace("\"" + member + "\": []", "\"" + member + "\": " + value);
  }

  /** Returns what the message says between the file, which it names, and the remedy. */
  private static String fact(Path file) {
    var message = English.of(assertThrows(DirectoryFile.Unreadable.class, () -> DirectoryFile.read(file)).sentence());
    var before = "The directory " + file + " ";
    var after = ". Export it again from /api/v1/accounts/directory.";
    assertTrue(message.startsWith(before) && message.endsWith(after), message);
    return message.substring(before.length(), message.length() - after.length());
  }
}
