package org.imprimatur.review.infrastructure;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.imprimatur.review.application.RebuildQueue;

/**
 * Has the queue looked at by every start, before anybody reads it, and derived where it is not complete. When that
 * fails the start fails: a queue that lies is worse than none.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RebuildAtStart {

  private static final Logger LOG = System.getLogger(RebuildAtStart.class.getName());

  private RebuildQueue queue;

  protected RebuildAtStart() {}

  @Inject
  public RebuildAtStart(RebuildQueue queue) {
    this.queue = queue;
  }

  @PostConstruct
  void start() {
    long wrong = queue.rebuild();
    if (wrong > 0) {
      LOG.log(Level.INFO, "the queue was derived anew: {0} of its rows and numbers differed", wrong);
    }
  }
}
