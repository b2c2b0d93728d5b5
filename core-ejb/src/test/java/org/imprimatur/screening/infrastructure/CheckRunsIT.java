package org.imprimatur.screening.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.infrastructure.Console;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.SocietyProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs of the command, each of which compiles the shipped policy for itself. */
class CheckRunsIT {

  private static final byte[] FINE = "{\"text\":\"Fine.\"}".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  /** How a run ended, and what it said. */
  private record Ran(int code, String out) {}

  @Test
  void a_run_ends_with_2_when_a_line_could_not_be_judged() {
    assertEquals(2, run("en", "{\"id\":1}\n{\"text\":\"Hello\"}\n".getBytes(StandardCharsets.UTF_8)).code());
    assertEquals(0, run("en", FINE).code());
  }

  @Test
  void an_answer_names_the_version_of_the_directory_which_is_the_digest_of_its_canonical_form() throws IOException {
    var canonical = new Directory(SocietyProfile.example(), Set.of("drokaformd")).canonical();
    var file = Files.writeString(folder.resolve("exported.json"), canonical).toString();
    assertEquals(Sha256.hex(canonical), version(run("en", FINE, "--directory", file)));
    assertEquals(Directory.example().version(), version(run("en", FINE)));
  }

  @Test
  void the_lines_that_programs_read_are_the_same_whatever_language_the_terminal_speaks() {
    var lines = "{\"text\":\"Call 312-555-0199\"}\n{\"text\":7}\nnonsense\n".getBytes(StandardCharsets.UTF_8);
    var english = run("en", lines);
    assertTrue(english.out().contains("312-555-0199"), english.out());
    assertEquals(english, run("es", lines));
  }

  @Test
  void four_threads_answer_as_one_does_and_a_broken_line_is_answered_in_its_place() {
    var lines = IntStream.range(0, 5_000)
        .mapToObj(n -> n == 2_500 ? "nonsense" : "{\"id\":" + n + ",\"text\":\"Room " + n % 7 + " is open.\"}")
        .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    var four = run("en", lines, "--threads", "4");
    var answers = four.out().lines().toList();
    assertTrue(answers.get(2_500).startsWith("{\"error\":{\"status\":400"), answers.get(2_500));
    assertEquals(run("en", lines, "--threads", "1"), four);
    assertEquals(2, four.code());
  }

  private static String version(Ran ran) throws IOException {
    assertEquals(0, ran.code());
    return new ObjectMapper().readTree(ran.out()).path("directoryVersion").asText();
  }

  private static Ran run(String language, byte[] in, String... options) {
    var out = new ByteArrayOutputStream();
    var silent = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    int code = CheckLines.run(List.of(options), new ByteArrayInputStream(in), out,
        new Console(silent, silent, Phrasebook.ofCommands(Map.of("IMPRIMATUR_LANGUAGE", language))));
    return new Ran(code, out.toString(StandardCharsets.UTF_8));
  }
}
