package org.imprimatur.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.pack.model.PackCases;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a society sends every week must pass: a reader who meets false alarms stops reading the true ones. */
class OrdinaryPostsTest {

  private static final Set<Category> QUIET =
      EnumSet.of(Category.PRIVACY, Category.LANGUAGE, Category.CIVILITY, Category.CLAIM);

  static List<Draft> posts() throws IOException {
    var text = Files.readString(Path.of("src/test/resources/ordinary-posts/posts.txt"));
    return PackCases.read(new PackFiles(Map.of("posts", text)), "posts");
  }

  @ParameterizedTest
  @MethodSource("posts")
  void an_ordinary_post_raises_no_alarm(Draft draft) {
    var alarms = Shipped.policy().proofread(draft).with(List.of()).findings().stream()
        .filter(finding -> QUIET.contains(finding.origin().category()) || finding.severity() != Severity.ADVISE)
        .map(finding -> finding.ruleId() + ": " + finding.span().of(draft.text()))
        .toList();
    assertEquals(List.of(), alarms, draft.text());
  }

  @Test
  void there_are_enough_ordinary_posts_to_mean_something() throws IOException {
    assertTrue(posts().size() >= 30);
  }
}
