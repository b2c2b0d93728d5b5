package org.imprimatur.review.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.model.Role;

/**
 * One vote of the committee on one revision. What decides it was snapshotted when it opened, so that no later change of
 * roles or rules alters a running vote.
 *
 * @param id the round's id
 * @param submission the submission's id
 * @param revision the revision's number
 * @param contentHash what is voted on
 * @param needed how many approvals close it
 * @param eligible the user names of those seated and not excluded when it opened
 * @param required the roles of which at least one holder must approve
 * @param openedAt when it opened
 * @param decideBy when it lapses
 * @param closedAt when it closed
 */
public record Round(
    String id,
    String submission,
    int revision,
    String contentHash,
    int needed,
    List<String> eligible,
    Set<Role> required,
    Instant openedAt,
    Instant decideBy,
    Optional<Instant> closedAt) {

  public Round {
    if (needed < 1) {
      throw new IllegalArgumentException("a round needs at least one approval, not " + needed);
    }
    eligible = List.copyOf(eligible);
    required = Set.copyOf(required);
  }

  /** Tells whether votes are still taken. */
  public boolean open() {
    return closedAt.isEmpty();
  }

  /** Returns it closed. */
  public Round closed(Instant at) {
    return new Round(
        id, submission, revision, contentHash, needed, eligible, required, openedAt, decideBy, Optional.of(at));
  }
}
