package org.imprimatur.policy.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;

/** The rules in force, applied together: a pure function of the draft, with one directory of accounts. */
public final class Policy {

  /** The name under which it is said that more was found than is shown: no rule of anybody's, and asked about alike. */
  public static final String TOO_MANY = Gravest.RULE;

  private static final Comparator<Finding> TEXT_ORDER =
      Comparator.comparingInt((Finding finding) -> finding.span().start())
          .thenComparingInt(finding -> finding.span().end())
          .thenComparing(Finding::ruleId);

  private final Rules ordinary;
  private final List<Rule> more;
  private final Directory directory;
  private final String directoryVersion;
  private final OneFact oneFact;
  private final Function<Sentence, Message> words;

  /**
   * Puts a pack's rules in force, and with them rules in code.
   *
   * @param directory what the rules know of accounts; screenings name its version
   * @param words how a sentence is said in each language
   */
  public Policy(Rules ordinary, List<Rule> more, Directory directory, Function<Sentence, Message> words) {
    this.ordinary = ordinary;
    this.more = List.copyOf(more);
    this.directory = directory;
    this.words = words;
    this.directoryVersion = directory.version();
    var yields = new HashMap<>(ordinary.yields());
    more.forEach(rule -> yields.put(rule.id(), rule.yields()));
    this.oneFact = new OneFact(yields);
  }

  /** Returns the name and version of the pack, kept with every screening. */
  public String version() {
    return ordinary.version();
  }

  /**
   * Begins to read a draft, whose words may go out in more than one form. The same draft and words always get the same
   * answer.
   */
  public Proofreading proofread(Draft draft) {
    return new Proofreading(this, draft);
  }

  Function<Sentence, Message> words() {
    return words;
  }

  boolean asksForChannel() {
    return ordinary.asksForChannel();
  }

  List<Finding> inText(Draft draft) {
    return Stream.concat(ordinary.findings(draft).stream(), inCode(draft).stream()).toList();
  }

  List<Finding> inCode(Draft draft) {
    return more.stream().flatMap(rule -> rule.check(draft, directory).stream()).toList();
  }

  Function<Draft, List<Finding>> amid(Draft whole) {
    return ordinary.amid(whole);
  }

  List<Finding> mended(Draft draft) {
    return ordinary.mended(draft);
  }

  Screening screening(List<Finding> found) {
    return new Screening(version(), directoryVersion,
        Gravest.of(oneFact.of(found), words).stream().sorted(TEXT_ORDER).toList());
  }
}
