package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.People.Account;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.application.KeepPasskeys.Asked;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.identity.model.Passkeys;
import org.imprimatur.identity.model.RelyingParty;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.application.OpenToAll;

/** Says who somebody is by a key of their device, which stands for password and code. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShowPasskey {

  /** Under what refusals are counted of keys that nobody has: no name can have a blank. */
  private static final String UNKNOWN = "an unknown passkey";

  private Passkeys keys;
  private People people;
  private StorePasskey store;
  private Attendance attendance;
  private Ids ids;

  protected ShowPasskey() {}

  @Inject
  public ShowPasskey(Passkeys keys, People people, StorePasskey store, Attendance attendance, Ids ids) {
    this.keys = keys;
    this.people = people;
    this.store = store;
    this.attendance = attendance;
    this.ids = ids;
  }

  /** Asks a browser for whichever key its owner has for us. */
  @OpenToAll("the key says who asks")
  public Asked begin(RelyingParty party) {
    var challenge = ids.secret();
    return new Asked(challenge, Ceremony.toShow(party, challenge), "");
  }

  /**
   * Checks what a browser answered.
   *
   * @param challenge what was asked with
   * @param answer as JSON
   * @return the person with what the session is to remember, or {@link Code#SIGN_IN_FAILED}: unknown, of a closed
   *     account, forged, late or used twice, and whoever tries is not told which
   */
  @OpenToAll("the key says who asks")
  public Decision<SignedIn> enter(RelyingParty party, String challenge, String answer) {
    var key = Ceremony.named(answer).flatMap(keys::find);
    var in = key.flatMap(found -> owner(found).filter(person -> shown(party, challenge, found, answer))
        .map(person -> new SignedIn(person, found.mark())));
    if (in.isEmpty()) {
      attendance.refused(key.map(Passkey::username).orElse(UNKNOWN), Code.SIGN_IN_FAILED);
    }
    return in.map(Decision::done).orElseGet(() -> Decision.refused(IdentityGrounds.PASSKEY_WRONG));
  }

  private Optional<Person> owner(Passkey key) {
    return people.account(key.username()).map(Account::person).filter(Person::active);
  }

  private boolean shown(RelyingParty party, String challenge, Passkey key, String answer) {
    var uses = Ceremony.shown(party, challenge, key, answer);
    return uses.isPresent() && store.used(key, uses.getAsLong());
  }
}
