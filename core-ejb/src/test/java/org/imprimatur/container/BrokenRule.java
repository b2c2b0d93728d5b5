package org.imprimatur.container;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;

/** A rule with a fault: it fails on one word, until it is mended. */
@Dependent
public class BrokenRule implements Rule {

  static final String WORD = "tripwire";
  static final AtomicBoolean MENDED = new AtomicBoolean();

  @Override
  public String id() {
    return "test-broken-rule";
  }

  @Override
  public List<Finding> check(Draft draft) {
    if (draft.text().contains(WORD) && !MENDED.get()) {
      throw new IllegalStateException("the rule is broken");
    }
    return List.of();
  }
}
