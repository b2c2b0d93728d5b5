package org.imprimatur.planted.review.application;

import jakarta.ejb.Stateless;
import java.util.Optional;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.platform.application.BySystem;

/** Use cases that break the law of the doors on purpose, beside two that keep it. */
@Stateless
public class PlantedDoor {

  private Authority authority;
  private Caller caller;

  /** Asks as it should. */
  public Optional<Person> asked() {
    return authority.require(Permission.VOTE, Subject.NONE).answer();
  }

  /** Finds out something before it asks. */
  public Optional<Person> late() {
    var person = caller.person();
    return person.filter(each -> authority.may(Permission.VOTE, Subject.NONE));
  }

  /** Asks nothing. */
  public boolean silent() {
    return caller.person().isPresent();
  }

  /** May ask nothing. */
  @BySystem("a timer")
  public boolean timer() {
    return true;
  }
}
