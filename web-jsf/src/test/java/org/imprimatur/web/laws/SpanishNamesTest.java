package org.imprimatur.web.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thing has one name in Spanish, on pages and in what the core says: the one of the glossary. */
class SpanishNamesTest {

  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/resources"), Path.of("../core-ejb/src/main/resources"));
  private static final Path GLOSSARY = Path.of("../docs/reference/glossary.md");

  @ParameterizedTest
  @CsvSource({"persona en formación, residentes?|aprendi(z|ces)", "hallazgo, observaci(ón|ones)",
    "puesto, asientos?|esca(ño|ños)", "retención, (en )?pausa|suspensi(ón|ones)",
    "persona de la directiva, oficial(es)?|funcionari[oa]s?", "presidencia, president[ea]s?"})
  void a_thing_is_called_by_its_one_name(String name, String others) {
    var other = Pattern.compile("(?iU)\\b(?:" + others + ")\\b");
    assertTrue(Bundles.text(GLOSSARY).contains("*" + name + "*"), name + " stands in the glossary");
    assertEquals(List.of(), sentences().filter(line -> other.matcher(line).find()).toList());
  }

  private static Stream<String> sentences() {
    return ROOTS.stream().flatMap(root -> Bundles.files(root, "words_es.properties").stream())
        .flatMap(file -> Bundles.text(file).lines());
  }
}
