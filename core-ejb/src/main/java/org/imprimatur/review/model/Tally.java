package org.imprimatur.review.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Role;
import org.imprimatur.workflow.model.Fact;

/**
 * How a round stands, derived from its votes and stored nowhere.
 *
 * @param needed how many approvals close the round
 * @param approvals approvals on the round's hash
 * @param declines declines on the round's hash
 * @param abstentions abstentions; they stay among the eligible
 * @param recused who left the eligible
 * @param eligible how many may still decide: seated, not excluded, not recused
 * @param missing required roles of which nobody has approved yet
 */
public record Tally(
    int needed, int approvals, int declines, int abstentions, int recused, int eligible, Set<Role> missing) {

  /**
   * Counts a round, with the roles as they were at the vote. Votes on another hash, and of people who are not eligible,
   * do not count; a trainee's supervisor only fills that role.
   */
  public static Tally of(Round round, List<Vote> votes) {
    var counted =
        votes.stream()
            .filter(vote -> vote.contentHash().equals(round.matter().contentHash()))
            .filter(vote -> round.voters().eligible().contains(vote.voter()))
            .toList();
    var signed = votes.stream()
        .filter(vote -> vote.contentHash().equals(round.matter().contentHash()))
        .filter(vote -> round.voters().eligible().contains(vote.voter()) || round.signers().contains(vote.voter()))
        .toList();
    int recused = count(counted, Verdict.RECUSE);
    return new Tally(
        round.quorum().needed(),
        count(counted, Verdict.APPROVE),
        count(counted, Verdict.DECLINE),
        count(counted, Verdict.ABSTAIN),
        recused,
        round.voters().eligible().size() - recused,
        missing(round, signed));
  }

  /** Returns what the guards read of it. */
  public Fact.Votes votes() {
    return new Fact.Votes(needed, approvals, declines, abstentions, eligible, missing.size());
  }

  private static int count(List<Vote> votes, Verdict verdict) {
    return (int) votes.stream().filter(vote -> vote.verdict() == verdict).count();
  }

  private static Set<Role> missing(Round round, List<Vote> votes) {
    var present =
        votes.stream()
            .filter(vote -> vote.verdict() == Verdict.APPROVE)
            .flatMap(vote -> vote.roles().stream())
            .collect(Collectors.toSet());
    return round.quorum().required().stream().filter(role -> !present.contains(role))
        .collect(Collectors.toUnmodifiableSet());
  }
}
