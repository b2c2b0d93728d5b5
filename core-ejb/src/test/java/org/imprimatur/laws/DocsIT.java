package org.imprimatur.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the docs name is there: classes, paths, links, tests and commands. */
class DocsIT {

  private static final Path HOUSE = Path.of("..");
  private static Docs docs;

  @BeforeAll
  static void the_house_is_read_once() throws IOException {
    docs = Docs.of(HOUSE);
  }

  @Test
  void every_class_path_link_test_and_command_that_the_docs_name_is_there() throws IOException {
    assertEquals(List.of(), docs.missing());
  }

  @Test
  void the_first_page_lists_every_feature() throws IOException {
    var page = Files.readString(HOUSE.resolve("README.md"));
    int from = page.indexOf("one package a feature");
    var listed = Set.copyOf(List.of(page.substring(from, page.indexOf("records and decisions", from)).split("\\s+")));
    try (var features = Files.list(Path.of("src/main/java/org/imprimatur"))) {
      assertEquals(List.of(), features.map(feature -> feature.getFileName().toString())
          .filter(feature -> !listed.contains(feature)).sorted().toList());
    }
  }

  @Test
  void what_is_not_there_is_seen() {
    var planted = """
        Read `No-SuchClass`, `ear/src/no-such-file.txt` and [a page](docs/no-such-page.md); `SaveDraft` is there.
        Run `./imprimatur fly` or `./imprimatur test`, then `mvn test -Dtest=NoSuchTest,DocsIT`.
        """.replace("No-S", "NoS"); // or it would be a name that stands in the code
    assertEquals(
        List.of("README.md: No" + "SuchClass", "README.md: ear/src/no-such-file.txt", "README.md: docs/no-such-page.md",
            "README.md: NoSuchTest", "README.md: ./imprimatur fly"),
        docs.missing(HOUSE.resolve("README.md"), planted));
  }
}
