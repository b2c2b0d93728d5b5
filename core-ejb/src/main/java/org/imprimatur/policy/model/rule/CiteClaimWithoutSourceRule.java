package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;
import org.imprimatur.policy.model.text.Sources;

/** Asks for a source where a text claims a finding and gives none. Source: AMA Code 8.12. */
public final class CiteClaimWithoutSourceRule implements Rule {

  private static final Ground GROUND = Ground.of("cite-claim-without-source", Category.CLAIM, "AMA Code 8.12");
  private static final Pattern CLAIM =
      Patterns.anyCase(
          "\\b(?:studies|research|evidence|data|trials?|science|a (?:new |recent |large )?(?:study|trial|meta-analysis|review))\\s(?:clearly\\s|consistently\\s|now\\s)?(?:shows?|showed|proves?|proved|suggests?|suggested|finds?|found|confirms?|confirmed|demonstrates?|demonstrated)\\b"
              + "|\\b(?:clinically|scientifically) proven\\b|\\bproven to\\b|\\bis linked to\\b"
              + "|\\b\\d{1,3}(?:\\.\\d{1,2})?\\s?(?:%|percent)(?=\\s(?:of|more|less|fewer|higher|lower|reduction|increase|decrease|greater|improve\\w{0,6}|relapse\\w{0,3}|drop|rise|remission|recover\\w{0,3})\\b)(?!\\s(?:of (?:the )?(?:fee|proceeds|dues|members|tickets|seats|price|registration|our)))"
              + "|\\b(?:one|two|three|\\d{1,2}) (?:in|out of) (?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\\s(?:people|adults|americans|children|teens|teenagers|adolescents|patients|women|men|physicians|veterans|students|deaths)\\b"
              + "|\\b(?:reduces?|increases?|cuts?|lowers?|raises?|doubles?|halves?|triples?)\\s(?:the\\s|your\\s)?(?:risk|rates?|odds|chance|mortality|relapse)\\b"
              + "|\\b(?:twice|three times|\\d{1,2} times) (?:as|more|less)\\s(?:likely|effective|common|often)\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    if (Sources.given(draft)) {
      return List.of();
    }
    return GROUND.each(
        CLAIM,
        draft,
        Severity.JUSTIFY,
        "This claims a finding, and the post gives no source. Add a DOI, a PubMed number or an address, or cut the claim.");
  }
}
