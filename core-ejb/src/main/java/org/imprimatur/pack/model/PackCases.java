package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;

/**
 * The cases a pack carries: for each rule posts in which it must find something and posts in which it must not. They
 * stand with the rule ({@code cases: {hits: […], misses: […]}}), or in {@code cases/RULE/hits.txt} and
 * {@code cases/RULE/misses.txt}, where a line {@code ----} stands between two posts. A post may begin with facts, one a
 * line: {@code @voice trainee}, {@code @kind newsletter}, {@code @title …}, {@code @language es}, {@code @source …},
 * {@code @patient composite}, {@code @interest …}, {@code @account …}, {@code @ai}, {@code @accountsChecked},
 * {@code @media type=image alt=…}, {@code @about reply=yes}.
 */
public final class PackCases {

  /** A pack whose rules are not tried cannot be trusted. */
  private static final int LEAST = 3;

  private static final Pattern FACT =
      Pattern.compile(
          "(?s)@(voice|kind|title|language|source|patient|interest|account|ai|accountsChecked|media|"
              + "about)\\b([^\\n]*)\\n.*");

  private PackCases() {}

  /**
   * Refuses a pack that says nothing, or a rule that nothing tries: every rule, on or off, has a post in which it must
   * find something and one in which it must not.
   *
   * @throws PackFault with the place of the first rule without a case
   */
  public static void demand(PackFiles files, Pack pack) {
    if (pack.rules().isEmpty()) {
      throw new PackFault(Sentence.of(PackFlaw.NO_RULE));
    }
    for (var rule : pack.rules()) {
      for (boolean hits : new boolean[]{true, false}) {
        if (drafts(files, rule, hits).isEmpty()) {
          throw new PackFault(rule.heading().place(), new Sentence(PackFlaw.RULE_UNTRIED,
              Map.of("rule", rule.id(), "file", name(rule, hits), "least", LEAST)));
        }
      }
    }
  }

  /**
   * Returns what is wrong: cases that a rule misjudges, and rules without enough cases. An empty list means that all
   * pass.
   */
  public static List<Sentence> failures(PackFiles files, Rulebook book) {
    var failures = new ArrayList<Sentence>();
    for (var rule : book.pack().rules()) {
      if (book.on(rule)) {
        check(files, book, rule, true, failures);
        check(files, book, rule, false, failures);
      }
    }
    if (book.pack().rules().stream().noneMatch(book::on)) {
      failures.add(Sentence.of(CaseFlaw.NO_RULE_ON));
    }
    var ids = Set.copyOf(book.pack().rules().stream().map(RuleText::id).toList());
    files.files().keySet().stream().filter(name -> name.startsWith("cases/")).map(name -> name.split("/", -1)[1])
        .distinct()
        .filter(id -> !ids.contains(id))
        .forEach(id -> failures.add(new Sentence(CaseFlaw.NO_SUCH_RULE, Map.of("file", "cases/" + id))));
    return failures;
  }

  /** Returns the drafts of a case file; none when the pack has no such file. */
  public static List<Draft> read(PackFiles files, String name) {
    return texts(files, name).map(PackCases::draft).toList();
  }

  /** Returns the posts that try a rule as they are written, facts and all: those beside it and those in its folder. */
  static RuleText.Cases of(PackFiles files, RuleText rule) {
    return new RuleText.Cases(texts(files, rule, true), texts(files, rule, false));
  }

  private static List<String> texts(PackFiles files, RuleText rule, boolean hits) {
    var beside = hits ? rule.cases().hits() : rule.cases().misses();
    return Stream.concat(beside.stream(), texts(files, name(rule, hits))).map(String::strip).toList();
  }

  private static Stream<String> texts(PackFiles files, String name) {
    return files.text(name).stream().flatMap(text -> Arrays.stream(text.strip().split("\\R----\\R")))
        .filter(post -> !post.isBlank());
  }

  private static void check(PackFiles files, Rulebook book, RuleText rule, boolean hits, List<Sentence> failures) {
    var name = name(rule, hits);
    var drafts = drafts(files, rule, hits);
    if (drafts.size() < LEAST) {
      failures.add(new Sentence(CaseFlaw.TOO_FEW, Map.of("file", name, "count", drafts.size(), "least", LEAST)));
    }
    for (var draft : drafts) {
      var found = book.findings(draft).stream().filter(finding -> finding.ruleId().equals(rule.id())).toList();
      if (found.isEmpty() == hits) {
        failures.add(misjudged(name, draft, found));
      }
    }
  }

  private static Sentence misjudged(String file, Draft draft, List<Finding> found) {
    var text = draft.text().strip();
    return found.isEmpty()
        ? new Sentence(CaseFlaw.NOTHING_FOUND, Map.of("file", file, "text", text))
        : new Sentence(CaseFlaw.FOUND,
            Map.of("file", file, "text", text, "words", found.get(0).span().of(draft.text())));
  }

  private static List<Draft> drafts(PackFiles files, RuleText rule, boolean hits) {
    return texts(files, rule, hits).stream().map(PackCases::draft).toList();
  }

  private static String name(RuleText rule, boolean hits) {
    return "cases/" + rule.id() + (hits ? "/hits.txt" : "/misses.txt");
  }

  /** Reads one post with its facts. */
  static Draft draft(String post) {
    Map<String, List<String>> facts = new HashMap<>();
    var rest = post.strip();
    for (var fact = FACT.matcher(rest); fact.matches(); fact = FACT.matcher(rest)) {
      facts.computeIfAbsent(fact.group(1), key -> new ArrayList<>()).add(fact.group(2).strip());
      rest = rest.substring(fact.end(2) + 1);
    }
    return new Draft(one(facts, "title", ""), rest,
        new Draft.Genre(one(facts, "kind", "post"), one(facts, "voice", "committee"), one(facts, "language", "en"), ""),
        new Draft.Enclosed(all(facts, "source"),
            all(facts, "account").stream().map(handle -> new Draft.Account(handle, "", "")).toList(),
            all(facts, "media").stream().map(PackCases::members).toList()),
        new Draft.Declared(one(facts, "patient", ""), all(facts, "interest"), facts.containsKey("ai"),
            facts.containsKey("accountsChecked")),
        members(String.join(" ", all(facts, "about"))));
  }

  private static String one(Map<String, List<String>> facts, String name, String otherwise) {
    return all(facts, name).stream().findFirst().orElse(otherwise);
  }

  private static List<String> all(Map<String, List<String>> facts, String name) {
    return facts.getOrDefault(name, List.of());
  }

  /** {@code type=image alt=two words} has two members: a value ends where the next name begins. */
  private static Map<String, String> members(String words) {
    var members = new LinkedHashMap<String, String>();
    Pattern.compile("(\\w+)=([^=]*?)(?=\\s+\\w+=|$)").matcher(words).results()
        .forEach(member -> members.put(member.group(1), member.group(2).strip()));
    return members;
  }
}
