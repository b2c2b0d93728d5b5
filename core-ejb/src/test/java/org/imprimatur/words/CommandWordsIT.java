package org.imprimatur.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word that a command or the launcher says to whoever typed it is in a bundle, in both languages. */
class CommandWordsIT {

  private static final Path CORE = Path.of("src/main/java");
  private static final Path LAUNCHER = Path.of("../ear/src/main/java");
  private static final Path WORDS = Path.of("../ear/src/main/resources/org/imprimatur/launch");
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

  /** What may stand in a class, by how it begins, each with the reason. */
  private static final Map<String, String> EXCUSED = new TreeMap<>(Map.ofEntries(
      Map.entry("BlueskyProfile.java: AT Protocol lexicon", "names a document"),
      Map.entry("LinkedinProfile.java: LinkedIn Posts API", "names a document"),
      Map.entry("MastodonProfile.java: Mastodon documentation", "names a document"),
      Map.entry("ThreadsProfile.java: Threads API documentation", "names a document"),
      Map.entry("XProfile.java: X developer documentation", "names a document"),
      Map.entry("WebProfile.java: Society feed", "is said in words where a person reads it"),
      Map.entry("Phrasebook.java: EEE d MMM", "is the form of a date"),
      Map.entry("Unreadable.java: Duplicate field", "is what the reader of JSON says"),
      Map.entry("ImprimaturDataSource.java: ", "speaks to whoever programs"),
      Map.entry("AddressGate.java: Bad Request", "is the protocol's"),
      Map.entry("SlowHeaders.java: HTTP/1.1 408 Request Timeout", "is the protocol's"),
      Map.entry("ClassArchive.java: The class archive was not written", "speaks to the log"),
      Map.entry("Rehearsal.java: ", "speaks to the log"),
      Map.entry("RootCause.java: ^PlainTextActionReporter", "is what the server says"),
      Map.entry("RootCause.java: Caused by:", "is what the server says"),
      Map.entry("Farewell.java: Payara Micro Shutdown Hook", "is the server's name for a thread")));

  /** Classes whose exceptions tell whoever programs, each by why no operator causes one. */
  private static final Map<String, Set<String>> TELL_PROGRAMMERS = Map.of(
      "what it reads comes with the jar", Set.of("Catalogue", "Disclaimer", "Glyphs", "Lexicon", "Profiles",
          "ShippedPacks", "Story", "StoryTeller", "TextTable"),
      "it reads what the product wrote, or writes into memory", Set.of("AppendOnly", "Batch", "CanonicalJson", "Json",
          "LineAnswers", "StrictJson"),
      "the code that calls it asks for nothing else", Set.of("ChannelId", "DeliveryMove", "EditorialWorkflow",
          "RenderRequest", "Round", "Sha256"));

  @TempDir Path folder;

  @Test
  void no_class_of_the_core_and_of_the_launcher_holds_a_sentence() throws IOException {
    assertEquals(List.of(), unexcused(JavaSentences.in(CORE, Map.of())));
    assertEquals(List.of(), unexcused(JavaSentences.in(LAUNCHER, Map.of())));
  }

  @Test
  void no_command_puts_a_sentence_together_from_pieces() throws IOException {
    for (var feature : List.of("screening", "registry", "audit", "platform")) {
      var commands = JavaSentences.andPieces(CORE.resolve("org/imprimatur/" + feature + "/infrastructure"));
      assertEquals(List.of(), unexcused(commands).stream().filter(found -> !found.startsWith("Jpa")).toList());
    }
    assertEquals(List.of(), unexcused(JavaSentences.andPieces(LAUNCHER)));
  }

  @Test
  void a_command_that_does_is_named() throws IOException {
    Files.writeString(folder.resolve("Bad.java"), """
        class Bad {
          void f() { out.println("The file " + name + " cannot be read, there is no such one"); out.println(A.B); }
        }
        """);
    assertEquals(List.of("Bad.java: The file ", "Bad.java:  cannot be read, there is no such one"),
        JavaSentences.andPieces(folder));
  }

  @Test
  void an_exception_that_the_operator_can_cause_holds_no_sentence() throws IOException {
    var excused =
        TELL_PROGRAMMERS.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(excused, throwing(CORE));
    assertEquals(Set.of(), throwing(LAUNCHER));
  }

  @Test
  void one_that_does_is_named() throws IOException {
    Files.writeString(folder.resolve("BadStart.java"), """
        class BadStart {
          void f() { throw new IllegalStateException("The disk is full: " + free, new IOException("no room is left")); }
          void g() { throw new FailedStart(Sentence.of(DISK_FULL)); }
        }
        """);
    assertEquals(List.of("BadStart.java: The disk is full: ", "BadStart.java: no room is left"),
        JavaSentences.thrown(folder));
    assertEquals(Set.of("BadStart"), throwing(folder));
    assertEquals(List.of(), JavaSentences.andPieces(folder));
  }

  @Test
  void the_launcher_has_words_for_every_sentence_it_says_and_no_others() throws IOException {
    var names = Pattern.compile("^  ([A-Z_]+),?$", Pattern.MULTILINE)
        .matcher(Files.readString(LAUNCHER.resolve("org/imprimatur/launch/Sentence.java"))).results()
        .map(match -> match.group(1).toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(names), new TreeSet<>(words("en").keySet()));
    assertEquals(new TreeSet<>(names), new TreeSet<>(words("es").keySet()));
  }

  @Test
  void the_launcher_tells_the_same_facts_in_both_languages_and_leaves_none_in_english() throws IOException {
    var english = words("en");
    var spanish = words("es");
    var unlike = english.keySet().stream()
        .filter(name -> !facts(english.get(name)).equals(facts(spanish.get(name)))
            || english.get(name).equals(spanish.get(name)));
    assertEquals(List.of(), unlike.toList());
  }

  @Test
  void the_launcher_says_each_of_its_sentences() throws IOException {
    try (var files = Files.walk(LAUNCHER)) {
      var sources = new StringBuilder();
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        sources.append(Files.readString(file));
      }
      var unsaid = words("en").keySet().stream()
          .map(name -> "Sentence." + name.toUpperCase(Locale.ROOT).replace('-', '_'))
          .filter(name -> !Pattern.compile(name + "\\b").matcher(sources).find());
      assertEquals(List.of(), unsaid.toList());
    }
  }

  private static Set<String> throwing(Path root) throws IOException {
    return JavaSentences.thrown(root).stream().map(found -> found.substring(0, found.indexOf(".java")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> unexcused(List<String> found) {
    return found.stream().filter(each -> EXCUSED.keySet().stream().noneMatch(each::startsWith)).toList();
  }

  private static Set<String> facts(String words) {
    return GAP.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static Map<String, String> words(String language) throws IOException {
    var bundle = new Properties();
    try (var reader = Files.newBufferedReader(WORDS.resolve("words_" + language + ".properties"))) {
      bundle.load(reader);
    }
    var words = new TreeMap<String, String>();
    bundle.stringPropertyNames().forEach(name -> words.put(name, bundle.getProperty(name)));
    return words;
  }
}
