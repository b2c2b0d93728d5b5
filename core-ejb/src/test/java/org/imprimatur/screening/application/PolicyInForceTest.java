package org.imprimatur.screening.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.pack.model.Edition;
import org.imprimatur.pack.model.InForce;
import org.imprimatur.pack.model.Pack;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.Rulebook;
import org.imprimatur.pack.model.Rulebooks;
import org.imprimatur.policy.Shipped;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Outcome;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyInForceTest {

  private final Scene scene = new Scene();

  @Test
  void a_text_is_screened_with_the_policy_in_force_today() {
    assertEquals(Outcome.PASS, screened(Saying.HELP).outcome());
    var before = screened(Saying.HELP).policyVersion();
    scene.stricter();
    assertEquals(Outcome.BLOCK, screened(Saying.HELP).outcome());
    assertNotEquals(before, screened(Saying.HELP).policyVersion());
  }

  @Test
  void what_identifies_somebody_is_blocked_where_it_stands() {
    var finding = screened(Saying.NUMBER).of(Severity.BLOCK).get(0);
    assertEquals("312-555-0188", Saying.NUMBER.substring(finding.span().start(), finding.span().end()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\u200b"})
  void a_text_without_words_has_nothing_that_blocks(String none) {
    assertEquals(List.of(), screened(none).of(Severity.BLOCK));
  }

  @Test
  void the_same_draft_gets_the_same_answer() {
    assertEquals(screened(Saying.CURE), screened(Saying.CURE));
  }

  @Test
  void a_rule_in_code_has_its_say_beside_the_pack() {
    var text = new PolicyInForce(new OfThePack(), Directory::example, rules(new Mind("sleep", directory -> true)));
    var screening = text.now().proofread(Draft.ofText("Sleep. Call 312-555-0188.")).with(List.of());
    var found = screening.findings().stream().map(Finding::ruleId).toList();
    assertTrue(found.contains("mind-sleep"), found.toString());
    assertTrue(found.size() > 1, found.toString());
  }

  @Test
  void an_account_that_is_verified_is_known_from_the_next_screening_on() {
    var directory = new AtomicReference<>(Directory.example());
    var knows = new Mind("strangers", known -> !known.verified().contains("ada"));
    var text = new PolicyInForce(new OfThePack(), directory::get, rules(knows));
    var before = text.now().proofread(Draft.ofText(Saying.SLEEP)).with(List.of());
    directory.set(new Directory(Directory.example().society(), Set.of("ada")));
    var after = text.now().proofread(Draft.ofText(Saying.SLEEP)).with(List.of());
    assertEquals(List.of(1, 0), List.of(before.findings().size(), after.findings().size()));
    assertEquals(directory.get().version(), after.directoryVersion());
    assertNotEquals(before.directoryVersion(), after.directoryVersion());
  }

  private Screening screened(String text) {
    return scene.stored(tables -> scene.use(PolicyInForce.class).now().proofread(Draft.ofText(text)).with(List.of()));
  }

  @SuppressWarnings("unchecked") // There is no class of what the container finds of one kind.
  private static Instance<Rule> rules(Rule... rules) {
    return (Instance<Rule>) Proxy.newProxyInstance(PolicyInForceTest.class.getClassLoader(),
        new Class<?>[]{Instance.class}, (self, method, arguments) -> Stream.of(rules));
  }

  /** Minds a draft, or does not, by what the directory says. */
  private record Mind(String what, Predicate<Directory> minds) implements Rule {

    @Override
    public String id() {
      return "mind-" + what;
    }

    @Override
    public List<Finding> check(Draft draft, Directory directory) {
      return minds.test(directory)
          ? List.of(
              new Finding(new Finding.Origin(id(), Category.CLAIM, "", Message.valueOf("the house")), new Span(0, 1),
                  Finding.Demands.only(Severity.ADVISE), Message.valueOf("It minds."), List.of()))
          : List.of();
    }
  }

  private static final class OfThePack implements Rulebooks {

    @Override
    public Rulebook inForce() {
      return Shipped.book();
    }

    @Override
    public InForce asRead() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Rulebook compile(PackFiles files) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Rulebook onTrial(PackFiles files) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String reference(PackFiles files) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Pack read(PackFiles files) {
      throw new UnsupportedOperationException();
    }

    @Override
    public PackFiles rewritten(PackFiles files, Edition edition, Map<String, String> switches) {
      throw new UnsupportedOperationException();
    }
  }
}
