package org.imprimatur.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.workflow.model.DeliveryState;
import org.imprimatur.workflow.model.State;

/** Colours what a page shows: the names are those of the style sheet. */
@Named
@ApplicationScoped
public class Tones {

  private static final int URGENT = 6;
  private static final int SOON = 24;

  private Clock clock;

  @Inject
  public Tones(Clock clock) {
    this.clock = clock;
  }

  /** For the proxy of the container. */
  protected Tones() {}

  /** Returns the tone of a state. */
  public String of(State state) {
    return switch (state) {
      case RELEASED, APPROVED -> "ok";
      case IN_REVIEW, SCREENING, CORRECTING -> "info";
      case CHANGES_REQUESTED, LAPSED -> "warn";
      case DECLINED, RETRACTED -> "block";
      case ON_HOLD -> "held";
      case DRAFT, CLOSED, WITHDRAWN, RECALLED -> "plain";
    };
  }

  /** Returns the tone of a finding. */
  public String of(Severity severity) {
    return switch (severity) {
      case BLOCK -> "block";
      case JUSTIFY -> "warn";
      case ADVISE -> "info";
    };
  }

  /** Returns the tone of a copy. */
  public String of(DeliveryState state) {
    return switch (state) {
      case LIVE -> "ok";
      case BLOCKED, CANCELLED, EXPIRED, GONE -> "plain";
      case FAILED, DIVERGED -> "block";
      case UNKNOWN, RETRY_WAIT, TAKEDOWN_PENDING -> "warn";
      case PLANNED, SENDING -> "info";
    };
  }

  /** Returns the tone of a moment by which something must be decided. */
  public String due(Optional<Instant> moment) {
    long hours = moment.map(when -> Duration.between(clock.instant(), when).toHours()).orElse(Long.MAX_VALUE);
    return hours < URGENT ? "block" : hours < SOON ? "warn" : "plain";
  }

  /** Returns a dot for each approval that is needed: {@code y} where it is there. */
  public List<String> votes(int approvals, int needed) {
    return IntStream.range(0, needed).mapToObj(i -> i < approvals ? "y" : "n").toList();
  }
}
