package org.imprimatur.committee.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.People.Token;
import org.imprimatur.committee.model.Person;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.model.Sha256;
import org.imprimatur.workflow.model.Decision;

/** Gives programs a key to act for a person. A token is shown once; only its digest is kept. */
@Stateless
public class Tokens {

  /** What every token starts with, so that a leaked one is recognised. */
  public static final String PREFIX = "imp_";

  private static final Duration LIFE = Duration.ofDays(90);

  @Inject private SignIn signIn;
  @Inject private People people;
  @Inject private Ids ids;
  @Inject private Clock clock;
  @Inject private AuditTrail trail;

  /**
   * Makes a token for whoever knows the password.
   *
   * @param username whose token it will be
   * @param password that person's password
   * @param name what the owner calls it
   * @param address where the request came from
   * @return the token's text, to be shown this once
   */
  public Decision<String> issue(String username, String password, String name, String address) {
    return signIn.check(username, password, address).then(person -> Decision.done(add(person, name)));
  }

  /** Returns the person for whom a token speaks; empty when it is unknown, has expired, or the account is closed. */
  public Optional<Person> owner(String token) {
    return people
        .findToken(Sha256.hex(token))
        .filter(stored -> clock.instant().isBefore(stored.expiresAt()))
        .flatMap(stored -> people.find(stored.username()))
        .filter(Person::active);
  }

  private String add(Person person, String name) {
    var text = PREFIX + ids.secret();
    var now = clock.instant();
    people.addToken(new Token(Sha256.hex(text), person.username(), name, now, now.plus(LIFE)));
    trail.record(person.username(), "token.issued", person.username(), Map.of("name", name));
    return text;
  }
}
