package org.imprimatur.web.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Role;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.pack.model.Find;
import org.imprimatur.pack.model.InForce;
import org.imprimatur.pack.model.Located;
import org.imprimatur.pack.model.RuleText;
import org.imprimatur.pack.model.Term;
import org.imprimatur.pack.model.Variant;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.web.policy.RuleRead.Asked;
import org.imprimatur.web.policy.RuleRead.Avoided;
import org.imprimatur.web.policy.RuleRead.Looks;
import org.imprimatur.web.policy.RuleRead.Post;
import org.imprimatur.web.policy.RuleRead.Tried;
import org.imprimatur.web.policy.RuleRead.Way;
import org.imprimatur.web.shared.Words;

/** Says the rules of the policy in force in the language of whoever reads them. */
final class RuleWords {

  private static final Pattern FACT = Pattern.compile("@(\\w+)([^\\n]*)\\n");
  private static final Pattern FILLED = Pattern.compile("\\{\\{[A-Z_]+:?([^}]*)}}");
  private static final Catalogue DISCLAIMERS = Catalogue.shipped();

  /** What the rules in code ask; a rule that is not here says so itself once it has read a text. */
  private static final Map<String, Severity> IN_CODE =
      Map.of("endorse-lookalike-handle", Severity.BLOCK, "endorse-handle-unverified", Severity.ADVISE);

  private final InForce policy;
  private final Words words;
  private final String society;
  private final Conditions conditions;
  private final SwitchWords switches;

  RuleWords(InForce policy, Words words, String society) {
    this.policy = policy;
    this.words = words;
    this.society = society;
    this.conditions = new Conditions(words);
    this.switches = new SwitchWords(words);
  }

  /** Says a rule of the pack. */
  RuleRead of(RuleText rule) {
    var tried = policy.cases().getOrDefault(rule.id(), rule.cases());
    return new RuleRead(rule.id(), switches.title(rule), policy.book().on(rule),
        new Asked(by(rule.inPlay().switched()), when(rule.inPlay().when()), raw(rule.inPlay().when())), looks(rule),
        rule.variants().stream().map(variant -> way(rule, variant)).toList(),
        rule.heading().source().in(words.language()),
        new Tried(tried.hits().stream().map(this::post).toList(), tried.misses().stream().map(this::post).toList()));
  }

  /** Says a rule in code. */
  RuleRead inCode(String id) {
    return new RuleRead(id, words.find("policy.code-title." + id).orElse(id), true, new Asked("", "", ""),
        new Looks(words.say("policy.rule.in-code"), List.of(), List.of()),
        List.of(new Way("", "", Stream.ofNullable(IN_CODE.get(id)).toList(),
            words.find("policy.code-says." + id).orElseGet(() -> words.say("policy.rule.in-code")), List.of(),
            List.of())),
        words.say("policy.rule.own-source"), new Tried(List.of(), List.of()));
  }

  private String by(String switched) {
    if (switched.isEmpty()) {
      return "";
    }
    var parts = switched.split("=", 2);
    return words.say("policy.rule.by-switch", switches.name(parts[0]),
        switches.stands(parts[0], parts.length == 2 ? parts[1] : "on"));
  }

  private String when(Optional<Located> condition) {
    return condition.map(Located::text)
        .map(text -> conditions.said(text).orElseGet(() -> words.say("policy.when.other"))).orElse("");
  }

  private String raw(Optional<Located> condition) {
    return condition.map(Located::text).filter(text -> conditions.said(text).isEmpty()).orElse("");
  }

  private Looks looks(RuleText rule) {
    var avoided = terms(rule).map(this::avoided).toList();
    var things = rule.search().finds().stream().map(Find::what).map(what -> what.in(words.language()))
        .filter(what -> !what.isEmpty()).distinct().toList();
    var how = !avoided.isEmpty() ? "words" : rule.search().finds().isEmpty() ? "facts" : "text";
    return new Looks(words.say("policy.rule.looks", how, rule.reckoning().least()), things, avoided);
  }

  private Stream<Term> terms(RuleText rule) {
    var topics = rule.search().topics().stream().map(Located::text).collect(Collectors.toSet());
    return policy.book().pack().terms().stream().filter(term -> topics.contains(term.topic()));
  }

  /** A term, and now and then a pattern, has a severity of its own, whatever the rule's. */
  private List<Severity> severities(RuleText rule, Variant variant) {
    var finds = rule.search().finds().stream().map(Find::severity)
        .map(own -> own.isEmpty() ? variant.severity() : Severity.valueOf(own));
    var all = Stream.concat(terms(rule).map(Term::severity), finds).distinct().sorted(Comparator.reverseOrder())
        .toList();
    return all.isEmpty() ? List.of(variant.severity()) : all;
  }

  private Avoided avoided(Term term) {
    var prefer = String.join(" · ", term.instead().prefer());
    var advice = term.instead().advice().in(words.language());
    return new Avoided(String.join(" · ", term.phrases().avoid()),
        Stream.of(prefer, advice).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · ")),
        term.source().in(words.language()), term.severity());
  }

  private Way way(RuleText rule, Variant variant) {
    return new Way(when(variant.when()), raw(variant.when()), severities(rule, variant),
        message(variant.message(), variant.suggestions()), variant.suggestions(), adds(variant));
  }

  /** What a text fills in stands open here. */
  private String message(Message message, List<String> suggestions) {
    return message.in(words.language()).replace("{match}", "…").replace("{count}", words.say("policy.rule.count"))
        .replace("{what}", words.say("policy.rule.what")).replace("{remedy}", "")
        .replace("{suggestion}", suggestions.isEmpty() ? "…" : suggestions.get(0)).strip();
  }

  private List<String> adds(Variant variant) {
    var adds = new ArrayList<String>();
    variant.inserts().forEach(id -> adds.add(words.say("policy.rule.inserts", line(id))));
    variant.reviewers().forEach(role -> adds.add(words.say("policy.rule.reviewer",
        Role.ofWire(role).map(words::of).orElse(role))));
    return adds;
  }

  private String line(String id) {
    return DISCLAIMERS.find(id + "-" + words.language()).or(() -> DISCLAIMERS.find(id))
        .map(disclaimer -> FILLED.matcher(disclaimer.brief().words().replace("{{SOCIETY}}", society)).replaceAll("$1"))
        .orElse(id);
  }

  private Post post(String written) {
    var beside = new ArrayList<String>();
    var rest = written.strip();
    for (var fact = FACT.matcher(rest); fact.lookingAt(); fact = FACT.matcher(rest)) {
      beside.add(words.say("policy.rule.beside", fact.group(1).toLowerCase(Locale.ROOT),
          fact.group(2).strip().isEmpty() ? words.say("policy.rule.yes") : fact.group(2).strip()));
      rest = rest.substring(fact.end());
    }
    return new Post(rest.strip(), String.join(" · ", beside));
  }
}
