package org.imprimatur.registry.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import org.imprimatur.policy.model.Directories;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.registry.model.Accounts;
import org.imprimatur.registry.model.VerifiedAccount;

/**
 * The directory of the server: the register as it is now, and the society's own. The register is small: it is read
 * whole.
 */
@ApplicationScoped
class RegisterDirectory implements Directories {

  private Accounts accounts;
  private Clock clock;

  protected RegisterDirectory() {}

  @Inject
  public RegisterDirectory(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public Directory now() {
    var now = clock.instant();
    return new Directory(
        SocietyProfile.shipped(), accounts.all().stream().filter(account -> account.holds(now))
            .map(VerifiedAccount::handle).collect(Collectors.toSet()));
  }
}
