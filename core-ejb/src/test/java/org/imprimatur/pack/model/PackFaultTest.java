package org.imprimatur.pack.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.imprimatur.kernel.model.Sentence;
import org.junit.jupiter.api.Test;

class PackFaultTest {

  private static final Place PLACE = new Place("pack.yaml", 3, 7, "  - when: post.kind ==");

  @Test
  void what_a_library_says_is_told_at_its_place() {
    assertEquals("no viable alternative", flaw(Optional.of("no viable alternative")).facts().get("problem"));
  }

  @Test
  void a_library_that_says_nothing_leaves_a_plain_sentence_and_no_failure() {
    assertEquals(Sentence.of(PackFlaw.CONDITION_UNSAID), flaw(Optional.empty()));
  }

  private static Sentence flaw(Optional<String> problem) {
    var fault = PackFault.told(PLACE, problem, PackFlaw.CONDITION, PackFlaw.CONDITION_UNSAID);
    return (Sentence) fault.said().facts().get("flaw");
  }
}
