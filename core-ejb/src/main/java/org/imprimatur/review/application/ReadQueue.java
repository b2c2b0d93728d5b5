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
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Queue;
import org.imprimatur.society.application.OurSociety;

/** Reads what waits for the committee, for whoever has a seat, and the auditor. */
@Stateless
public class ReadQueue {

  private Authority authority;
  private Queue queue;
  private Cursors cursors;
  private ReadReview readReview;
  private Clock clock;
  private OurSociety society;

  protected ReadQueue() {}

  @Inject
  public ReadQueue(Authority authority, Queue queue, Cursors cursors, ReadReview readReview, Clock clock,
      OurSociety society) {
    this.authority = authority;
    this.queue = queue;
    this.cursors = cursors;
    this.readReview = readReview;
    this.clock = clock;
    this.society = society;
  }

  /**
   * Returns a stretch of a lane, the most urgent first; refused for whoever may not read the queue, and with a cursor
   * that is not the caller's.
   *
   * @param cursor where to go on; empty for the start
   * @param limit from 1 to 200
   */
  public Decision<Page<Queue.Row>> page(Lane lane, Optional<String> cursor, int limit) {
    return authority.require(Permission.READ_QUEUE, Subject.NONE).then(person -> cursors.page(
        List.of("queue", person.username(), lane.name()), cursor,
        place -> queue.page(new Queue.Query(lane, person.username(), endOfDay(), place, limit)).map(this::spoken)));
  }

  /** Returns how many rows each lane has for the caller; none for whoever may not read the queue. */
  public Map<Lane, Long> counts() {
    return authority.require(Permission.READ_QUEUE, Subject.NONE).answer()
        .map(person -> queue.counts(person.username(), endOfDay())).orElse(Map.of());
  }

  /** Returns how many posts wait for the caller's vote; 0 for whoever may not read the queue. */
  public long owed() {
    return authority.require(Permission.READ_QUEUE, Subject.NONE).answer()
        .map(person -> queue.owed(person.username())).orElse(0L);
  }

  /** Says of the few rows that wait for somebody to be named who that is, and who names them. */
  private Queue.Row spoken(Queue.Row row) {
    return row.turn().vacant() ? row.waitingFor(readReview.waitsFor(row.id())) : row;
  }

  private Instant endOfDay() {
    return clock.instant().atZone(society.zone()).toLocalDate().plusDays(1).atStartOfDay(society.zone()).toInstant();
  }
}
