package org.imprimatur.policy.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Span;

/** What has been said of a post, so that nothing is said twice. */
final class Said {

  /** A quotation in a message is for finding the words, not for reading them. */
  private static final int LONGEST_QUOTE = 60;

  private final Set<String> keys = new HashSet<>();
  private final Set<String> rules = new HashSet<>();
  private final String text;
  private final Function<Sentence, Message> words;

  Said(String text, List<Finding> findings, Function<Sentence, Message> words) {
    this.text = text;
    this.words = words;
    findings.forEach(finding -> {
      add(finding, text);
      if (whole(finding, text)) {
        keys.add(about(finding));
      }
    });
  }

  /** Returns what is new of the findings of a part, said of the whole text; from then on it is said. */
  List<Finding> news(Part part, List<Finding> findings) {
    var news = findings.stream().filter(finding -> isNew(part, finding)).toList();
    news.forEach(finding -> add(finding, part.words()));
    return news.stream().map(finding -> moved(finding, part)).toList();
  }

  private boolean isNew(Part part, Finding finding) {
    boolean said =
        keys.contains(key(finding, part.words())) || whole(finding, part.words()) && keys.contains(about(finding));
    boolean asked =
        finding.outcome() != Outcome.ADVISE || part.kind() == Part.Kind.TEXT && !rules.contains(finding.ruleId());
    boolean discloses = part.kind() == Part.Kind.DISCLOSURE && finding.origin().category() == Category.DISCLOSURE;
    return !said && asked && !discloses;
  }

  private void add(Finding finding, String words) {
    rules.add(finding.ruleId());
    keys.add(key(finding, words));
  }

  /** Its place in the part is no place of the text; the part's own suggestions would go into the text. */
  private Finding moved(Finding finding, Part part) {
    var match = finding.span().of(part.words()).strip();
    boolean quoted = whole(finding, part.words()) || finding.message().english().contains(match);
    var quote = quoted ? ": " : ", \u201c" + shortened(match) + "\u201d: ";
    var message = where(part).then(quote, finding.message());
    return new Finding(finding.origin(), new Span(0, text.length()), finding.demands(), message, List.of());
  }

  private Message where(Part part) {
    return part.where().stream().map(words).reduce((one, next) -> one.then(", ", next)).orElseThrow()
        .each(said -> said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1));
  }

  private static String shortened(String match) {
    return match.codePointCount(0, match.length()) <= LONGEST_QUOTE
        ? match
        : match.substring(0, match.offsetByCodePoints(0, LONGEST_QUOTE)) + "\u2026";
  }

  private static String key(Finding finding, String words) {
    return finding.ruleId() + '\n' + finding.span().of(words).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** What is said of a whole text is about the post as such: it is one thing, whatever the words. */
  private static String about(Finding finding) {
    return finding.ruleId() + '\n';
  }

  private static boolean whole(Finding finding, String words) {
    return finding.span().end() - finding.span().start() == words.length();
  }
}
