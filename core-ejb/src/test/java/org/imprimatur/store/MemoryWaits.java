package org.imprimatur.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Wait;
import org.imprimatur.review.model.Waits;
import org.imprimatur.submission.model.Submission;

/** The queue's rows in memory, by submission. Nobody counts them here, so no number is kept. */
final class MemoryWaits implements Waits {

  private final Rows<Set<Wait>> rows;
  private final Supplier<List<Submission>> submissions;
  private final Rounds rounds;

  MemoryWaits(MemoryStore store, MemorySubmissions submissions, Rounds rounds) {
    rows = new Rows<>(store, "waiting");
    this.submissions = submissions::all;
    this.rounds = rounds;
  }

  @Override
  public Set<Wait> of(String submission) {
    return rows.find(submission).orElse(Set.of());
  }

  @Override
  public void change(String submission, Set<Wait> over, Set<Wait> begun) {
    var still = of(submission).stream().filter(each -> !over.contains(each));
    rows.put(submission, Stream.concat(still, begun.stream()).collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public boolean complete() {
    return submissions.get().stream().allMatch(post -> seatless(derived(post)).equals(seatless(of(post.id()))));
  }

  private static Set<Lane> seatless(Set<Wait> waits) {
    return waits.stream().map(Wait::lane).filter(EnumSet.of(Lane.ALL, Lane.DUE, Lane.AUTHOR)::contains)
        .collect(Collectors.toSet());
  }

  @Override
  public long rebuild() {
    var wrong = submissions.get().stream().filter(post -> !derived(post).equals(of(post.id()))).toList();
    wrong.forEach(post -> rows.put(post.id(), derived(post)));
    return wrong.size();
  }

  @Override
  public long recount() {
    return 0;
  }

  private Set<Wait> derived(Submission post) {
    Optional<Round> round = rounds.newestFor(post.id()).filter(newest -> newest.matter().revision() == post.revision());
    return Wait.of(post, round, round.map(Round::id).map(rounds::votes).orElse(List.of()));
  }
}
