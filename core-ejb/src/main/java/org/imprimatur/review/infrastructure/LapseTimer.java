package org.imprimatur.review.infrastructure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.imprimatur.review.application.LapseOverdue;

/** Looks twice a minute for rounds whose time is over. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapseTimer {

  private static final Logger LOG = System.getLogger(LapseTimer.class.getName());

  private LapseOverdue lapseOverdue;

  protected LapseTimer() {}

  @Inject
  public LapseTimer(LapseOverdue lapseOverdue) {
    this.lapseOverdue = lapseOverdue;
  }

  /** Lets each overdue post lapse in a transaction of its own. */
  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  public void look() {
    for (var id : lapseOverdue.overdue()) {
      try {
        lapseOverdue.lapse(id);
      } catch (RuntimeException failure) {
        LOG.log(Level.ERROR, "post " + id + " did not lapse; it is tried again", failure);
      }
    }
  }
}
