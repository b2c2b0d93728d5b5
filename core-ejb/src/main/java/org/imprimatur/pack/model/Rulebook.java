package org.imprimatur.pack.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.Message;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.matching.model.Folded;
import org.imprimatur.matching.model.Pattern;
import org.imprimatur.matching.model.PatternSet;
import org.imprimatur.policy.model.Category;
import org.imprimatur.policy.model.Draft;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Rules;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.SocietyProfile;

/**
 * A pack, compiled: says what its rules say of a draft. Immutable, for many threads; the same draft always gets the
 * same findings.
 */
public final class Rulebook implements Rules {

  /** Drafts with the same facts come soon after each other: as somebody writes, and from screening to screening. */
  static final int MOST_FACTS = 512;

  /** Larger facts are not kept: what a draft carries may be a megabyte. */
  static final int LARGEST_FACTS = 2_000;

  /** An empty list would be found everywhere; of a society without a name this word alone is said. */
  private static final List<String> NAMELESS = List.of("society");

  private final Pack pack;
  private final List<CompiledRule> rules = new ArrayList<>();
  private final TermIndex terms;
  private final boolean asksForChannel;
  private final List<Pattern> patterns;
  private final PatternSet set;
  private final BitSet[] triggered;
  private final BitSet untriggered = new BitSet();
  private final BitSet termed = new BitSet();
  /** The sources last asked about: the parts of one draft share one list. */
  private volatile Sources sources = new Sources(List.of(), List.of());
  private final Map<Facts, Variant[]> inPlay = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Facts, Variant[]> oldest) {
      return size() > MOST_FACTS;
    }
  });

  /**
   * Compiles a pack.
   *
   * @param society whose numbers, addresses and accounts identify nobody
   * @param conditions what compiles the pack's conditions
   * @param words how a sentence is said in each language
   * @throws PackFault when anything in the pack cannot be compiled, with its place
   */
  public Rulebook(Pack pack, SocietyProfile society, Conditions conditions, Function<Sentence, Message> words) {
    this.pack = pack.knowing("society-name", society.names().isEmpty() ? NAMELESS
        : society.names().stream().sorted().toList());
    this.terms = new TermIndex(pack.terms());
    var compiler = new Compiler(this.pack, society, conditions, words);
    var ids = new HashSet<String>();
    for (var rule : pack.rules()) {
      if (!ids.add(rule.id())) {
        throw new PackFault(rule.heading().place(), PackFlaw.SAME_ID, "rule", rule.id());
      }
      if (this.pack.on(rule)) {
        rules.add(compiler.compile(rule));
      }
    }
    this.asksForChannel = rules.stream().flatMap(rule -> rule.text.conditions())
        .anyMatch(condition -> condition.text().contains("post.channel"));
    this.patterns = compiler.patterns();
    this.set = Pattern.set(patterns);
    this.triggered = new BitSet[patterns.size()];
    for (int i = 0; i < rules.size(); i++) {
      index(i);
    }
  }

  /** Sources as given, and those of them that count. */
  private record Sources(List<String> given, List<String> left) {}

  /** Returns the pack. */
  public Pack pack() {
    return pack;
  }

  @Override
  public String version() {
    return pack.edition().reference();
  }

  @Override
  public boolean asksForChannel() {
    return asksForChannel;
  }

  @Override
  public Map<String, Set<String>> yields() {
    return rules.stream().map(rule -> rule.text).collect(Collectors.toMap(RuleText::id, RuleText::yields));
  }

  /** Tells whether a rule is switched on. */
  public boolean on(RuleText rule) {
    return rules.stream().anyMatch(compiled -> compiled.text.id().equals(rule.id()));
  }

  @Override
  public List<Finding> findings(Draft draft) {
    return findings(reading(draft));
  }

  @Override
  public Function<Draft, List<Finding>> amid(Draft whole) {
    var around = reading(whole);
    return draft -> findings(reading(draft).amid(around));
  }

  private Reading reading(Draft draft) {
    var folded = Folded.of(draft.text());
    return new Reading(draft, folded, set.in(folded.chars(), folded.length()),
        terms.set().in(folded.chars(), folded.length()), patterns, set);
  }

  @Override
  public List<Finding> mended(Draft draft) {
    var found = new ArrayList<Finding>();
    for (var mended : Mended.of(draft.text())) {
      var reading = reading(draft.with(mended.text()));
      var says = inPlay(Facts.of(sound(draft)));
      IntStream.range(0, rules.size())
          .filter(rule -> says[rule] != null && rules.get(rule).mends())
          .mapToObj(rule -> rules.get(rule).checkMended(reading, says[rule]))
          .flatMap(List::stream)
          .map(mended::asWritten)
          .filter(finding -> found.stream().noneMatch(finding::repeats))
          .forEach(found::add);
    }
    return found;
  }

  private List<Finding> findings(Reading reading) {
    var found = new ArrayList<>(unbroken(reading));
    mended(reading.draft()).stream().filter(finding -> found.stream().noneMatch(finding::repeats)).forEach(found::add);
    return found;
  }

  private List<Finding> unbroken(Reading reading) {
    var says = inPlay(Facts.of(sound(reading.draft())));
    var asked = asked(reading);
    if (asked.isEmpty()) {
      return List.of();
    }
    var used = reading.terms().isEmpty() ? List.<TermIndex.Used>of() : terms.in(reading);
    var found = new ArrayList<Finding>();
    for (int rule = asked.nextSetBit(0); rule >= 0; rule = asked.nextSetBit(rule + 1)) {
      if (says[rule] != null) {
        found.addAll(rules.get(rule).check(reading, says[rule], used));
      }
    }
    return found;
  }

  /**
   * A source that a rule on claims stops, such as a retracted paper, is none: it silences no rule that asks for a
   * source.
   */
  private Draft sound(Draft draft) {
    var known = sources;
    if (known.given != draft.enclosed().sources()) {
      known = new Sources(draft.enclosed().sources(),
          draft.enclosed().sources().stream().filter(source -> !stopped(draft.with(source).citing(List.of())))
              .toList());
      sources = known;
    }
    return draft.citing(known.left);
  }

  private boolean stopped(Draft source) {
    var reading = reading(source);
    var facts = Facts.of(source);
    return rules.stream()
        .filter(rule -> rule.text.heading().category() == Category.CLAIM && rule.looks().findAny().isPresent())
        .flatMap(rule -> rule.says(facts).map(says -> rule.check(reading, says, List.of())).orElse(List.of()).stream())
        .anyMatch(finding -> finding.severity() == Severity.BLOCK);
  }

  /** The rules that may have something to say: those whose patterns occur, and those that look at facts. */
  private BitSet asked(Reading reading) {
    var asked = (BitSet) untriggered.clone();
    var occurring = reading.occurring();
    for (int pattern = occurring.nextSetBit(0); pattern >= 0; pattern = occurring.nextSetBit(pattern + 1)) {
      if (triggered[pattern] != null) {
        asked.or(triggered[pattern]);
      }
    }
    if (!reading.terms().isEmpty()) {
      asked.or(termed);
    }
    return asked;
  }

  /** What each rule would say of drafts with these facts; nothing for a rule that is not in play. */
  private Variant[] inPlay(Facts facts) {
    var known = inPlay.get(facts);
    if (known != null) {
      return known;
    }
    var says = rules.stream().map(rule -> rule.says(facts).orElse(null)).toArray(Variant[]::new);
    if (facts.size() <= LARGEST_FACTS) {
      inPlay.put(facts, says);
    }
    return says;
  }

  /** Returns for how many kinds of drafts it is kept what the rules say. */
  int kept() {
    return inPlay.size();
  }

  private void index(int rule) {
    var compiled = rules.get(rule);
    boolean byTerms = !compiled.text.search().topics().isEmpty();
    var triggers = compiled.triggers();
    triggers.stream().forEach(pattern -> {
      triggered[pattern] = triggered[pattern] == null ? new BitSet() : triggered[pattern];
      triggered[pattern].set(rule);
    });
    termed.set(rule, byTerms);
    untriggered.set(rule, triggers.isEmpty() && !byTerms);
  }

  /** No condition. */
  static final Predicate<Facts> ALWAYS = facts -> true;
}
