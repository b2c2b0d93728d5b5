package org.imprimatur.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.kernel.model.Grounds;
import org.imprimatur.laws.Product;
import org.imprimatur.platform.AllSettings;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.platform.model.Setting;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles have a sentence for every constant that is said, in every language, and nothing that nobody says. */
class BundlesTest {

  private static final Path ROOT = Path.of("src/main/resources/org/imprimatur");

  private static final List<Class<?>> ENUMS = Product.types().stream().filter(Class::isEnum).toList();

  @Test
  void every_grounds_for_a_refusal_has_a_sentence() {
    assertEquals(List.of(), wordless(ENUMS, bundles("en")));
  }

  @Test
  void an_enum_that_is_said_is_said_whole() {
    assertEquals(List.of(), halfSaid(ENUMS, bundles("en")));
  }

  @Test
  void of_every_setting_is_told_what_it_is_for_and_what_counts_without_it() {
    assertEquals(List.of(), untold(bundles("en")));
  }

  @Test
  void every_sentence_belongs_to_a_constant_or_a_setting() {
    assertEquals(Set.of(), unknown(bundles("en")));
  }

  @ParameterizedTest
  @MethodSource("others")
  void every_language_tells_the_same_facts_as_english(String language) {
    var english = bundles("en");
    var other = bundles(language);
    assertEquals(english.keySet(), other.keySet());
    assertEquals(List.of(), unlike(english, other));
    assertFalse(english.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("others")
  void no_sentence_was_left_in_english_but_those_that_only_repeat_facts(String language) {
    assertEquals(List.of(), leftInEnglish(bundles("en"), bundles(language)));
  }

  @Test
  void a_sentence_that_chooses_by_the_state_of_a_post_names_every_state() {
    for (var language : Phrasebook.LANGUAGES) {
      var choosing = new TreeMap<>(bundles(language.getLanguage()));
      choosing.values().removeIf(pattern -> !pattern.contains("{state, select,"));
      assertFalse(choosing.isEmpty());
      choosing.forEach((name, pattern) -> assertEquals(List.of(), Arrays.stream(State.values()).map(State::name)
          .filter(state -> !pattern.contains(" " + state + " {")).toList(), language + " " + name));
    }
  }

  @Test
  void what_has_no_words_or_nobody_says_is_named() {
    var all = bundles("en");
    all.remove("review/review-grounds.no-hash");
    all.remove("pack/pack-flaw.no-rule");
    all.remove("review/setting.quorum");
    all.remove("platform/otherwise.proxy-header");
    all.put("review/review-grounds.no-such", "Never said.");
    all.put("review/setting.no-such", "Never asked.");
    assertEquals(List.of("review/review-grounds.no-hash"), wordless(ENUMS, all));
    assertEquals(List.of("pack/pack-flaw.no-rule"), halfSaid(ENUMS, all));
    assertEquals(Set.of("platform/otherwise.proxy-header", "review/setting.quorum"), Set.copyOf(untold(all)));
    assertEquals(Set.of("review/review-grounds.no-such", "review/setting.no-such"), unknown(all));
  }

  @Test
  void another_fact_and_a_sentence_in_the_wrong_language_are_named() {
    var english = new TreeMap<>(Map.of("a", "The port {port} is taken.", "b", "Two posts.", "c", "{one}: {two}"));
    var other = Map.of("a", "El puerto {puerto} está ocupado.", "b", "Two posts.", "c", "{one}: {two}");
    assertEquals(List.of("a"), unlike(english, other));
    assertEquals(List.of("b"), leftInEnglish(english, other));
  }

  private static List<String> wordless(List<Class<?>> enums, Map<String, String> said) {
    return enums.stream().filter(type -> Grounds.class.isAssignableFrom(type)).flatMap(BundlesTest::constants)
        .filter(constant -> !(constant instanceof Permission permission && permission.hides()))
        .map(BundlesTest::name).filter(name -> !said.containsKey(name)).toList();
  }

  private static List<String> halfSaid(List<Class<?>> enums, Map<String, String> said) {
    return enums.stream().filter(type -> !Grounds.class.isAssignableFrom(type))
        .map(type -> constants(type).map(BundlesTest::name).toList())
        .filter(names -> names.stream().anyMatch(said::containsKey))
        .flatMap(List::stream).filter(name -> !said.containsKey(name)).toList();
  }

  private static List<String> untold(Map<String, String> said) {
    return Stream.concat(settings("setting", setting -> true), settings("otherwise", each -> each.usual().isEmpty()))
        .filter(name -> !said.containsKey(name)).toList();
  }

  private static Stream<String> settings(String what, Predicate<Setting<?>> which) {
    return AllSettings.records().stream().flatMap(type -> AllSettings.asked(type).stream().filter(which)
        .map(setting -> feature(type) + "/" + AllSettings.name(what, setting)));
  }

  private static Set<String> unknown(Map<String, String> said) {
    var known = ENUMS.stream().flatMap(BundlesTest::constants).map(BundlesTest::name).collect(Collectors.toSet());
    Arrays.stream(Permission.values()).map(permission -> "committee/" + Phrasebook.key("deed", permission.name()))
        .forEach(known::add);
    settings("setting", setting -> true).forEach(known::add);
    settings("otherwise", setting -> true).forEach(known::add);
    var unknown = new TreeSet<>(said.keySet());
    unknown.removeAll(known);
    return unknown;
  }

  private static List<String> unlike(Map<String, String> english, Map<String, String> other) {
    return english.keySet().stream().filter(name -> !facts(english.get(name)).equals(facts(other.get(name)))).toList();
  }

  private static List<String> leftInEnglish(Map<String, String> english, Map<String, String> other) {
    return english.entrySet().stream().filter(each -> each.getValue().equals(other.get(each.getKey())))
        // Most places keep their names.
        .filter(each -> !each.getKey().startsWith("society/us-state."))
        .filter(each -> !each.getValue().replaceAll("\\{\\w+}", "").matches("\\P{L}*")).map(Map.Entry::getKey).toList();
  }

  static Stream<String> others() {
    return Phrasebook.LANGUAGES.stream().map(Locale::getLanguage).filter(language -> !language.equals("en"));
  }

  private static Set<String> facts(String pattern) {
    return new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
  }

  private static Stream<Enum<?>> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
  }

  /** Names a constant by its feature and its key there. */
  private static String name(Enum<?> constant) {
    var type = constant.getDeclaringClass();
    return feature(type) + "/" + Phrasebook.key(type.getSimpleName(), constant.name());
  }

  private static String feature(Class<?> type) {
    return type.getPackageName().split("\\.")[2];
  }

  private static Map<String, String> bundles(String language) {
    var all = new TreeMap<String, String>();
    try (var files = Files.walk(ROOT)) {
      for (var file : files.filter(each -> each.endsWith("words_" + language + ".properties")).toList()) {
        var bundle = new Properties();
        bundle.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
        var feature = file.getParent().getFileName() + "/";
        bundle.stringPropertyNames().forEach(key -> all.put(feature + key, bundle.getProperty(key)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
