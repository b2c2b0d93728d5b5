package org.imprimatur.web.laws;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.platform.application.Phrasebook;

/**
 * The sentences of the pages: those the bundles have, and those that pages, beans and resources say.
 *
 * @param english by room and key, such as {@code review.votes.title}
 * @param others likewise, by language
 * @param said the names that are said anywhere
 */
record Bundles(Map<String, String> english, Map<String, Map<String, String>> others, Set<String> said) {

  /** {@code words.say('review.votes.title'} on a page, {@code say("review.votes.title"} in a class. */
  private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*['\"]([a-z]+\\.[a-z0-9.-]+)['\"]");

  /** A name by itself, as where one of two is chosen. It has at least three parts, which tells it from other words. */
  private static final Pattern NAMED = Pattern.compile(
      "['\"]((?:home|submission|review|identity|delivery|people|policy|registry|shared|society|mail|guest)"
          + "(?:\\.[a-z0-9-]+){2,})['\"]");

  /** The beginning of names whose rest is a fact, such as a status: all that begin so are said. */
  private static final Pattern BEGUN = Pattern.compile("\\b(?:say|find)\\(\\s*['\"]([a-z]+\\.[a-z0-9.-]+\\.)['\"]");

  /** {@code Phrasebook.key("title", code)}: what begins so is said of whatever code there is. */
  private static final Pattern CODED = Pattern.compile("\\bkey\\(\"([a-z]+)\",");

  /** An enum and its constants; those of a fault are all said. */
  private static final Pattern ENUM =
      Pattern.compile("enum (\\w+)( implements Fault)? \\{\\s*((?:[A-Z_]+(?:\\([^)]*\\))?,?\\s*)+)");

  private static final Pattern CONSTANT = Pattern.compile("([A-Z_]+)(?:\\([^)]*\\))?");

  static Bundles of(Path root) {
    var others = new TreeMap<String, Map<String, String>>();
    Phrasebook.LANGUAGES.stream().map(Locale::getLanguage).filter(language -> !language.equals("en"))
        .forEach(language -> others.put(language, read(root, language)));
    return new Bundles(read(root, "en"), others, said(root));
  }

  List<String> missing() {
    return said.stream().filter(name -> !name.endsWith(".") && !english.containsKey(name)).toList();
  }

  List<String> unused() {
    var all = new TreeSet<>(english.keySet());
    others.values().forEach(bundle -> all.addAll(bundle.keySet()));
    all.removeAll(said);
    all.removeIf(name -> said.stream().filter(begun -> begun.endsWith(".")).anyMatch(name::startsWith));
    return List.copyOf(all);
  }

  List<String> unlike() {
    var faults = new ArrayList<String>();
    others.forEach((language, bundle) -> {
      var all = new TreeSet<>(english.keySet());
      all.addAll(bundle.keySet());
      all.forEach(name -> unlike(name, language, bundle).ifPresent(faults::add));
    });
    english.entrySet().stream().filter(said -> facts(said.getValue()).contains("?"))
        .forEach(said -> faults.add(said.getKey() + " cannot be read"));
    return faults;
  }

  private Optional<String> unlike(String name, String language, Map<String, String> bundle) {
    if (!english.containsKey(name) || !bundle.containsKey(name)) {
      return Optional.of(name + " is in one language only");
    }
    var told = facts(english.get(name));
    var other = facts(bundle.get(name));
    return told.equals(other) ? Optional.empty()
        : Optional.of(name + " tells " + told + " in English, " + other + " in " + language);
  }

  /** What a sentence tells, wherever in it; a question mark when it is no sentence. */
  private static Set<String> facts(String sentence) {
    try {
      new MessageFormat(sentence);
      var pattern = new MessagePattern(sentence);
      return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart).filter(Bundles::names)
          .map(pattern::getSubstring).collect(Collectors.toCollection(TreeSet::new));
    } catch (IllegalArgumentException unreadable) {
      return Set.of("?");
    }
  }

  private static boolean names(MessagePattern.Part part) {
    return part.getType() == MessagePattern.Part.Type.ARG_NUMBER
        || part.getType() == MessagePattern.Part.Type.ARG_NAME;
  }

  private static Map<String, String> read(Path root, String language) {
    var all = new TreeMap<String, String>();
    for (var file : files(root, "words_" + language + ".properties")) {
      var bundle = new Properties();
      try (var reader = Files.newBufferedReader(file)) {
        bundle.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      var room = file.getParent().getFileName() + ".";
      bundle.stringPropertyNames().forEach(key -> all.put(room + key, bundle.getProperty(key)));
    }
    return all;
  }

  private static Set<String> said(Path root) {
    var names = new TreeSet<String>();
    for (var ending : List.of(".java", ".xhtml")) {
      for (var file : files(root, ending)) {
        for (var pattern : List.of(SAID, NAMED, BEGUN)) {
          pattern.matcher(text(file)).results().forEach(match -> names.add(match.group(1)));
        }
        var room = file.getParent().getFileName() + ".";
        CODED.matcher(text(file)).results().forEach(match -> names.add(room + match.group(1) + "."));
        ENUM.matcher(text(file)).results().forEach(match -> names.addAll(constants(room, match)));
      }
    }
    return names;
  }

  private static List<String> constants(String room, MatchResult match) {
    var begun = room + Phrasebook.key(match.group(1), "");
    return match.group(2) == null ? List.of(begun)
        : CONSTANT.matcher(match.group(3)).results()
            .map(constant -> room + Phrasebook.key(match.group(1), constant.group(1))).toList();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> files(Path root, String ending) {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
