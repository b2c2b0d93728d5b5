package org.imprimatur.pack.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A switch of the society's, and what it may say.
 *
 * @param name its name in the pack
 * @param value how it stands
 * @param values what it may say: what rules ask for, one value for which no rule asks, and how it stands
 * @param rules the rules that ask for it, whatever they ask
 */
public record Switch(String name, String value, List<String> values, List<RuleText> rules) {

  /** What a rule asks for that names a switch and no value. */
  public static final String ON = "on";

  /** What turns such a rule off. */
  public static final String OFF = "off";

  /** What turns all rules of a switch off that ask for values of their own. */
  public static final String OTHER = "other";

  private static final Set<String> EITHER = Set.of(ON, OFF);

  public Switch {
    values = List.copyOf(values);
    rules = List.copyOf(rules);
  }

  /** The switch that a rule asks, and the value for which it asks. */
  record Asked(String name, String value) {}

  /** Returns what a rule asks, as in {@code switch: state=IL} or {@code switch: goldwater}; empty when it asks none. */
  static Optional<Asked> of(RuleText rule) {
    return Optional.of(rule.inPlay().switched()).filter(text -> !text.isEmpty()).map(text -> text.split("=", 2))
        .map(parts -> new Asked(parts[0], parts.length == 2 ? parts[1] : ON));
  }

  /** Returns the switches of a pack by name. A pack lists no values: a switch may say what its rules ask for. */
  public static List<Switch> all(Pack pack) {
    return pack.switches().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(each -> of(each.getKey(), each.getValue(), pack)).toList();
  }

  private static Switch of(String name, String value, Pack pack) {
    var rules = pack.rules().stream().filter(rule -> of(rule).filter(asked -> asked.name.equals(name)).isPresent())
        .toList();
    var values = new LinkedHashSet<String>();
    rules.forEach(rule -> of(rule).map(Asked::value).ifPresent(values::add));
    if (!rules.isEmpty()) {
      values.addAll(EITHER.containsAll(values) ? List.of(ON, OFF) : List.of(OTHER));
    }
    values.add(value);
    return new Switch(name, value, List.copyOf(values), rules);
  }
}
