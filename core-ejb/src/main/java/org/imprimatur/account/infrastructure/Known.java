package org.imprimatur.account.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.imprimatur.account.model.Accounts;
import org.imprimatur.account.model.Directory;
import org.imprimatur.account.model.LookAlikes;
import org.imprimatur.account.model.Skeletons;
import org.imprimatur.account.model.VerifiedAccount;
import org.imprimatur.policy.model.SocietyProfile;

/** The directory as it is now. The register is small: it is read whole whenever a post names an account. */
@ApplicationScoped
class Known {

  @Inject private Accounts accounts;
  @Inject private Skeletons skeletons;
  @Inject private Clock clock;

  Directory directory() {
    var now = clock.instant();
    var relied = accounts.all().stream().filter(account -> account.holds(now)).map(VerifiedAccount::handle).toList();
    return new Directory(relied, SocietyProfile.shipped().handles(), new LookAlikes(skeletons));
  }
}
