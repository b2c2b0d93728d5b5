package org.imprimatur.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The size of things, printed as a trend and held to a maximum. */
class SizesTest {

  private static final int FILE = 400;
  private static final int METHOD = 40;

  @TempDir Path folder;

  @Test
  void nothing_is_too_long_swallowed_or_undocumented() throws IOException {
    var sizes = Sizes.of(Path.of("src/main/java"), FILE, METHOD);
    System.out.println("files " + figures(sizes.files) + "; methods " + figures(sizes.methods));
    assertEquals(List.of(), sizes.longFiles, "files of more than " + FILE + " lines");
    assertEquals(List.of(), sizes.longMethods, "methods of more than " + METHOD + " lines");
    assertEquals(List.of(), sizes.emptyCatches, "empty catches");
    assertEquals(List.of(), sizes.undocumented, "public, in a model or use case, without a comment");
  }

  @Test
  void each_of_these_faults_is_seen() throws IOException {
    var body = "    int a = 0;\n".repeat(1) + "    a++;\n".repeat(METHOD);
    Files.writeString(
        folder.resolve("Bad.java"),
        "package x.model;\npublic class Bad {\n  public void m() {\n" + body + "    try { a++; } catch (RuntimeException e) { }\n  }\n}\n"
            + "\n".repeat(FILE));
    var sizes = Sizes.of(folder, FILE, METHOD);
    assertEquals(
        List.of(1, 1, 1, 2), List.of(sizes.longFiles.size(), sizes.longMethods.size(), sizes.emptyCatches.size(), sizes.undocumented.size()));
  }

  private static String figures(List<Integer> lines) {
    var sorted = lines.stream().sorted().toList();
    return sorted.size() + ", median " + at(sorted, 50) + ", p90 " + at(sorted, 90) + ", max " + at(sorted, 100);
  }

  private static int at(List<Integer> sorted, int percent) {
    return sorted.get((sorted.size() - 1) * percent / 100);
  }
}
