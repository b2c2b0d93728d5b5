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
      try (var found = Files.walk(root)) {
        found.filter(path -> path.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    return sources;
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
