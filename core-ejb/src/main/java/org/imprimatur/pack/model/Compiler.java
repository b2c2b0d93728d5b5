package org.imprimatur.pack.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.matching.model.Pattern;
import org.imprimatur.policy.model.SocietyProfile;

/** Compiles the rules of one pack; patterns and conditions that rules share are compiled once. */
final class Compiler {

  private final Pack pack;
  private final SocietyProfile society;
  private final Conditions conditions;
  private final Function<Sentence, Message> words;
  private final Patterns patterns;
  private final Detectors detectors;
  private final Map<String, Predicate<Facts>> known = new HashMap<>();

  Compiler(Pack pack, SocietyProfile society, Conditions conditions, Function<Sentence, Message> words) {
    this.pack = pack;
    this.society = society;
    this.conditions = conditions;
    this.words = words;
    this.patterns = new Patterns(pack.vocabulary());
    this.detectors = new Detectors(patterns);
  }

  CompiledRule compile(RuleText rule) {
    var search = rule.search();
    return new CompiledRule(
        rule, condition(rule.inPlay().when()), search.finds().stream().map(this::look).toList(),
        masks(search), around(search.unless()), around(search.needs()),
        rule.variants().stream().map(variant -> new CompiledRule.Says(variant, condition(variant.when()))).toList(),
        words);
  }

  /** Returns the patterns that the rules name, by number; refuses the pack when any other of its patterns is bad. */
  List<Pattern> patterns() {
    patterns.refuseBad();
    return patterns.all();
  }

  private CompiledRule.Look look(Find find) {
    var check =
        find.checks().stream().map(name -> Checks.named(name, pack.vocabulary(), society)).reduce(match -> true,
            Predicate::and);
    return find.detector()
        .map(name -> new CompiledRule.Look(find, new int[0], detectors.named(name, find), check))
        .orElseGet(() -> new CompiledRule.Look(find, patterns.numbers(find.patterns()), null, check));
  }

  /** What a mask covers is not seen: the same as an exception that stands over the hit. */
  private List<Reading.Around> masks(RuleText.Search search) {
    return search.masks().isEmpty() ? List.of()
        : around(List.of(new Context(Context.Where.OVER, 0, false, search.masks())));
  }

  private List<Reading.Around> around(List<Context> contexts) {
    return contexts.stream()
        .map(context -> new Reading.Around(context.where(), context.words(), context.quoted(),
            patterns.numbers(context.patterns())))
        .toList();
  }

  private Predicate<Facts> condition(Optional<Located> condition) {
    return condition.map(source -> known.computeIfAbsent(source.text(), words -> conditions.compile(source)))
        .orElse(Rulebook.ALWAYS);
  }
}
