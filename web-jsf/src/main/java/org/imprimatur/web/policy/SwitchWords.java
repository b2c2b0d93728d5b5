package org.imprimatur.web.policy;

import java.util.List;
import org.imprimatur.pack.model.RuleText;
import org.imprimatur.pack.model.SwitchChange;
import org.imprimatur.web.shared.Words;

/** Says switches, and the rules that hang on them, in the language of whoever reads them. */
final class SwitchWords {

  private final Words words;

  SwitchWords(Words words) {
    this.words = words;
  }

  /** A rule by what people call it, and the name by which its page is found. */
  public record Named(String id, String title) {}

  /** What would become of the policy: how switches would stand, which rules begin to apply, which apply no longer. */
  public record Change(List<String> turned, List<Named> begin, List<Named> cease) {}

  /** Names a switch. */
  String name(String name) {
    return words.find("policy.switch." + name).orElse(name);
  }

  /** Says what a switch is for; empty where nobody has said it. */
  String means(String name) {
    return words.find("policy.means." + name).orElse("");
  }

  /** Says how a switch stands. */
  String stands(String name, String value) {
    return words.find("policy.stands." + name + "." + value).or(() -> words.find("policy.stands." + value))
        .orElse(value);
  }

  /** Says a change. */
  Change of(SwitchChange change) {
    return new Change(change.turned().stream().map(this::turned).toList(), named(change.begin()),
        named(change.cease()));
  }

  private String turned(SwitchChange.Turned turned) {
    return words.say("policy.switches.turned", name(turned.name()), stands(turned.name(), turned.before()),
        stands(turned.name(), turned.after()));
  }

  /** Names rules. */
  List<Named> named(List<RuleText> rules) {
    return rules.stream().map(rule -> new Named(rule.id(), title(rule))).toList();
  }

  /** Returns what people call a rule. */
  String title(RuleText rule) {
    var title = rule.heading().title().in(words.language());
    return title.isEmpty() ? rule.id() : title;
  }
}
