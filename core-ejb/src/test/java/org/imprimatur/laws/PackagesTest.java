package org.imprimatur.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every package says its duty in a sentence, so that a reader knows where a line belongs. */
class PackagesTest {

  @TempDir Path folder;

  @Test
  void every_package_says_its_duty() throws IOException {
    assertEquals(List.of(), silent(Path.of("src/main/java")));
    assertEquals(List.of(), silent(Path.of("../web-jsf/src/main/java")));
    assertEquals(List.of(), silent(Path.of("../ear/src/main/java")));
  }

  @Test
  void a_package_that_says_nothing_is_seen() throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("a")).resolve("Some.java"), "package a;");
    Files.writeString(Files.createDirectories(folder.resolve("b")).resolve("Some.java"), "package b;");
    Files.writeString(folder.resolve("b/package-info.java"), "/** Some duty. */\npackage b;");
    assertEquals(List.of(folder.resolve("a")), silent(folder));
  }

  private static List<Path> silent(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
          .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).sorted().toList();
    }
  }
}
