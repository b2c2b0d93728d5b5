package org.imprimatur.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.imprimatur.audit.model.AuditAction;
import org.junit.jupiter.api.Test;

class DeedsTest {

  /** No page shows the history of these. */
  private static final Set<String> ELSEWHERE = Set.of("policy", "account", "person", "sign-in", "token");

  @Test
  void the_history_of_a_post_has_words_for_everything_that_the_log_can_say_of_one() {
    var wordless = Arrays.stream(AuditAction.values()).map(AuditAction::wire)
        .filter(action -> !ELSEWHERE.contains(action.substring(0, action.indexOf('.'))))
        .filter(action -> !Deeds.ACTIONS.containsKey(action)).toList();
    assertEquals(List.of(), wordless);
  }
}
