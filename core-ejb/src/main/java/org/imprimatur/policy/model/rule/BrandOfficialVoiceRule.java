package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;

/** Brings the chair in when a member speaks as if for the society. Source: social media policies of IAFP, GAFP and AACN. */
public final class BrandOfficialVoiceRule implements Rule {

  private static final Ground GROUND =
      Ground.of("brand-official-voice", Category.INTEGRITY, "social media policies of IAFP, GAFP and AACN").reviewedBy("chair");
  private static final Set<String> PERSONAL = Set.of("member", "trainee");
  private static final String NAMES =
      SocietyProfile.shipped().names().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", "|society)"));
  private static final Pattern OFFICIAL =
      Patterns.anyCase(
          "\\b(?:we at (?:the )?" + NAMES + "|on behalf of (?:the |our )?" + NAMES + "|speaking for (?:the |our )?" + NAMES
              + "|(?:the |our )?" + NAMES + "['’]s? official (?:position|statement|view)|official statement of (?:the |our )?" + NAMES
              + "|(?:the |our )?" + NAMES + " (?:supports|opposes|condemns|endorses))\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    if (!PERSONAL.contains(draft.voice())) {
      return List.of();
    }
    return GROUND.each(
        OFFICIAL,
        draft,
        Severity.JUSTIFY,
        "This speaks for the society, and only authorised people do. Speak for yourself, or name the position it adopted.");
  }
}
