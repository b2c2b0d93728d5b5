package org.imprimatur.review.infrastructure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.imprimatur.committee.model.Person;
import org.imprimatur.review.application.FindVacancies;

/**
 * Looks every five minutes whether a round has come to wait for somebody to be named: at all of them, but only after a
 * start and after anybody's account has changed.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VacancyTimer {

  private static final Logger LOG = System.getLogger(VacancyTimer.class.getName());

  private FindVacancies findVacancies;

  /** Who everybody was when every round was looked at last. */
  private List<Person> known = List.of();

  protected VacancyTimer() {}

  @Inject
  public VacancyTimer(FindVacancies findVacancies) {
    this.findVacancies = findVacancies;
  }

  /** Looks at each open round in a transaction of its own, unless everybody is who they were. */
  @Schedule(hour = "*", minute = "*/5", persistent = false)
  public void look() {
    var people = findVacancies.people();
    if (!people.equals(known)) {
      boolean every = true;
      for (var id : findVacancies.open()) {
        every &= looked(id);
      }
      known = every ? people : List.of();
    }
  }

  private boolean looked(String id) {
    try {
      findVacancies.look(id);
      return true;
    } catch (RuntimeException failure) {
      LOG.log(Level.ERROR, "the round of post " + id + " was not looked at; it is tried again", failure);
      return false;
    }
  }
}
