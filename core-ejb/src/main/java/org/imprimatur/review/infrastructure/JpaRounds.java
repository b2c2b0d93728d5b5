package org.imprimatur.review.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;

@ApplicationScoped
class JpaRounds implements Rounds {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public void add(Round round) {
    em.persist(RoundRow.of(round));
    em.flush();
  }

  @Override
  public void save(Round round) {
    em.find(RoundRow.class, round.id()).seat(round);
    em.flush();
  }

  @Override
  public void close(Round round) {
    em.find(RoundRow.class, round.id()).closedAt = round.dates().closed().orElseThrow();
    em.flush();
  }

  @Override
  public Optional<Round> openFor(String submission) {
    return newestFor(submission).filter(Round::open);
  }

  @Override
  public List<String> open() {
    return em.createQuery("select r.submission from RoundRow r where r.closedAt is null order by r.openedAt, r.id",
        String.class).getResultList();
  }

  @Override
  public Optional<Round> newestFor(String submission) {
    return em
        .createQuery(
            "select r from RoundRow r where r.submission = :submission order by r.openedAt desc, r.revision desc",
            RoundRow.class)
        .setParameter("submission", submission)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(RoundRow::round);
  }

  @Override
  public List<Vote> votes(String round) {
    return em.createQuery("select v from VoteRow v where v.round = :round order by v.votedAt, v.voter", VoteRow.class)
        .setParameter("round", round)
        .getResultStream()
        .map(VoteRow::vote)
        .toList();
  }

  @Override
  public Set<String> recused(String submission) {
    return em.createQuery(
        "select distinct v.voter from VoteRow v, RoundRow r where r.id = v.round and r.submission = :submission "
            + "and v.verdict = :recuse",
        String.class)
        .setParameter("submission", submission)
        .setParameter("recuse", Verdict.RECUSE)
        .getResultStream()
        .collect(Collectors.toSet());
  }

  @Override
  public void cast(String round, Vote vote) {
    var earlier = em.find(VoteRow.class, VoteRow.key(round, vote.voter()));
    var row = earlier == null ? new VoteRow() : earlier;
    row.fill(round, vote);
    if (earlier == null) {
      em.persist(row);
    }
    em.flush();
  }
}
