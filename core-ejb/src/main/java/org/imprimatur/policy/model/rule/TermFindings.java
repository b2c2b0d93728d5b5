package org.imprimatur.policy.model.rule;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.text.Ground;
import org.imprimatur.policy.model.text.Lexicon;
import org.imprimatur.policy.model.text.Lexicon.Hit;
import org.imprimatur.policy.model.text.Patterns;
import org.imprimatur.policy.model.text.Prose;
import org.imprimatur.policy.model.text.Term;

/** Turns the terms of some topics into findings. A word in an address, a handle or a lesson about words is not used of anybody. */
final class TermFindings {

  private static final Pattern ADDRESS = Patterns.anyCase("\\bhttps?://\\S{1,2000}|(?<!\\w)@[\\w.@-]{1,80}");
  private static final Pattern LESSON =
      Patterns.anyCase(
          "\\b(?:avoid|instead of|rather than|not|never|stop|retire|replace|drop|outdated|stigmati[sz]ing"
              + "|the (?:word|term|phrase)s?|terms? (?:like|such as)|words? (?:like|such as))\\b");
  private static final Pattern QUOTED =
      Patterns.exact("[\"“][^\"“”\\n]{1,80}[\"”]|(?<![\\p{L}\\p{N}])['‘][^'‘’\\n]{1,80}['’](?![\\p{L}\\p{N}])");

  private final Ground ground;
  private final Lexicon lexicon;

  TermFindings(Ground ground, String... topics) {
    this.ground = ground;
    this.lexicon = new Lexicon(Term.shipped(Set.of(topics)));
  }

  List<Finding> in(Draft draft) {
    var prose = Prose.of(draft.text());
    var lessons = prose.sentencesWith(LESSON);
    var masked = new Mask(draft.text(), ADDRESS, QUOTED, place -> lessons.contains(prose.sentenceAt(place)));
    return lexicon.find(prose).stream().filter(hit -> !masked.hides(hit.span())).map(hit -> finding(hit, draft)).toList();
  }

  private Finding finding(Hit hit, Draft draft) {
    var term = hit.term();
    var wording = Wording.of(draft.text(), hit.span(), term.prefer());
    var remedy = term.prefer().isEmpty() ? term.advice() + "." : "Write \"" + wording.best() + "\".";
    var message = "\"" + hit.span().of(draft.text()) + "\" " + reason(term) + ". " + remedy;
    return ground.from(term.source()).at(wording.span(), term.severity(), message, wording.words().toArray(String[]::new));
  }

  private static String reason(Term term) {
    return switch (term.topic()) {
      case "suicide" -> "blames, glorifies or dramatises, which harms readers at risk";
      case "metaphor" -> "uses illness or disability as a figure of speech";
      case "care" -> "judges people by how they take part in care";
      default -> "names people by a condition or judges them";
    };
  }
}
