package org.imprimatur.policy.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Policy;
import org.imprimatur.policy.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a society sends every week must pass: a reader who meets false alarms stops reading the true ones. */
class OrdinaryPostsTest {

  private static final Set<Category> QUIET = EnumSet.of(Category.PRIVACY, Category.LANGUAGE, Category.CIVILITY, Category.CLAIM);
  private static final Policy POLICY = new Policy("test", Rules.all());

  static List<Draft> posts() {
    return CaseFile.read(Path.of("src/test/resources/ordinary-posts/posts.txt")).drafts();
  }

  @ParameterizedTest
  @MethodSource("posts")
  void an_ordinary_post_raises_no_alarm(Draft draft) {
    var alarms = POLICY.screen(draft).findings().stream()
        .filter(finding -> QUIET.contains(finding.category()) || finding.severity() != Severity.ADVISE)
        .toList();
    assertEquals("", Caret.show(draft, alarms));
  }

  @Test
  void there_are_enough_ordinary_posts_to_mean_something() {
    assertTrue(posts().size() >= 30);
  }
}
