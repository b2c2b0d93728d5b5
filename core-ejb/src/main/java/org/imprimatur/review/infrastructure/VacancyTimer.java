package org.imprimatur.review.infrastructure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.imprimatur.review.application.FindVacancies;

/** Looks every five minutes whether a round has come to wait for somebody to be named. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VacancyTimer {

  private static final Logger LOG = System.getLogger(VacancyTimer.class.getName());

  private FindVacancies findVacancies;

  protected VacancyTimer() {}

  @Inject
  public VacancyTimer(FindVacancies findVacancies) {
    this.findVacancies = findVacancies;
  }

  /** Looks at each open round in a transaction of its own. */
  @Schedule(hour = "*", minute = "*/5", persistent = false)
  public void look() {
    for (var id : findVacancies.open()) {
      try {
        findVacancies.look(id);
      } catch (RuntimeException failure) {
        LOG.log(Level.ERROR, "the round of post " + id + " was not looked at; it is tried again", failure);
      }
    }
  }
}
