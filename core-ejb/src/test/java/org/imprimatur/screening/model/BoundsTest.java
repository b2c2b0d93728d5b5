package org.imprimatur.screening.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.imprimatur.screening.model.Question.Beside;
import org.imprimatur.screening.model.Question.Declarations;
import org.imprimatur.screening.model.Question.Heading;
import org.imprimatur.screening.model.Question.ListedAccount;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;

class BoundsTest {

  @Test
  void a_hundred_sources_and_accounts_are_read() {
    assertDoesNotThrow(() -> Bounds.check(question("", Collections.nCopies(100, "a"),
        Collections.nCopies(100, new ListedAccount("a", null, null)), null)));
  }

  @Test
  void one_source_more_is_refused() {
    var refused =
        assertThrows(BadQuestion.class, () -> Bounds.check(question("", Collections.nCopies(101, "a"), null, null)));
    assertEquals("The member sources has 101 entries; a screening takes at most 100. Send fewer.",
        English.of(refused.sentence()));
  }

  @Test
  void a_thousand_interests_are_refused() {
    var said = new Declarations("none", Collections.nCopies(1_000, "tie"), "none", true);
    assertThrows(BadQuestion.class, () -> Bounds.check(question("", null, null, said)));
  }

  @Test
  void a_megabyte_beside_the_text_is_refused_wherever_it_stands() {
    var much = "x".repeat(1_000_000);
    assertThrows(BadQuestion.class, () -> Bounds.check(question(much, null, null, null)));
    assertThrows(BadQuestion.class, () -> Bounds.check(question("", List.of(much), null, null)));
    assertThrows(BadQuestion.class,
        () -> Bounds.check(question("", null, List.of(new ListedAccount("a", much, "")), null)));
    assertThrows(BadQuestion.class,
        () -> Bounds.check(question("", null, null, new Declarations("none", much, "none", true))));
    var media = question("", new Beside(null, null, null, List.of(Map.of("alt", much)), null));
    assertThrows(BadQuestion.class, () -> Bounds.check(media));
    var facts = question("", new Beside(null, null, null, null, Map.of("reply", much)));
    assertThrows(BadQuestion.class, () -> Bounds.check(facts));
  }

  private static Question question(String title, List<String> sources, List<ListedAccount> accounts,
      Declarations said) {
    return question(title, new Beside(sources, accounts, said, null, null));
  }

  private static Question question(String title, Beside beside) {
    return new Question("Hello.", null, null, new Heading(null, null, null, title), beside);
  }
}
