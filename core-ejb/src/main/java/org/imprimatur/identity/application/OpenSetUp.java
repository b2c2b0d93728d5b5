package org.imprimatur.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.Slip;
import org.imprimatur.identity.model.Slips;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.platform.application.Ids;

/** Opens the way in where nobody has an account: one link, for whoever started the machine. */
@Stateless
public class OpenSetUp {

  private People people;
  private Slips slips;
  private Ids ids;
  private Clock clock;

  protected OpenSetUp() {}

  @Inject
  public OpenSetUp(People people, Slips slips, Ids ids, Clock clock) {
    this.people = people;
    this.slips = slips;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Sees to it that there is a link that works as long as nobody has an account, the one that was printed before where
   * it is still good, and none once somebody has. Slips that have expired go.
   */
  @BySystem("the start")
  public void look() {
    var now = clock.instant();
    slips.removeExpired(now);
    var key = slips.setUpKey();
    if (people.any()) {
      key.map(Sha256::hex).ifPresent(slips::remove);
      slips.forgetSetUpKey();
    } else if (key.map(Sha256::hex).flatMap(slips::find).filter(Slip::setUp)
        .filter(slip -> slip.invitation().good(now)).isEmpty()) {
      open(now);
    }
  }

  private void open(Instant now) {
    var key = ids.secret();
    slips.write(new Slip(Invitation.ofMachine(Sha256.hex(key), Set.of(Role.ADMINISTRATOR), now,
        now.plus(Invitation.SET_UP_LIFE)), true));
    slips.keepSetUpKey(key);
  }
}
