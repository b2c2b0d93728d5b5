package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.identity.model.Passkeys;
import org.imprimatur.identity.model.RelyingParty;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.society.application.OurSociety;

/**
 * Lets people add keys of their devices to sign in by, and take them away. Adding one asks for what the door asks for,
 * so that nobody at a desk that its owner has left adds their own; taking one away asks for nothing, so that a lost
 * device is shut out at once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeepPasskeys {

  private Authority authority;
  private SignIn signIn;
  private Passkeys keys;
  private StorePasskey store;
  private OurSociety society;
  private Ids ids;
  private Clock clock;

  protected KeepPasskeys() {}

  @Inject
  public KeepPasskeys(Authority authority, SignIn signIn, Passkeys keys, StorePasskey store, OurSociety society,
      Ids ids, Clock clock) {
    this.authority = authority;
    this.signIn = signIn;
    this.keys = keys;
    this.store = store;
    this.society = society;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What a browser is asked.
   *
   * @param challenge random; an answer is one to this and to nothing asked before
   * @param options for {@code navigator.credentials}, as JSON with bytes in base64url
   * @param mark of the password that was shown for it; empty where none was
   */
  public record Asked(String challenge, String options, String mark) {}

  /** Returns the caller's keys, the oldest first. */
  public Decision<List<Passkey>> mine() {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE)
        .then(person -> Decision.done(keys.of(person.username())));
  }

  /**
   * Asks the caller's device to make a key, which counts for nothing before {@link #add}.
   *
   * @param password and code as at the door, as typed: a code of whoever is asked for one there, and nothing of others
   * @param name what they call it, up to 60 characters
   */
  public Decision<Asked> begin(String password, String code, String name, RelyingParty party, Origin origin) {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE)
        .then(person -> flaw(person, name).map(Decision::<Person>refused).orElseGet(() -> Decision.done(person)))
        .then(person -> signIn.present(person.username(), password, origin))
        .then(in -> signIn.finish(in.person().username(), in.mark(), code))
        .then(in -> Decision.done(asked(in, party)));
  }

  private Asked asked(SignedIn in, RelyingParty party) {
    var challenge = ids.secret();
    var has = keys.of(in.person().username());
    return new Asked(challenge,
        Ceremony.toMake(party, society.name("en"), in.person(), has, ids.secret(), challenge), in.mark());
  }

  private Optional<Refusal> flaw(Person person, String name) {
    int length = name.codePointCount(0, name.length());
    if (CleanText.blank(name) || length > Passkey.LONGEST_NAME || !CleanText.clean(name)) {
      return Optional.of(Refusal.of(IdentityGrounds.PASSKEY_NAME, Map.of("most", Passkey.LONGEST_NAME)));
    }
    return keys.of(person.username()).size() < Passkey.MOST ? Optional.empty()
        : Optional.of(Refusal.of(IdentityGrounds.PASSKEYS_MANY, Map.of("most", Passkey.MOST)));
  }

  /**
   * Adds the key that the device made; its owner signs in by it from now on, without password and code.
   *
   * @param asked what was asked, by the password that still counts
   * @param answer what the browser answered, as JSON
   */
  public Decision<Passkey> add(String name, RelyingParty party, Asked asked, String answer) {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE)
        .then(person -> flaw(person, name).map(Decision::<Person>refused).orElseGet(() -> Decision.done(person)))
        .then(person -> Ceremony.made(party, asked.challenge(), answer)
            .map(made -> store.add(new Passkey(made.digest(), person.username(), name.strip(), made.attested(),
                made.uses(), clock.instant(), Optional.empty()), asked.mark()))
            .orElseGet(() -> Decision.refused(IdentityGrounds.NO_PASSKEY)));
  }

  /** Takes one of the caller's keys away; sessions that were begun by it are over. Another's is not there. */
  public Decision<Passkey> remove(String id) {
    return authority.require(Permission.KEEP_ACCOUNT, Subject.NONE)
        .then(person -> keys.of(person.username()).stream().filter(key -> key.id().equals(id)).findFirst()
            .map(key -> Decision.done(store.remove(key)))
            .orElseGet(() -> Decision.refused(IdentityGrounds.NO_SUCH_PASSKEY)));
  }
}
