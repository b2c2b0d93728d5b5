package org.imprimatur.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The size of things, printed as a trend and held to what half of them, nine tenths and all may have. */
class SizesIT {

  private static final int FILE = 350;
  private static final List<Integer> FILES = List.of(60, 150, FILE);
  private static final int METHOD = 40;
  private static final List<Integer> METHODS = List.of(5, 15, METHOD);
  private static final List<Integer> PAGES = List.of(45, 120, 120);

  private static final int COMPONENTS = 8;

  private static final List<Integer> PERCENT = List.of(50, 90, 100);

  /** As much test as product; of the pages the house asks for 0.6, and more was reached. */
  private static final double CORE_RATIO = 1.0;
  private static final double WEB_RATIO = 1.0;

  private static final Path[] MAIN = in("src/main/java");
  private static final Path[] TESTS = in("src/test/java");

  private static final Map<Path, Sizes> MEASURED = new LinkedHashMap<>();

  @TempDir Path folder;

  @BeforeAll
  static void the_sources_are_read_once() throws IOException {
    for (var root : MAIN) {
      MEASURED.put(root, Sizes.of(root, FILE, METHOD, COMPONENTS));
    }
  }

  @Test
  void nothing_is_too_long_swallowed_or_undocumented() {
    MEASURED.forEach((root, sizes) -> {
      var module = root.getName(1) + ": ";
      System.out.println(module + "files " + figures(sizes.files) + "; methods " + figures(sizes.methods));
      assertEquals(List.of(), tooLong(sizes.files, FILES), module + "files");
      assertEquals(List.of(), tooLong(sizes.methods, METHODS), module + "methods");
      assertEquals(List.of(), sizes.longFiles, module + "files of more than " + FILE + " lines");
      assertEquals(List.of(), sizes.longMethods, module + "methods of more than " + METHOD + " lines");
      assertEquals(List.of(), sizes.emptyCatches, module + "empty catches");
      assertEquals(List.of(), sizes.undocumented, module + "public, in a model or use case, without a comment");
    });
  }

  @Test
  void pages_are_short() throws IOException {
    var pages = Gates.lengths(Path.of("../web-jsf/src/main/webapp"), ".xhtml");
    System.out.println("pages " + figures(pages));
    assertEquals(List.of(), tooLong(pages, PAGES));
  }

  @Test
  void many_that_are_a_little_too_long_are_seen() {
    assertEquals(List.of(), tooLong(List.of(1, 5, 5, 15, 15, 15, 15, 15, 15, 40), List.of(15, 15, 40)));
    assertEquals(List.of("p50: 6, not 5"), tooLong(List.of(1, 6, 6), METHODS));
    assertEquals(List.of("p90: 16, not 15", "p100: 41, not 40"),
        tooLong(List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 16, 41), METHODS));
  }

  @Test
  void each_of_these_faults_is_seen() throws IOException {
    var body = "    int a = 0;\n".repeat(1) + "    a++;\n".repeat(METHOD);
    Files.writeString(
        folder.resolve("Bad.java"),
        "package x.model;\npublic class Bad {\n  public void m() {\n" + body
            + "    try { a++; } catch (RuntimeException e) { }\n  }\n"
            + "  record W(int a, int b, int c, int d, int e, int f, int g, int h, int i) {}\n}\n"
            + "\n".repeat(FILE));
    var sizes = Sizes.of(folder, FILE, METHOD, COMPONENTS);
    assertEquals(
        List.of(1, 1, 1, 2), List.of(sizes.longFiles.size(), sizes.longMethods.size(), sizes.emptyCatches.size(),
            sizes.undocumented.size()));
    assertEquals(List.of("Bad.W"), sizes.wide);
  }

  @Test
  void lines_end_at_120_characters() throws IOException {
    for (var roots : List.of(MAIN, TESTS)) {
      assertEquals("", String.join("\n", Gates.longLines(roots)), "lines of more than " + Gates.LINE + " characters");
    }
  }

  @Test
  void a_line_of_121_characters_is_seen_whatever_their_script() throws IOException {
    Files.writeString(folder.resolve("Long.java"), "//" + "x".repeat(119) + "\n//" + "\uD83D\uDE00".repeat(118) + "\n");
    assertEquals(1, Gates.longLines(folder).size());
  }

  @Test
  void no_record_becomes_wider_than_eight_components() {
    var wide = new TreeSet<String>();
    MEASURED.values().forEach(sizes -> wide.addAll(sizes.wide));
    System.out.println("records of more than " + COMPONENTS + " components: " + wide.size());
    assertEquals(Set.of(), wide, "records of more than " + COMPONENTS + " components: nest what belongs together");
  }

  @Test
  void there_is_as_much_test_as_the_gates_say() throws IOException {
    double core = ratio("../core-ejb");
    double web = ratio("../web-jsf");
    System.out.printf(Locale.ROOT, "test lines to main lines: core-ejb %.2f, web-jsf %.2f%n", core, web);
    assertTrue(core >= CORE_RATIO, "core-ejb " + core);
    assertTrue(web >= WEB_RATIO, "web-jsf " + web);
  }

  private static Path[] in(String folder) {
    return Stream.of("core-ejb", "web-jsf", "ear").map(module -> Path.of("..", module, folder)).toArray(Path[]::new);
  }

  private static double ratio(String module) throws IOException {
    return (double) Gates.lines(Path.of(module, "src/test/java")) / Gates.lines(Path.of(module, "src/main/java"));
  }

  /** What half, nine tenths and all of some lengths are more than they may be. */
  private static List<String> tooLong(List<Integer> lengths, List<Integer> most) {
    var sorted = lengths.stream().sorted().toList();
    return IntStream.range(0, PERCENT.size()).filter(i -> at(sorted, PERCENT.get(i)) > most.get(i))
        .mapToObj(i -> "p" + PERCENT.get(i) + ": " + at(sorted, PERCENT.get(i)) + ", not " + most.get(i)).toList();
  }

  private static String figures(List<Integer> lines) {
    var sorted = lines.stream().sorted().toList();
    return sorted.size() + ", median " + at(sorted, 50) + ", p90 " + at(sorted, 90) + ", max " + at(sorted, 100);
  }

  private static int at(List<Integer> sorted, int percent) {
    return sorted.get((sorted.size() - 1) * percent / 100);
  }
}
