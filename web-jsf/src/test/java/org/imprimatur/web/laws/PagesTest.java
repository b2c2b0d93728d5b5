package org.imprimatur.web.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no page and no bean may hold; each law is broken once on purpose. */
class PagesTest {

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "escape\\s*=\\s*[\"'](?!true)|<style\\b|<script\\b(?![^>]*\\ssrc=)|\\sstyle\\s*=|"
              + "\\son[a-z]+\\s*=\\s*[\"']|\\b(?:T"
              + "ODO|F" + "IXME)\\b");

  private static final Pattern INFRASTRUCTURE = Pattern.compile("org\\.imprimatur\\.[a-z.]*\\binfrastructure\\b");

  /** A clock, or chance, of one's own: both are given by the core, so that tests can say what they are. */
  private static final Pattern OWN_CLOCK = Pattern.compile(
      "\\b(?:Instant|Local(?:Date|Time|DateTime)|(?:Zoned|Offset)DateTime|Year|YearMonth)\\.now\\("
          + "|currentTimeMillis|nanoTime|Clock\\.(?:system|tick)"
          + "|\\bnew (?:Date|Random|SecureRandom|SplittableRandom)\\(|ThreadLocalRandom|randomUUID|Math\\.random");

  /** What only the core asks of a person: by it somebody may or may not, and a page asks a permission for that. */
  private static final Pattern OWN_VERDICT = Pattern.compile(
      "(?<!PlainPath)\\.is\\(|Person::is\\b|(?:\\.|Person::)(?:seated|officer|inGoodStanding)\\b"
          + "|\\.roles\\(\\)(?!\\.stream\\(\\)\\.sorted\\(\\))"
          + "|Role\\.(?:SEATS|OFFICERS)\\b|\\.heldBy\\(|\\.granted\\(");

  /** Sayings: who is told something about their office, and is allowed nothing by it. */
  private static final List<String> SAYINGS =
      List.of("Frame.java: return person().filter(who -> who.is(Role.ADMINISTRATOR)).isPresent();");

  /** Something after a declaration, or after the brace that opens a rule. */
  private static final Pattern CROWDED = Pattern.compile("^(?!\\s*/\\*).*(?:;|\\{)(?![^(]*\\))\\s*[^\\s]");

  private static final int LONGEST = 120;

  @TempDir Path folder;

  @Test
  void pages_are_short_and_hold_neither_styles_nor_inline_scripts_nor_raw_text() throws IOException {
    assertEquals(List.of(), pageFaults(Path.of("src/main/webapp")));
  }

  @Test
  void a_page_that_does_is_named_for_each_fault() throws IOException {
    Files.writeString(
        folder.resolve("bad.xhtml"),
        "<h:outputText escape=\"false\"/>\n<style>\n<script>\n<b style=\"x\"/>\n<b onclick=\"x\"/>\n"
            + "\n".repeat(LONGEST));
    assertEquals(6, pageFaults(folder).size());
  }

  @Test
  void the_pages_of_every_room_are_found_by_the_server() throws IOException {
    assertEquals(List.of(), forgottenRooms(Path.of("src/main/webapp/WEB-INF")));
  }

  @Test
  void a_room_that_the_server_is_not_told_of_is_named() throws IOException {
    Files.createDirectories(folder.resolve("pages/members"));
    Files.createDirectories(folder.resolve("pages/home"));
    Files.writeString(folder.resolve("web.xml"), "<param-value>/WEB-INF/pages/home/*.xhtml/*</param-value>");
    assertEquals(List.of("members"), forgottenRooms(folder));
  }

  @Test
  void a_style_sheet_has_one_declaration_a_line() throws IOException {
    assertEquals(List.of(), lines(Path.of("src/main/webapp"), ".css", CROWDED));
  }

  @Test
  void one_that_has_two_is_named() throws IOException {
    Files.writeString(folder.resolve("bad.css"),
        "a {\n  color: red; margin: 0;\n}\nb { margin: 0; }\nc {\n  background: url(data:;,x);\n}\n");
    assertEquals(2, lines(folder, ".css", CROWDED).size());
  }

  @Test
  void beans_and_resources_know_no_infrastructure() throws IOException {
    assertEquals(List.of(), imports(Path.of("src/main/java")));
  }

  @Test
  void one_that_does_is_named() throws IOException {
    Files.writeString(folder.resolve("Bad.java"), "import org.imprimatur.audit.infrastructure.VerifyLog;\n");
    assertEquals(1, imports(folder).size());
  }

  @Test
  void beans_and_resources_have_no_clock_and_no_chance_of_their_own() throws IOException {
    assertEquals(List.of(), lines(Path.of("src/main/java"), ".java", OWN_CLOCK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Instant.now()", "LocalDate.now(zone)", "ZonedDateTime.now(zone)", "OffsetDateTime.now()",
    "LocalTime.now()", "System.currentTimeMillis()", "System.nanoTime()", "Clock.systemUTC()", "new Date()",
    "new Random(1)", "new SecureRandom()", "ThreadLocalRandom.current()", "UUID.randomUUID()", "Math.random()"})
  void one_that_has_is_named(String call) throws IOException {
    Files.writeString(folder.resolve("Bad.java"), "var it = " + call + ";\nvar when = standing.now(post);\n");
    assertEquals(1, lines(folder, ".java", OWN_CLOCK).size());
  }

  @Test
  void no_page_and_no_bean_decides_by_a_role_what_somebody_may() throws IOException {
    assertEquals(SAYINGS, verdicts(Path.of("src/main")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"person.is(Role.AUDITOR)", "who.is(role)", "Person::seated", "person.officer()",
    "who.inGoodStanding()", "#{page.person.seated}", "person.roles().contains(CHAIR)",
    "person.roles().stream().anyMatch(CHAIR::equals)", "Role.SEATS",
    "Permission.VOTE.heldBy(person)"})
  void one_that_decides_is_named(String asked) throws IOException {
    for (var name : List.of("Bad.java", "bad.xhtml")) {
      Files.writeString(folder.resolve(name), asked + "\nPlainPath.is(address)\nthis.is.fine\n");
    }
    assertEquals(List.of("Bad.java: " + asked, "bad.xhtml: " + asked), verdicts(folder));
  }

  private static List<String> verdicts(Path root) throws IOException {
    var found = new ArrayList<String>();
    for (var ending : List.of(".java", ".xhtml")) {
      for (var file : files(root, ending)) {
        Files.readAllLines(file).stream().filter(line -> OWN_VERDICT.matcher(line).find())
            .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
      }
    }
    return found;
  }

  private static List<String> forgottenRooms(Path webInf) throws IOException {
    var told = Files.readString(webInf.resolve("web.xml"));
    try (var rooms = Files.list(webInf.resolve("pages"))) {
      return rooms.map(room -> room.getFileName().toString())
          .filter(room -> !told.contains("/WEB-INF/pages/" + room + "/*.xhtml/*")).sorted().toList();
    }
  }

  private static List<String> pageFaults(Path root) throws IOException {
    var faults = new ArrayList<>(lines(root, ".xhtml", FORBIDDEN));
    for (var page : files(root, ".xhtml")) {
      int lines = Files.readAllLines(page).size();
      if (lines > LONGEST) {
        faults.add(page + " has " + lines + " lines; " + LONGEST + " are allowed");
      }
    }
    return faults;
  }

  private static List<String> imports(Path root) throws IOException {
    return lines(root, ".java", INFRASTRUCTURE);
  }

  private static List<String> lines(Path root, String ending, Pattern forbidden) throws IOException {
    var found = new ArrayList<String>();
    for (var file : files(root, ending)) {
      var lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (forbidden.matcher(lines.get(i)).find()) {
          found.add(file + ":" + (i + 1) + " " + lines.get(i).strip());
        }
      }
    }
    return found;
  }

  private static List<Path> files(Path root, String ending) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
