package org.imprimatur.screening.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.policy.Shipped;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Part;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Where;
import org.junit.jupiter.api.Test;

class ManuscriptTest {

  private final List<Set<String>> printed = new ArrayList<>();

  @Test
  void a_text_that_calls_for_nothing_is_set_once() {
    var proof = proof("A lamp.", set -> List.of());
    assertEquals(List.of(Set.of()), printed);
    assertEquals(List.of(), proof.screening().findings());
  }

  @Test
  void what_the_text_calls_for_is_in_when_its_words_are_read() {
    var proof = proof("red", set -> part("set with " + set));
    assertEquals(List.of(Set.of("red")), printed);
    assertEquals(Set.of("red"), proof.set());
  }

  @Test
  void what_the_words_call_for_goes_in_as_well_and_all_is_read_again_until_nothing_is_missing() {
    var proof = proof("red", set -> part(set.contains("green") ? "blue" : "green"));
    assertEquals(List.of(Set.of("red"), Set.of("red", "green"), Set.of("red", "green", "blue")), printed);
    assertEquals(Set.of("red", "green", "blue"), proof.set());
  }

  @Test
  void the_last_words_set_are_the_ones_screened() {
    var proof = proof("A lamp.", set -> part(set.isEmpty() ? "green" : "blue"));
    assertEquals(List.of("colour-blue"),
        proof.screening().findings().stream().map(Finding::ruleId).toList());
  }

  private Proof<Set<String>> proof(String text, Function<Set<String>, List<Part>> words) {
    var colours = List.of("red", "green", "blue").stream().<Rule>map(Colour::new).toList();
    var policy = new Policy(Shipped.book(), colours, Directory.example(), Phrasebook::everyLanguage);
    return new Manuscript<>(Draft.ofText(text), this::print, words).proof(policy);
  }

  private Set<String> print(Set<String> called) {
    printed.add(called);
    return new TreeSet<>(called);
  }

  private static List<Part> part(String words) {
    return List.of(new Part(Sentence.of(Where.IN_DISCLOSURE), words, words, Part.Kind.FIELD));
  }

  /** Calls for a disclaimer wherever its name is all that is said. */
  private record Colour(String name) implements Rule {

    @Override
    public String id() {
      return "colour-" + name;
    }

    @Override
    public List<Finding> check(Draft draft, Directory directory) {
      return draft.text().equals(name)
          ? List.of(new Finding(new Finding.Origin(id(), Category.CLAIM, "", Message.valueOf(name)),
              new Span(0, name.length()), new Finding.Demands(Severity.JUSTIFY, Set.of(name), Set.of()),
              Message.valueOf(""), List.of()))
          : List.of();
    }
  }
}
