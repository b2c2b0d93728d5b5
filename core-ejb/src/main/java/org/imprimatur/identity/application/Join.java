package org.imprimatur.identity.application;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.identity.model.NewAccount.Flaw;
import org.imprimatur.identity.model.NewAccount;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.identity.model.Slip;
import org.imprimatur.identity.model.Slips;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.application.OpenToAll;
import org.imprimatur.society.application.OurSociety;

/**
 * Makes an account of an invitation, once. Whoever has its secret is asked for a name and a password; an invitation
 * that is unknown, used, expired or guessed is refused in the same words. No transaction is held while a password is
 * hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Join {

  private static final int BUSY_SECONDS = 2;

  private Invitations invitations;
  private Slips slips;
  private People people;
  private OurSociety society;
  private Passwords passwords;
  private Admit admit;
  private Clock clock;

  protected Join() {}

  @Inject
  public Join(Invitations invitations, Slips slips, People people, OurSociety society, Passwords passwords, Admit admit,
      Clock clock) {
    this.invitations = invitations;
    this.slips = slips;
    this.people = people;
    this.society = society;
    this.passwords = passwords;
    this.admit = admit;
    this.clock = clock;
  }

  /** Returns what a secret invites to. To look does not use it up: programs that read mail follow links. */
  @OpenToAll("the invitation says who asks")
  public Decision<Slip> look(String secret) {
    var digest = Sha256.hex(secret);
    return invitations.find(digest).map(invitation -> new Slip(invitation, false)).or(() -> slips.find(digest))
        .filter(slip -> slip.invitation().good(clock.instant()) && slip.invitation().stands(people::find))
        .filter(slip -> !slip.setUp() || !people.any())
        .map(Decision::done)
        .orElseGet(() -> Decision.refused(IdentityGrounds.NO_SUCH_INVITATION));
  }

  /** Returns all that is wrong with an account, for whoever is invited to have one. */
  @OpenToAll("the invitation says who asks")
  public Decision<List<Flaw>> flaws(String secret, NewAccount account) {
    return look(secret)
        .then(slip -> Decision.done(account.flaws(name -> people.find(name).isPresent(), society.name("en"))));
  }

  /**
   * Makes the account and uses the invitation up.
   *
   * @param secret of the invitation, as its link has it
   * @param account what the new person says of themselves
   * @param language in which they want to be spoken to, such as {@code es}; empty where they have not said
   * @return the new person, who has signed in by it, or the first of the {@link #flaws}
   */
  @OpenToAll("the invitation says who asks")
  public Decision<SignedIn> join(String secret, NewAccount account, Optional<String> language) {
    return look(secret).then(slip -> flaws(secret, account).then(flaws -> flaws.stream().findFirst()
        .map(flaw -> Decision.<SignedIn>refused(flaw.refusal()))
        .orElseGet(() -> hashed(secret, slip, account, language))));
  }

  private Decision<SignedIn> hashed(String secret, Slip slip, NewAccount account, Optional<String> language) {
    return passwords.digestInTurn(account.password())
        .map(digest -> admitted(secret, slip, account.person(slip.invitation()), digest, language)
            .then(person -> Decision.done(SignedIn.of(person, digest))))
        .orElseGet(() -> Decision.refused(busy()));
  }

  /** Two who are in one moment at the same invitation, or want the same name: the database lets one through. */
  private Decision<Person> admitted(String secret, Slip slip, Person person, String digest, Optional<String> language) {
    try {
      var admitted = admit.admit(slip.invitation(), person, digest, language);
      admitted.answer().ifPresent(in -> forget(slip));
      return admitted;
    } catch (EJBException lost) {
      return look(secret).then(good -> people.find(person.username())
          .map(other -> Decision.<Person>refused(IdentityGrounds.USERNAME_TAKEN, Map.of("name", other.username())))
          .orElseThrow(() -> lost));
    }
  }

  private void forget(Slip slip) {
    slips.remove(slip.invitation().digest());
    if (slip.setUp()) {
      slips.forgetSetUpKey();
    }
  }

  /** Returns what somebody is told who chooses a password while too many others do. */
  static Refusal busy() {
    return new Refusal(IdentityGrounds.TOO_BUSY.code(), Sentence.of(IdentityGrounds.TOO_BUSY), BUSY_SECONDS);
  }
}
