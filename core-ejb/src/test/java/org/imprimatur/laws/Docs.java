package org.imprimatur.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks up in the house what its docs name. Decisions are left out: they tell of what was. */
final class Docs {

  private static final Pattern WORD = Pattern.compile("\\w+");
  /** Two humps at least: one is a word of the language. */
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+)(?:\\.\\w+(?:\\(\\))?)?`");
  private static final Pattern PATH =
      Pattern.compile("(?<![\\w/.$-])((?:core-ejb|web-jsf|ear|docs|\\.ci)/[\\w./-]*[\\w/])(?![\\w/<{*…-])");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)");
  private static final Pattern TEST = Pattern.compile("-D(?:it\\.)?test='?([A-Z][\\w,]*)");
  private static final Pattern COMMAND = Pattern.compile("\\./imprimatur (?!-)([a-z]+)");

  private final Path house;
  private final Set<String> words = new HashSet<>();
  private final Set<String> classes = new HashSet<>();
  private final String launchers;

  private Docs(Path house) throws IOException {
    this.house = house;
    launchers = text(house.resolve("imprimatur")) + text(house.resolve("ear/src/main/dist/bin/imprimatur"));
    for (var file : files(house, ".java", ".xml", ".xhtml", ".json", ".yaml", ".js")) {
      WORD.matcher(text(file)).results().map(MatchResult::group).forEach(words::add);
      classes.add(file.getFileName().toString().replace(".java", ""));
    }
  }

  static Docs of(Path house) throws IOException {
    return new Docs(house);
  }

  /** Returns what is named and not there, as {@code page: name}. */
  List<String> missing() throws IOException {
    var missing = new ArrayList<String>();
    for (var page : files(house, ".md")) {
      missing.addAll(missing(page, text(page)));
    }
    return missing;
  }

  /** Returns what a page names that is not there. */
  List<String> missing(Path page, String text) {
    return Stream.of(
        named(CLASS, text).filter(name -> !words.contains(name)),
        named(PATH, text).filter(path -> !path.contains("/target") && !Files.exists(house.resolve(path))),
        named(LINK, text).filter(link -> !Files.exists(page.resolveSibling(link))),
        named(TEST, text).flatMap(tests -> Stream.of(tests.split(",")))
            .filter(test -> !test.equals("none") && !classes.contains(test)),
        named(COMMAND, text).filter(command -> !launchers.contains("    " + command + ")"))
            .map(command -> "./imprimatur " + command))
        .flatMap(names -> names)
        .distinct()
        .map(name -> house.relativize(page) + ": " + name)
        .toList();
  }

  private static Stream<String> named(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).distinct();
  }

  private static List<Path> files(Path house, String... endings) throws IOException {
    try (var all = Files.walk(house)) {
      return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .filter(file -> !file.toString().matches(".*/(target|node_modules|\\.git|adr)/.*"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
