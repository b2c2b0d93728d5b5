package org.imprimatur.screening.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imprimatur.histories.Scene;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.screening.application.ReadPolicyInForce.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadPolicyInForceTest {

  private final Scene scene = new Scene();

  @ParameterizedTest
  @ValueSource(strings = {"member", "trainee", "reviewer", "admin", "auditor"})
  void whoever_is_judged_by_it_reads_it(String who) {
    assertFalse(read(who).pack().book().pack().rules().isEmpty());
  }

  @Test
  void a_visitor_is_told_to_sign_in() {
    var refusal = scene.as("", () -> scene.use(ReadPolicyInForce.class).read()).objection().orElseThrow();
    assertEquals(Code.NOT_ALLOWED, refusal.code());
  }

  @Test
  void each_rule_is_shown_with_the_posts_that_try_it() {
    var pack = read("member").pack();
    for (var rule : pack.book().pack().rules()) {
      assertTrue(pack.cases().get(rule.id()).hits().size() >= 3, rule.id());
      assertTrue(pack.cases().get(rule.id()).misses().size() >= 3, rule.id());
    }
  }

  private Shown read(String who) {
    return scene.as(who, () -> scene.use(ReadPolicyInForce.class).read()).answer().orElseThrow();
  }
}
