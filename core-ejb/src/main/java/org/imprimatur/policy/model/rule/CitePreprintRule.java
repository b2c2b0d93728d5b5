package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rule;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Span;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Patterns;

/** Adds the line that a study is not peer reviewed when its source is a preprint. Source: principles for reporting preprints. */
public final class CitePreprintRule implements Rule {

  private static final Ground GROUND =
      Ground.of("cite-preprint", Category.CLAIM, "principles for reporting on research posted as preprints").inserting("preprint");
  private static final Pattern PREPRINT =
      Patterns.anyCase("\\b(?:medrxiv|biorxiv|psyarxiv|osf\\.io/preprints|arxiv(?:\\.org)?[:/]|researchsquare|10\\.1101/|10\\.31234/|preprints?\\.org|ssrn\\.com)|\\b(?:a|this|new|our|the) preprint\\b");

  @Override
  public String id() {
    return GROUND.ruleId();
  }

  @Override
  public List<Finding> check(Draft draft) {
    var inText = Patterns.find(PREPRINT, draft.text()).stream();
    var beside =
        draft.sources().stream().filter(source -> Patterns.in(PREPRINT, source)).map(source -> new Span(0, draft.text().length()));
    return Stream.concat(inText, beside).limit(1).map(CitePreprintRule::finding).toList();
  }

  private static Finding finding(Span span) {
    return GROUND.at(
        span,
        Severity.ADVISE,
        "The source is a preprint, which nobody has reviewed yet; a line says so. Say it next to the finding too.");
  }
}
