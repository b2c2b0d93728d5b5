package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.imprimatur.policy.model.Draft;
import org.junit.jupiter.api.Test;

class KeptFactsTest {

  private final Rulebook book = SmallPack.of("lamp: 'lamp'", "find: lamp").book();

  @Test
  void a_draft_with_a_megabyte_of_sources_is_not_kept() {
    book.findings(draft("x".repeat(1_000_000)));
    assertEquals(0, book.kept());
    book.findings(draft("https://doi.org/10.5555/1"));
    assertEquals(1, book.kept());
  }

  @Test
  void the_oldest_make_room_for_new_ones() {
    IntStream.range(0, 600).forEach(i -> book.findings(draft("https://doi.org/10.5555/" + i)));
    assertEquals(Rulebook.MOST_FACTS, book.kept());
    book.findings(draft("https://doi.org/10.5555/599"));
    assertEquals(Rulebook.MOST_FACTS, book.kept());
  }

  private static Draft draft(String source) {
    return new Draft("", "Hello.", Draft.Genre.MEMBERS_POST, new Draft.Enclosed(List.of(source), List.of(), List.of()),
        Draft.Declared.NOTHING, Map.of());
  }
}
