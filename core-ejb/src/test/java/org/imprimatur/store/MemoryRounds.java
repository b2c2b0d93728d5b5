package org.imprimatur.store;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;

/** Rounds and votes in memory. */
final class MemoryRounds implements Rounds {

  private record Ballot(String round, Vote vote) {}

  private final Rows<Round> rows;
  private final Rows<Ballot> votes;

  MemoryRounds(MemoryStore store) {
    rows = new Rows<>(store, "round");
    votes = new Rows<>(store, "vote");
  }

  @Override
  public void add(Round round) {
    rows.add(round.id(), round);
  }

  @Override
  public void save(Round round) {
    rows.put(round.id(), round);
  }

  @Override
  public void close(Round round) {
    var stored = rows.find(round.id()).orElseThrow();
    rows.put(round.id(), stored.closed(round.dates().closed().orElseThrow()));
  }

  @Override
  public Optional<Round> openFor(String submission) {
    return newestFor(submission).filter(Round::open);
  }

  @Override
  public List<String> open() {
    return rows.all().stream()
        .filter(Round::open)
        .sorted(Comparator.<Round, Instant>comparing(round -> round.dates().opened()).thenComparing(Round::id))
        .map(round -> round.matter().submission())
        .toList();
  }

  @Override
  public Optional<Round> newestFor(String submission) {
    return rows.all().stream()
        .filter(round -> round.matter().submission().equals(submission))
        .max(Comparator.comparing((Round round) -> round.dates().opened())
            .thenComparing(round -> round.matter().revision()));
  }

  @Override
  public List<Vote> votes(String round) {
    return votes.all().stream()
        .filter(ballot -> ballot.round().equals(round))
        .map(Ballot::vote)
        .sorted(Comparator.comparing(Vote::at).thenComparing(Vote::voter))
        .toList();
  }

  @Override
  public Set<String> recused(String submission) {
    var own = rows.all().stream().filter(round -> round.matter().submission().equals(submission)).map(Round::id)
        .collect(Collectors.toSet());
    return votes.all().stream()
        .filter(ballot -> own.contains(ballot.round()) && ballot.vote().verdict() == Verdict.RECUSE)
        .map(ballot -> ballot.vote().voter())
        .collect(Collectors.toSet());
  }

  @Override
  public void cast(String round, Vote vote) {
    var there = rows.find(round).orElseThrow();
    if (!there.voters().eligible().contains(vote.voter()) && !there.signers().contains(vote.voter())) {
      throw new PersistenceException(vote.voter() + " has no seat in round " + round);
    }
    votes.put(round + "/" + vote.voter(), new Ballot(round, vote));
  }
}
