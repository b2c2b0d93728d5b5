package org.imprimatur.registry.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.imprimatur.policy.model.Directories;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.registry.model.Accounts;
import org.imprimatur.registry.model.VerifiedAccount;

/**
 * The directory of the server: the register as it is now, and the society's own. The register is read whole when it has
 * changed or a check in it has run out; else its version is.
 */
@ApplicationScoped
class RegisterDirectory implements Directories {

  private Accounts accounts;
  private Clock clock;

  private volatile Snapshot newest = new Snapshot("", Instant.MAX, Instant.MIN, Directory.shipped());

  protected RegisterDirectory() {}

  @Inject
  public RegisterDirectory(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * A directory and how long it stands: while nobody changes the register, from when it was read until a check runs
   * out.
   */
  private record Snapshot(String version, Instant from, Instant until, Directory directory) {

    static Snapshot of(String version, Instant now, List<VerifiedAccount> register) {
      var held = register.stream().filter(account -> account.holds(now)).toList();
      var until = held.stream().map(account -> account.verification().until()).min(Instant::compareTo)
          .orElse(Instant.MAX);
      return new Snapshot(version, now, until, new Directory(SocietyProfile.shipped(),
          held.stream().map(VerifiedAccount::handle).collect(Collectors.toSet())));
    }

    boolean stands(String version, Instant now) {
      return this.version.equals(version) && !now.isBefore(from) && now.isBefore(until);
    }
  }

  @Override
  public Directory now() {
    var now = clock.instant();
    // Before the register: what changes in between is read twice, and never missed.
    var version = accounts.version();
    var snapshot = newest;
    if (!snapshot.stands(version, now)) {
      snapshot = Snapshot.of(version, now, accounts.all());
      newest = snapshot;
    }
    return snapshot.directory();
  }
}
