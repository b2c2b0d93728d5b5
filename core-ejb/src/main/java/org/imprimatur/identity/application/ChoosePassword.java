package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.identity.model.PasswordPolicy;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.application.OpenToAll;
import org.imprimatur.society.application.OurSociety;

/**
 * Lets whoever has the secret of a link choose the password of the account that it is for, once. A link that is
 * unknown, used, expired, guessed or not confirmed is refused in the same words. No transaction is held while a
 * password is hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChoosePassword {

  private PasswordLinks links;
  private People people;
  private OurSociety society;
  private Passwords passwords;
  private StorePassword store;
  private Clock clock;

  protected ChoosePassword() {}

  @Inject
  public ChoosePassword(PasswordLinks links, People people, OurSociety society, Passwords passwords,
      StorePassword store, Clock clock) {
    this.links = links;
    this.people = people;
    this.society = society;
    this.passwords = passwords;
    this.store = store;
    this.clock = clock;
  }

  /** Returns whose password a secret lets choose. To look does not use it up: programs that read mail follow links. */
  @OpenToAll("the link says who asks")
  public Decision<Person> look(String secret) {
    return link(secret).flatMap(link -> people.find(link.person())).map(Decision::done)
        .orElseGet(() -> Decision.refused(IdentityGrounds.NO_SUCH_LINK));
  }

  /** Returns what is wrong with a password, for whoever may choose one; empty when nothing is. */
  @OpenToAll("the link says who asks")
  public Decision<Optional<Refusal>> flaw(String secret, String password) {
    return look(secret).then(person -> Decision.done(fault(person, password)));
  }

  /** Stores the password and uses the link up; the person's tokens and other sessions end. */
  @OpenToAll("the link says who asks")
  public Decision<SignedIn> choose(String secret, String password) {
    return flaw(secret, password).then(flaw -> flaw.map(Decision::<SignedIn>refused)
        .orElseGet(() -> passwords.digestInTurn(password).map(digest -> store.byLink(Sha256.hex(secret), digest))
            .orElseGet(() -> Decision.refused(Join.busy()))));
  }

  private Optional<Refusal> fault(Person person, String password) {
    return PasswordPolicy.fault(password, List.of(person.username(), person.name(), society.name("en")));
  }

  private Optional<PasswordLink> link(String secret) {
    return links.find(Sha256.hex(secret)).filter(link -> link.good(clock.instant()) && store.opens(link));
  }
}
