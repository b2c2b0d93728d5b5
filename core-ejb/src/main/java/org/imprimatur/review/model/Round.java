package org.imprimatur.review.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Role;

/**
 * One vote of the committee on one revision. What decides it was snapshotted when it opened, so that no later change of
 * roles or rules alters a running vote. Whether somebody is left to vote in a required role is asked anew.
 *
 * @param id the round's id
 * @param matter what is voted on
 * @param quorum what it takes to approve it
 * @param voters who decides
 * @param dates when it opened, lapses and closed
 */
public record Round(String id, Matter matter, Quorum quorum, Voters voters, Dates dates) {

  /**
   * What is voted on.
   *
   * @param submission the submission's id
   * @param revision the revision's number
   * @param contentHash what is voted on, byte for byte
   */
  public record Matter(String submission, int revision, String contentHash) {}

  /**
   * What it takes to approve.
   *
   * @param needed how many approvals close the round
   * @param required the roles of which at least one holder must approve
   */
  public record Quorum(int needed, Set<Role> required) {

    public Quorum {
      if (needed < 1) {
        throw new IllegalArgumentException("a round needs at least one approval, not " + needed);
      }
      required = Set.copyOf(required);
    }
  }

  /**
   * Who decides.
   *
   * @param eligible the user names of those seated and not excluded when the round opened
   * @param vacant the required roles that nobody eligible holds: until somebody is named, no vote can close the round
   *     in favour
   * @param named who was named for a role, and by whom
   */
  public record Voters(List<String> eligible, Set<Role> vacant, List<Naming> named) {

    public Voters {
      eligible = List.copyOf(eligible);
      vacant = Set.copyOf(vacant);
      named = List.copyOf(named);
    }
  }

  /**
   * When what happens.
   *
   * @param opened when the round opened, or began to wait for somebody to be named
   * @param decideBy when it lapses
   * @param closed when it closed
   */
  public record Dates(Instant opened, Instant decideBy, Optional<Instant> closed) {}

  /** Tells whether votes are still taken. */
  public boolean open() {
    return dates.closed().isEmpty();
  }

  /** Returns it closed. */
  public Round closed(Instant at) {
    return new Round(id, matter, quorum, voters, new Dates(dates.opened, dates.decideBy, Optional.of(at)));
  }

  /**
   * Returns it as it counts today: who had a hand in the text since it opened is no longer eligible, and does not sign.
   */
  public Round without(Exclusions excluded) {
    var still =
        voters.named.stream().filter(each -> each.role() != Role.SUPERVISOR || !excluded.barsFromSigning(each.voter()))
            .toList();
    return with(voters.eligible.stream().filter(name -> !excluded.bars(name)).toList(), voters.vacant, still);
  }

  /**
   * Returns who signs as the supervisor of a trainee, beside the committee: their own, or whoever was named. The
   * committee's approvals are counted without them, for the author depends on them.
   */
  public List<String> signers() {
    return voters.named.stream().filter(each -> each.inForce() && each.role() == Role.SUPERVISOR).map(Naming::voter)
        .toList();
  }

  /** Tells whether the person signs as the trainee's own supervisor, whom the register names: that needs no seat. */
  public boolean signedByOwn(String username) {
    return voters.named.stream().filter(each -> each.role() == Role.SUPERVISOR && each.by().isEmpty())
        .anyMatch(each -> each.voter().equals(username));
  }

  /**
   * Returns what a person may say here: who signs for a trainee neither declines nor abstains, for that the committee
   * does.
   */
  public List<Verdict> verdictsOf(String username) {
    boolean signs = signers().contains(username);
    return Arrays.stream(Verdict.values())
        .filter(verdict -> !signs || verdict != Verdict.DECLINE && verdict != Verdict.ABSTAIN).toList();
  }

  /** Returns it with those who sign taken out of those whose approvals are counted. */
  public Round committee() {
    return with(voters.eligible.stream().filter(name -> !signers().contains(name)).toList(), voters.vacant,
        voters.named);
  }

  /**
   * Returns the roles in which a person votes here: their own, and those for which they were named. A supervisor is one
   * of their own trainee, so nobody is it here by their role alone.
   */
  public Set<Role> rolesOf(String username, Set<Role> own) {
    if (signers().contains(username)) {
      return Set.of(Role.SUPERVISOR);
    }
    var roles =
        voters.named.stream().filter(Naming::inForce).filter(each -> each.voter().equals(username)).map(Naming::role);
    return Stream.concat(own.stream().filter(role -> role != Role.SUPERVISOR), roles)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns it with the roles that are missing and that nobody holds who is still eligible, or that were vacant
   * already: whoever came into such a role since then is named for it like anybody, or nobody would open the round.
   *
   * @param missing the required roles in which nobody has approved yet: the others need nobody any more
   * @param roles what a person is trusted with; empty for whoever can vote no more, who holds no role here either
   */
  public Round vacated(Exclusions excluded, Set<Role> missing, Function<String, Optional<Set<Role>>> roles) {
    var counted = without(excluded);
    var held = Stream.concat(counted.voters.eligible.stream(), counted.signers().stream())
        .flatMap(name -> roles.apply(name).map(own -> rolesOf(name, own)).stream())
        .flatMap(Set::stream).collect(Collectors.toSet());
    var empty =
        missing.stream().filter(role -> voters.vacant.contains(role) || !held.contains(role));
    return with(voters.eligible, empty.collect(Collectors.toSet()), voters.named);
  }

  /**
   * Returns it with somebody named for a vacant role. The chair names alone; otherwise the second officer to name the
   * same person puts them in: they are eligible from then on, and the role is vacant no more. Who signs for a trainee
   * is not. Whoever was named for the role before stays named: one who signed may not come back as one of the
   * committee.
   *
   * @param counts whether somebody who named earlier may still name today
   */
  public Round naming(String voter, Role role, String by, String reason, boolean alone, Predicate<String> counts) {
    var earlier =
        voters.named.stream().filter(each -> !each.inForce() && each.voter().equals(voter) && each.role() == role)
            .findFirst();
    var officers = earlier.map(Naming::by).map(HashSet::new).orElseGet(HashSet::new);
    officers.removeIf(counts.negate());
    officers.add(by);
    boolean inForce = alone || officers.size() > 1;
    var naming = new Naming(voter, role, officers, earlier.map(Naming::reason).orElse(reason), inForce);
    var all =
        Stream.concat(voters.named.stream().filter(each -> !earlier.equals(Optional.of(each))), Stream.of(naming))
            .toList();
    return inForce ? with(seated(voter, role), minus(role), all) : with(voters.eligible, voters.vacant, all);
  }

  private List<String> seated(String voter, Role role) {
    var others = voters.eligible.stream().filter(name -> !name.equals(voter));
    return Stream.concat(others, Stream.of(voter).filter(name -> role != Role.SUPERVISOR)).sorted().toList();
  }

  private Set<Role> minus(Role role) {
    return voters.vacant.stream().filter(each -> each != role).collect(Collectors.toSet());
  }

  private Round with(List<String> eligible, Set<Role> vacant, List<Naming> named) {
    return new Round(id, matter, quorum, new Voters(eligible, vacant, named), dates);
  }
}
