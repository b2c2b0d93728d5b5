package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;

/**
 * Adds the line that views are the author's when a member or a trainee writes an article or argues an opinion. Source: AAPM
 * AP 94-C.
 */
public final class BrandPersonalViewsRule implements Rule {

  private static final Ground GROUND =
      Ground.of("brand-personal-views", Category.DISCLOSURE, "AAPM AP 94-C").inserting("views-own");
  private static final Set<String> PERSONAL = Set.of("member", "trainee");
  private static final Pattern OPINION =
      Patterns.anyCase(
          "\\b(?:i (?:strongly |firmly |honestly |personally )?(?:believe|think|feel|argue|contend|disagree|agree)|in my (?:view|opinion|experience)|my (?:view|opinion|take)|imo|imho|hot take|unpopular opinion)\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    boolean opinion = draft.kind().equals("newsletter") || Patterns.in(OPINION, draft.text());
    if (!PERSONAL.contains(draft.voice()) || !opinion) {
      return List.of();
    }
    return List.of(
        GROUND.whole(
            draft,
            Severity.ADVISE,
            "The post speaks for its author and goes out under the society's name. Leave room for the line \"views are the author's\","
                + " which is added."));
  }
}
