package org.imprimatur.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The start scripts say what they say in the language of whoever typed, and hold no sentence themselves. */
class ScriptWordsIT {

  private static final Path BIN = Path.of("../ear/src/main/dist/bin");
  private static final List<Path> SCRIPTS =
      List.of(Path.of("../imprimatur"), BIN.resolve("imprimatur"), BIN.resolve("java.sh"), BIN.resolve("language.sh"));

  /** What a script prints in words: two in a row after echo or printf, or lines that follow. */
  private static final Pattern PRINTED =
      Pattern.compile("(?:\\becho|\\bprintf) +(['\"])(?:(?!\\1).)*?\\p{L}{2,} +(?:\\p{L}|\\$).*|<<.*");

  /** A mark in the log of the build, which this script looks for and nobody is shown. */
  private static final String MARK = "echo \"imprimatur: build failed\"";

  private static final Pattern SAID = Pattern.compile("\\bsay ([a-z-]+)");
  private static final Pattern NAMED = Pattern.compile("(?ms)^        ([a-z-]+)\\) (.*?);;$");
  private static final Pattern FACT = Pattern.compile("\\$\\{?\\d");

  @Test
  void no_start_script_holds_a_sentence() throws IOException {
    for (var script : SCRIPTS) {
      assertEquals(List.of(), sentences(Files.readString(script)), script.toString());
    }
  }

  @Test
  void one_that_does_is_named() {
    assertEquals(
        List.of("echo \"The port $1 is taken.\" >&2", "printf 'Not here %s\\n'; echo 'no such file'", "<<HELP"),
        sentences("""
            say a; echo "The port $1 is taken." >&2
            printf 'Not here %s\\n'; echo 'no such file'
            printf '%s\\n' "$line"
            cat <<HELP
            """));
  }

  @Test
  void every_sentence_has_words_in_both_languages_and_the_same_facts() throws IOException {
    assertEquals(facts("en"), facts("es"));
  }

  @Test
  void what_the_scripts_say_and_what_there_are_words_for_is_the_same() throws IOException {
    var said = new TreeSet<String>();
    for (var script : SCRIPTS) {
      SAID.matcher(Files.readString(script)).results().forEach(match -> said.add(match.group(1)));
    }
    assertEquals(said, facts("en").keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', '', Usage:", "'', '', '', es_MX.UTF-8, Uso:", "'', '', '', es, Uso:", "'', '', '', C, Usage:",
    "'', '', '', de_DE.UTF-8, Usage:", "'', C, '', es_ES.UTF-8, Usage:", "'', '', es_ES.UTF-8, en_US.UTF-8, Uso:",
    "'', es_AR.UTF-8, en_US.UTF-8, C, Uso:", "en, es_ES.UTF-8, '', '', Usage:", "es, C, C, C, Uso:",
    "fr, es_ES.UTF-8, '', '', Usage:"
  })
  void who_names_no_language_is_spoken_to_in_that_of_the_terminal_and_else_in_english(String told, String all,
      String messages, String lang, String first) throws IOException {
    var builder = new ProcessBuilder("sh", BIN.resolve("imprimatur").toString(), "--help").redirectErrorStream(true);
    var environment = builder.environment();
    environment.putAll(
        Map.of("IMPRIMATUR_LANGUAGE", told, "LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang));
    var said = new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(first, said.split(" ")[0], said);
  }

  private static List<String> sentences(String script) {
    return PRINTED.matcher(script).results().map(MatchResult::group).filter(found -> !found.startsWith(MARK)).toList();
  }

  private static Map<String, Set<String>> facts(String language) throws IOException {
    var words = new TreeMap<String, Set<String>>();
    NAMED.matcher(Files.readString(BIN.resolve("words_" + language + ".sh"))).results()
        .forEach(match -> words.put(match.group(1), FACT.matcher(match.group(2)).results()
            .map(fact -> fact.group().replace("{", "")).collect(Collectors.toSet())));
    return words;
  }
}
