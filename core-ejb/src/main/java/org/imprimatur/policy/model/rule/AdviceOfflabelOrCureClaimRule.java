package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.text.Clinical;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;

/** Asks for measure where a text promises a cure, denies side effects or praises an unapproved use. Source: AMA Code 8.12; ACCME Standard 1. */
public final class AdviceOfflabelOrCureClaimRule implements Rule {

  private static final Ground GROUND =
      Ground.of("advice-offlabel-or-cure-claim", Category.ADVICE, "AMA Code 8.12; ACCME Standard 1")
          .reviewedBy("clinical");
  private static final Pattern PHRASE =
      Patterns.anyCase(
          "\\b(?:no|zero)\\sside[- ]effects?\\b|\\bmiracle (?:cure|drug|treatment)s?\\b|\\b(?:guaranteed (?:cure|relief|results|to work)|works for everyone)\\b"
              + "|\\b100\\s?% (?:safe|effective)\\b|\\bproven to (?:cure|reverse)\\b|\\bcures? (?:your |all )?" + Clinical.DIAGNOSIS + "\\b"
              + "|\\b(?:better than|replaces?|as good as|instead of)\\s(?:your\\s|the\\s)?(?:meds?|medications?|antidepressants?|antipsychotics?|ssris?|lithium)\\b"
              + "|\\b(?:is|are)\\s(?:totally\\s|completely\\s|perfectly\\s)safe\\s(?:in|during|while)\\s(?:pregnancy|breastfeeding|driving)\\b"
              + "|\\btry (?:microdosing|psilocybin|lsd|mdma|ayahuasca|ketamine)\\b|\\bmicrodose (?:at home|yourself|every)\\b"
              + "|\\b(?:take|try|use)\\s(?:some\\s)?(?:st\\.? john['’]?s wort|kava|valerian|cbd|kratom|5-?htp|sam-?e)\\b"
              + "|(?<!not )\\bjust\\s(?:think positive|snap out of it|get over it)\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    return GROUND.each(
        PHRASE,
        draft,
        Severity.JUSTIFY,
        "This promises more than the evidence can carry. Drop the absolute, give the effect and its source, and name the approval status.");
  }
}
