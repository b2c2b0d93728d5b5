package org.imprimatur.pack.infrastructure;

import static org.imprimatur.pack.infrastructure.Yaml.member;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.pack.model.Context;
import org.imprimatur.pack.model.Find;
import org.imprimatur.pack.model.Located;
import org.imprimatur.pack.model.PackFlaw;
import org.imprimatur.pack.model.RuleText.Reach;
import org.imprimatur.pack.model.RuleText;
import org.imprimatur.pack.model.Variant;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Severity;

/** Reads one rule of a pack. */
final class RuleReader {

  private static final Set<String> SAYS = Set.of("when", "severity", "message", "suggest", "insert", "review");
  private static final Set<String> RULE =
      with(SAYS, "id", "title", "family", "switch", "find", "terms", "mask", "unless",
          "needs", "least", "distinct", "yields", "reach", "source",
          "variants", "patterns", "cases");
  private static final Set<String> CASES = Set.of("hits", "misses");
  private static final Set<String> FIND = Set.of("any", "detector", "subtype", "what", "check", "severity", "broken");
  private static final Set<String> CONTEXT = Set.of("in", "words", "quoted", "any");

  private final Map<String, Message> sources;

  RuleReader(Map<String, Message> sources) {
    this.sources = sources;
  }

  RuleText read(Yaml item) {
    var members = item.members(RULE);
    for (var name : List.of("id", "family", "source")) {
      if (!members.containsKey(name)) {
        throw item.bad(PackFlaw.MEMBERS_MISSING, "members", List.of(name));
      }
    }
    return new RuleText(
        heading(members), new RuleText.InPlay(text(members, "switch"), member(members, "when").map(Yaml::located)),
        search(members), reckoning(members), Set.copyOf(texts(members, "yields")), variants(item, members),
        cases(members));
  }

  private RuleText.Heading heading(Map<String, Yaml> members) {
    var id = members.get("id");
    return new RuleText.Heading(id.text(), id.place(), members.get("family").one(Category.class),
        member(members, "title").map(Yaml::message).orElse(Message.NOTHING), source(members.get("source"), sources));
  }

  private static RuleText.Search search(Map<String, Yaml> members) {
    return new RuleText.Search(
        list(members, "find").stream().map(RuleReader::find).toList(), located(members, "terms"),
        located(members, "mask"), contexts(members, "unless"), contexts(members, "needs"));
  }

  private static RuleText.Reckoning reckoning(Map<String, Yaml> members) {
    return new RuleText.Reckoning(
        member(members, "least").map(Yaml::number).orElse(1), text(members, "distinct").equals("true"),
        member(members, "reach").map(reach -> reach.one(Reach.class)).orElse(Reach.EACH));
  }

  /** Returns the grounds of a rule or term, one after the other: each by a name that the pack gives, or in words. */
  static Message source(Yaml grounds, Map<String, Message> named) {
    return grounds.items().stream().map(Yaml::message).map(each -> named.getOrDefault(each.english(), each))
        .reduce((some, next) -> some.then("; ", next)).orElse(Message.NOTHING);
  }

  /** Returns the patterns that a rule brings along, by name. */
  static Map<String, Yaml> patterns(Yaml rule) {
    return member(rule.members(RULE), "patterns").map(Yaml::members).orElse(Map.of());
  }

  private static RuleText.Cases cases(Map<String, Yaml> members) {
    var cases = member(members, "cases").map(value -> value.members(CASES)).orElse(Map.of());
    return new RuleText.Cases(texts(cases, "hits"), texts(cases, "misses"));
  }

  private static List<Variant> variants(Yaml item, Map<String, Yaml> members) {
    var variants = member(members, "variants").map(Yaml::items).orElse(List.of()).stream()
        .map(each -> variant(each, each.members(SAYS))).toList();
    return variants.isEmpty() ? List.of(alone(item, members)) : variants;
  }

  /** The rule's own condition says when it runs, not which variant speaks. */
  private static Variant alone(Yaml item, Map<String, Yaml> members) {
    var said = variant(item, members);
    return new Variant(Optional.empty(), said.severity(), said.message(), said.suggestions(), said.inserts(),
        said.reviewers());
  }

  private static Variant variant(Yaml item, Map<String, Yaml> members) {
    if (!members.containsKey("severity") || !members.containsKey("message")) {
      throw item.bad(PackFlaw.SEVERITY_MISSING);
    }
    return new Variant(
        member(members, "when").map(Yaml::located), members.get("severity").one(Severity.class),
        members.get("message").message(),
        texts(members, "suggest"), texts(members, "insert"), texts(members, "review"));
  }

  private static Find find(Yaml item) {
    if (item.isText()) {
      return new Find(List.of(item.located()), Optional.empty(), "", Message.NOTHING, List.of(), "", false);
    }
    var members = item.members(FIND);
    return new Find(
        located(members, "any"), member(members, "detector").map(Yaml::located), text(members, "subtype"),
        member(members, "what").map(Yaml::message).orElse(Message.NOTHING), located(members, "check"),
        member(members, "severity").map(value -> value.one(Severity.class).name()).orElse(""),
        text(members, "broken").equals("true"));
  }

  private static List<Context> contexts(Map<String, Yaml> members, String name) {
    return list(members, name).stream().map(RuleReader::context).toList();
  }

  private static Context context(Yaml item) {
    var members = item.members(CONTEXT);
    if (!members.containsKey("in") || !members.containsKey("any")) {
      throw item.bad(PackFlaw.CONTEXT_MISSING);
    }
    return new Context(
        members.get("in").one(Context.Where.class), member(members, "words").map(Yaml::number).orElse(12),
        text(members, "quoted").equals("true"),
        members.get("any").locatedTexts());
  }

  private static List<Yaml> list(Map<String, Yaml> members, String name) {
    return member(members, name).map(Yaml::items).orElse(List.of());
  }

  private static List<Located> located(Map<String, Yaml> members, String name) {
    return member(members, name).map(Yaml::locatedTexts).orElse(List.of());
  }

  private static List<String> texts(Map<String, Yaml> members, String name) {
    return member(members, name).map(Yaml::texts).orElse(List.of());
  }

  private static String text(Map<String, Yaml> members, String name) {
    return member(members, name).map(Yaml::text).orElse("");
  }

  private static Set<String> with(Set<String> some, String... more) {
    var all = new HashSet<>(some);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }
}
