package org.imprimatur.delivery.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.Endorsement;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.application.Cursors;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submissions;

/**
 * Reads the ledger of endorsements: which published posts point readers to an account. Nothing is kept twice: the
 * revisions say it.
 */
@Stateless
public class ReadEndorsements {

  /** A society publishes some hundred posts a year; older ones are found by their account's name in the archive. */
  private static final int NEWEST = 2_000;

  private Deliveries deliveries;
  private Submissions submissions;
  private Authority authority;
  private Cursors cursors;

  protected ReadEndorsements() {}

  @Inject
  public ReadEndorsements(Deliveries deliveries, Submissions submissions, Authority authority, Cursors cursors) {
    this.deliveries = deliveries;
    this.submissions = submissions;
    this.authority = authority;
    this.cursors = cursors;
  }

  /**
   * Returns a stretch of the live posts that name an account, newest first, to anybody signed in; proofs to those who
   * may see them. A cursor that was not given out for this account and reader is refused.
   *
   * @param cursor where to go on; empty for the start
   * @param limit from 1 to 200
   */
  public Decision<Page<Endorsement>> of(String handle, Optional<String> cursor, int limit) {
    return authority.require(Permission.READ_ENDORSEMENTS, Subject.NONE).then(person -> cursors.page(
        List.of("endorsements", person.username(), handle), cursor,
        place -> page(handle, place, limit)
            .map(line -> Permission.READ_PROOFS.heldBy(person) ? line : line.withoutProof())));
  }

  /**
   * What has come down since the page before is skipped by its time, and what went out since stands before the place.
   */
  private Page<Endorsement> page(String handle, Optional<String> place, int limit) {
    var rest = deliveries.live(NEWEST).stream()
        .filter(delivery -> place.map(last -> key(delivery).compareTo(last) > 0).orElse(true));
    var found = rest.filter(delivery -> names(handle, delivery)).limit(limit + 1L).toList();
    var shown = found.subList(0, Math.min(limit, found.size()));
    var next = found.size() > limit ? Optional.of(key(shown.get(limit - 1))) : Optional.<String>empty();
    return new Page<>(
        shown.stream().map(delivery -> Endorsement.of(handle, delivery, revision(delivery).orElseThrow())).toList(),
        next);
  }

  /** Sorts as the list does: newest first, then by id. */
  private static String key(Delivery delivery) {
    return String.format("%019d:%s", Long.MAX_VALUE - delivery.changedAt().toEpochMilli(), delivery.id());
  }

  private boolean names(String handle, Delivery delivery) {
    return revision(delivery).filter(revision -> Endorsement.in(handle, revision)).isPresent();
  }

  private Optional<Revision> revision(Delivery delivery) {
    return submissions.revision(delivery.order().submission(), delivery.order().revision());
  }
}
