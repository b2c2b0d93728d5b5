package org.imprimatur.histories;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import org.imprimatur.histories.Step.Kind;
import org.imprimatur.review.model.Verdict;

/** How histories come about by chance. */
final class Histories {

  private Histories() {}

  /** Returns histories of at most {@code most} steps from a world that {@code begin} makes. */
  static Arbitrary<ActionChain<World>> histories(java.util.function.Supplier<World> begin, int most) {
    var steps = steps();
    Action.Independent<World> any =
        () -> steps.map(step -> Transformer.mutate(step.toString(), world -> world.take(step)));
    return ActionChain.startWith(begin).withAction(any).withMaxTransformations(most);
  }

  private static Arbitrary<Step> steps() {
    var kinds = Arbitraries.frequency(
        Arrays.stream(Kind.values()).map(kind -> Tuple.of(kind.often, kind)).toArray(size -> frequencies(size)));
    var verdicts = Arbitraries.frequency(
        Tuple.of(72, Verdict.APPROVE), Tuple.of(6, Verdict.CHANGES), Tuple.of(14, Verdict.DECLINE),
        Tuple.of(4, Verdict.ABSTAIN), Tuple.of(4, Verdict.RECUSE));
    return Combinators.combine(
        kinds, Arbitraries.integers().between(0, World.PEOPLE.size() - 1),
        Arbitraries.frequency(Tuple.of(7, 0), Tuple.of(2, 1), Tuple.of(1, 2)),
        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)), words(), verdicts,
        Arbitraries.integers().between(0, 99))
        .as(Step::new);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Tuple.Tuple2<Integer, Kind>[] frequencies(int size) {
    return new Tuple.Tuple2[size];
  }

  private static Arbitrary<Wording> words() {
    var word = Arbitraries.frequency(
        Tuple.of(50, Word.SLEEP), Tuple.of(15, Word.HELP), Tuple.of(8, Word.NUMBER), Tuple.of(8, Word.CLAIM),
        Tuple.of(10, Word.PATIENT), Tuple.of(8, Word.CURE));
    Arbitrary<Optional<Word>> seldom = word.optional(0.15);
    Arbitrary<Optional<Word>> ties = Arbitraries.just(Word.NUMBER).optional(0.05);
    var society = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
    Arbitrary<List<String>> coAuthors = Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(List.of())),
        Tuple.of(2, Arbitraries.of(World.PEOPLE).list().ofMinSize(1).ofMaxSize(2).uniqueElements()));
    var answered = Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false));
    var days = Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 4));
    return Combinators.combine(word, seldom, seldom, ties, society, coAuthors, answered, days).as(Wording::new);
  }
}
