package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.SecondFactor;
import org.imprimatur.identity.model.SecondFactors;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.society.application.OurSociety;

/**
 * Lets people turn a code on as a second step of their signing in, and off again. Both ask for the password, so that
 * nobody at a desk that its owner has left locks them out or lets others in; off asks for a code, too.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeepSecondStep {

  private Authority authority;
  private SignIn signIn;
  private SecondStep step;
  private StoreSecondStep store;
  private SecondFactors factors;
  private OurSociety society;

  protected KeepSecondStep() {}

  @Inject
  public KeepSecondStep(Authority authority, SignIn signIn, SecondStep step, StoreSecondStep store,
      SecondFactors factors, OurSociety society) {
    this.authority = authority;
    this.signIn = signIn;
    this.step = step;
    this.store = store;
    this.factors = factors;
    this.society = society;
  }

  /**
   * A secret that waits for its first code.
   *
   * @param secret in Base32, to be typed into an app
   * @param address the same, as an app reads it off a picture
   */
  public record Draft(String secret, String address) {}

  /**
   * How the caller signs in.
   *
   * @param since when codes were turned on; empty when none is asked for
   * @param waiting what waits for its first code
   * @param left how many recovery codes are left
   * @param owed whether they may do nothing else before codes are on
   */
  public record State(Optional<Instant> since, Optional<Draft> waiting, int left, boolean owed) {}

  /**
   * Returns how the caller signs in.
   *
   * @param begun SHA-256 of the secret that {@link #begin} gave to this session; empty for none
   */
  public Decision<State> state(String begun) {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE)
        .then(person -> Decision.done(state(person, factors.find(person.username()), begun)));
  }

  private State state(Person person, Optional<SecondFactor> factor, String begun) {
    var since = factor.flatMap(SecondFactor::confirmedAt);
    return new State(since, factor.flatMap(kept -> store.waiting(kept, begun)).map(secret -> draft(person, secret)),
        since.isPresent() ? factors.left(person.username()) : 0, step.owed(person));
  }

  /** Makes a secret for the caller's app; codes are not asked for before {@link #confirm}. */
  public Decision<Draft> begin(String password, Origin origin) {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE)
        .then(person -> signIn.present(person.username(), password, origin)
            .then(in -> store.begin(person.username()))
            .then(secret -> Decision.done(draft(person, secret))));
  }

  /**
   * Asks the caller for codes from now on; tokens and other sessions end.
   *
   * @param begun SHA-256 of the secret that {@link #begin} gave to this session
   * @param code the first code of it, as typed
   * @param here SHA-256 of the key of this session
   * @return the recovery codes, to be shown this once
   */
  public Decision<List<String>> confirm(String begun, String code, String here) {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE)
        .then(person -> store.confirm(person.username(), begun, code, here));
  }

  /** Asks the caller for no code any more. */
  public Decision<Person> off(String password, String code, Origin origin) {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE)
        .then(person -> step.asked(person.username()) ? Decision.done(person)
            : Decision.refused(IdentityGrounds.SECOND_STEP_OFF))
        .then(person -> signIn.present(person.username(), password, origin)
            .then(in -> signIn.finish(person.username(), in.mark(), code))
            .then(in -> {
              store.off(person.username(), person.username());
              return Decision.done(person);
            }));
  }

  private Draft draft(Person person, String secret) {
    return new Draft(secret, Totp.address(secret, society.name("en"), person.username()));
  }
}
