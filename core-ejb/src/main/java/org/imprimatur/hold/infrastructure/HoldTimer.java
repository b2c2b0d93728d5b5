package org.imprimatur.hold.infrastructure;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import org.imprimatur.hold.application.EndHolds;

/** Looks twice a minute for holds whose review-by has come, once the demo's story is told. */
@Singleton
@DependsOn("DemoSociety")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldTimer {

  private static final Logger LOG = System.getLogger(HoldTimer.class.getName());

  private EndHolds endHolds;

  protected HoldTimer() {}

  @Inject
  public HoldTimer(EndHolds endHolds) {
    this.endHolds = endHolds;
  }

  /** Ends each such hold in a transaction of its own. */
  @Schedule(hour = "*", minute = "*", second = "10/30", persistent = false)
  public void look() {
    for (var id : endHolds.over()) {
      try {
        endHolds.end(id);
      } catch (RuntimeException failure) {
        LOG.log(Level.ERROR, "the hold of post " + id + " did not end; it is tried again", failure);
      }
    }
  }
}
