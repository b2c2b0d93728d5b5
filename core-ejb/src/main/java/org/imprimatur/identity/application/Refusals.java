package org.imprimatur.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.imprimatur.identity.model.RefusalTally.Line;
import org.imprimatur.identity.model.RefusalTally;

/** The tally of refused sign-ins of this server. */
@ApplicationScoped
public class Refusals {

  private final RefusalTally tally = new RefusalTally();

  /** Counts a refusal and returns what is to be written now. */
  public synchronized List<Line> add(String subject, String why, Instant now) {
    return tally.add(subject, why, now);
  }

  /** Returns what was counted and not yet written, and begins anew. */
  public synchronized List<Line> drain() {
    return tally.drain();
  }
}
