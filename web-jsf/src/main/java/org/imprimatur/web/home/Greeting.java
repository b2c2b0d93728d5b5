package org.imprimatur.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.imprimatur.committee.model.Person;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.web.shared.Words;

/** Greets somebody by the hour of the day where the society is. */
@RequestScoped
public class Greeting {

  private static final int NOON = 12;
  private static final int EVENING = 17;

  private Clock clock;
  private OurSociety society;
  private Words words;

  @Inject
  public Greeting(Clock clock, OurSociety society, Words words) {
    this.clock = clock;
    this.society = society;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected Greeting() {}

  /** Greets a physician as a doctor, and others by their name. */
  public String of(Person person) {
    int hour = clock.instant().atZone(society.zone()).getHour();
    boolean doctor = person.credentials().matches("(?s)(?:MD|DO)\\b.*");
    return words.say("home.home.greeting", hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening", doctor,
        doctor ? lastName(person) : person.name(), person.name());
  }

  private static String lastName(Person person) {
    return person.name().substring(person.name().lastIndexOf(' ') + 1);
  }
}
