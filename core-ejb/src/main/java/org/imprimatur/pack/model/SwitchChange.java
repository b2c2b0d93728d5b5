package org.imprimatur.pack.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What becomes of a policy when its switches are turned.
 *
 * @param turned the switches that stand otherwise, by name
 * @param begin the rules that begin to apply
 * @param cease the rules that apply no longer
 */
public record SwitchChange(List<Turned> turned, List<RuleText> begin, List<RuleText> cease) {

  /** Nothing is turned, and no rule begins or ceases to apply. */
  public static final SwitchChange NOTHING = new SwitchChange(List.of(), List.of(), List.of());

  public SwitchChange {
    turned = List.copyOf(turned);
    begin = List.copyOf(begin);
    cease = List.copyOf(cease);
  }

  /**
   * A switch that stands otherwise.
   *
   * @param name its name in the pack
   * @param before how it stood; empty where there was none
   * @param after how it stands then; empty where there is none
   */
  public record Turned(String name, String before, String after) {}

  /** Compares one policy with another; rules are the same when they have one name. */
  public static SwitchChange between(Pack before, Pack after) {
    var names = new TreeSet<>(before.switches().keySet());
    names.addAll(after.switches().keySet());
    var turned = names.stream()
        .map(name -> new Turned(name, before.switches().getOrDefault(name, ""),
            after.switches().getOrDefault(name, "")))
        .filter(each -> !each.before.equals(each.after)).toList();
    return new SwitchChange(turned, more(before, after), more(after, before));
  }

  /** Returns how the switches that are turned stand then, by name; not those that are gone. */
  public Map<String, String> values() {
    return turned.stream().filter(each -> !each.after.isEmpty())
        .collect(Collectors.toMap(Turned::name, Turned::after));
  }

  /** Returns the rules that apply in the second and not in the first. */
  private static List<RuleText> more(Pack first, Pack second) {
    Map<String, RuleText> there = first.rules().stream()
        .collect(Collectors.toMap(RuleText::id, Function.identity(), (one, other) -> one));
    return second.rules().stream().filter(second::on)
        .filter(rule -> Optional.ofNullable(there.get(rule.id())).filter(first::on).isEmpty()).toList();
  }
}
