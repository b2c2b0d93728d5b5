package org.imprimatur.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Counts lines of Java under some folders, as a reader sees them: a character of any script is one. */
final class Gates {

  /** The longest line that is read without scrolling. */
  static final int LINE = 120;

  private Gates() {}

  static List<Path> sources(Path... roots) throws IOException {
    var sources = new ArrayList<Path>();
    for (var root : roots) {
      sources.addAll(named(root, ".java"));
    }
    return sources;
  }

  /** Returns how many lines each file has whose name ends so. */
  static List<Integer> lengths(Path root, String ending) throws IOException {
    return named(root, ending).stream().map(path -> (int) read(path).lines().count()).toList();
  }

  private static List<Path> named(Path root, String ending) throws IOException {
    try (var found = Files.walk(root)) {
      return found.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    }
  }

  static long lines(Path... roots) throws IOException {
    return sources(roots).stream().mapToLong(path -> read(path).lines().count()).sum();
  }

  /** Returns the lines that are too long, each with its file. */
  static List<String> longLines(Path... roots) throws IOException {
    return sources(roots).stream()
        .flatMap(path -> read(path).lines().filter(line -> line.codePointCount(0, line.length()) > LINE)
            .map(line -> path + ": " + line.strip()))
        .toList();
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
