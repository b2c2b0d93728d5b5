package org.imprimatur.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No build compiles the measurements: they are compiled when somebody measures. What is moved must be moved there as
 * well.
 */
class BenchTest {

  private static final Pattern IMPORTED = Pattern.compile("(?m)^import (org\\.imprimatur\\.[\\w.]+);$");

  @Test
  void every_class_that_a_measurement_names_is_where_it_looks() throws IOException {
    var named = imported();
    assertFalse(named.isEmpty());
    assertEquals(List.of(), named.stream().filter(name -> !exists(name)).toList());
  }

  private static List<String> imported() throws IOException {
    try (var files = Files.walk(Path.of("src/bench/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).flatMap(file -> named(file).stream()).distinct()
          .sorted().toList();
    }
  }

  private static List<String> named(Path file) {
    try {
      return IMPORTED.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name, false, BenchTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
