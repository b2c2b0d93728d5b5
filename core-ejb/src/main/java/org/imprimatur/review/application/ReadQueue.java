package org.imprimatur.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.application.Cursors;
import org.imprimatur.platform.model.Site;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Queue;

/** Reads what waits for the committee. For anybody without a seat, and not an auditor, the queue is empty. */
@Stateless
public class ReadQueue {

  private Authority authority;
  private Queue queue;
  private Cursors cursors;
  private ReadReview readReview;
  private Clock clock;
  private Site site;

  protected ReadQueue() {}

  @Inject
  public ReadQueue(Authority authority, Queue queue, Cursors cursors, ReadReview readReview, Clock clock, Site site) {
    this.authority = authority;
    this.queue = queue;
    this.cursors = cursors;
    this.readReview = readReview;
    this.clock = clock;
    this.site = site;
  }

  /**
   * Returns a stretch of a lane, the most urgent first; a cursor that is not the caller's is refused.
   *
   * @param cursor where to go on; empty for the start
   * @param limit from 1 to 200
   */
  public Decision<Page<Queue.Row>> page(Lane lane, Optional<String> cursor, int limit) {
    return authority.require(Permission.READ_QUEUE, Subject.NONE).answer()
        .map(person -> cursors.page(
            List.of("queue", person.username(), lane.name()), cursor,
            place -> queue.page(new Queue.Query(lane, person.username(), endOfDay(), place, limit)).map(this::spoken)))
        .orElseGet(() -> cursors.page(List.of("queue"), cursor, place -> Page.empty()));
  }

  /** Returns how many rows each lane has for the caller. */
  public Map<Lane, Long> counts() {
    return authority.require(Permission.READ_QUEUE, Subject.NONE).answer()
        .map(person -> queue.counts(person.username(), endOfDay())).orElse(Map.of());
  }

  /** Says of the few rows that wait for somebody to be named who that is, and who names them. */
  private Queue.Row spoken(Queue.Row row) {
    return row.turn().vacant() ? row.waitingFor(readReview.waitsFor(row.id())) : row;
  }

  private Instant endOfDay() {
    return clock.instant().atZone(site.zone()).toLocalDate().plusDays(1).atStartOfDay(site.zone()).toInstant();
  }
}
