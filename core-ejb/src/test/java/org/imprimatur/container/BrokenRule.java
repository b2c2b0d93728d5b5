package org.imprimatur.container;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Span;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;

/** A rule with a fault: on one word it fails, never ends, or blocks what it let pass before, as a test wants it. */
@Dependent
public class BrokenRule implements Rule {

  static final String WORD = "tripwire";
  static final AtomicReference<Mood> MOOD = new AtomicReference<>(Mood.MENDED);

  /** What is wrong with it. {@code OVERFLOWS} fails as a regex does that runs out of stack: not with an exception. */
  enum Mood {
    MENDED,
    THROWS,
    OVERFLOWS,
    NEVER_ENDS,
    BLOCKS
  }

  @Override
  public String id() {
    return "test-broken-rule";
  }

  @Override
  public List<Finding> check(Draft draft, Directory directory) {
    return draft.text().contains(WORD) ? misbehave() : List.of();
  }

  private static List<Finding> misbehave() {
    return switch (MOOD.get()) {
      case MENDED -> List.of();
      case THROWS -> throw new IllegalStateException("the rule is broken");
      case OVERFLOWS -> throw new StackOverflowError();
      case NEVER_ENDS -> forever();
      case BLOCKS -> List.of(
          new Finding(new Finding.Origin("test-broken-rule", Category.CHANNEL, "", Message.valueOf("s")),
              new Span(0, 1),
              Finding.Demands.only(Severity.BLOCK), Message.valueOf("A fact. Change it."), List.of()));
    };
  }

  private static List<Finding> forever() {
    while (MOOD.get() == Mood.NEVER_ENDS) {
      Thread.onSpinWait();
    }
    return List.of();
  }
}
