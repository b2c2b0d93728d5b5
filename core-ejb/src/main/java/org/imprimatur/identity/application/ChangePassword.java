package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.PasswordPolicy;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.society.application.OurSociety;

/**
 * Lets somebody who knows their password choose another. Who sits at a desk that its owner has left does not know it:
 * guesses are slowed down, counted and written down as at the door. No transaction is held while a password is hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChangePassword {

  private Authority authority;
  private SignIn signIn;
  private OurSociety society;
  private Passwords passwords;
  private StorePassword store;

  protected ChangePassword() {}

  @Inject
  public ChangePassword(Authority authority, SignIn signIn, OurSociety society, Passwords passwords,
      StorePassword store) {
    this.authority = authority;
    this.signIn = signIn;
    this.society = society;
    this.passwords = passwords;
    this.store = store;
  }

  /** Returns what is wrong with a password that the caller would choose; empty when nothing is. */
  public Decision<Optional<Refusal>> flaw(String chosen) {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE)
        .then(person -> Decision.done(fault(person, chosen)));
  }

  /**
   * Stores another password; the caller's tokens, links and sessions end, the one that asks too.
   *
   * @param present the password that counts until now
   * @param chosen the one from now on; what is wrong with it is told before the present one is looked at
   * @param origin where the request came from, to slow down guessing
   * @return with what the caller begins a new session
   */
  public Decision<SignedIn> change(String present, String chosen, Origin origin) {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE)
        .then(person -> fault(person, chosen).map(Decision::<SignedIn>refused)
            .orElseGet(() -> signIn.present(person.username(), present, origin).then(in -> hashed(in, chosen))));
  }

  private Decision<SignedIn> hashed(SignedIn in, String chosen) {
    return passwords.digestInTurn(chosen).map(digest -> store.byOwner(in, digest))
        .orElseGet(() -> Decision.refused(Join.busy()));
  }

  private Optional<Refusal> fault(Person person, String chosen) {
    return PasswordPolicy.fault(chosen, List.of(person.username(), person.name(), society.name("en")));
  }
}
