package org.imprimatur.registry.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.policy.model.Directories;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.policy.model.SocietyProfile;
import org.imprimatur.registry.model.Accounts;
import org.imprimatur.registry.model.VerifiedAccount;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.society.model.Version;

/**
 * The directory of the server: the register as it is now, and the society's own. The register is read whole when it has
 * changed, a check in it has run out or the society says something else of itself; else its version is.
 */
@ApplicationScoped
class RegisterDirectory implements Directories {

  private Accounts accounts;
  private OurSociety society;
  private Clock clock;

  private volatile Snapshot newest =
      new Snapshot("", Version.NONE, Instant.MAX, Instant.MIN, new Directory(SocietyProfile.called(Optional.empty()),
          Set.of()));

  protected RegisterDirectory() {}

  @Inject
  public RegisterDirectory(Accounts accounts, OurSociety society, Clock clock) {
    this.accounts = accounts;
    this.society = society;
    this.clock = clock;
  }

  /**
   * A directory and how long it stands: while nobody changes the register or the society, from when it was read until a
   * check runs out.
   */
  private record Snapshot(String version, int society, Instant from, Instant until, Directory directory) {

    static Snapshot of(String version, int society, Instant now, SocietyProfile own, List<VerifiedAccount> register) {
      var held = register.stream().filter(account -> account.holds(now)).toList();
      var until = held.stream().map(account -> account.verification().until()).min(Instant::compareTo)
          .orElse(Instant.MAX);
      return new Snapshot(version, society, now, until, new Directory(own,
          held.stream().map(VerifiedAccount::handle).collect(Collectors.toSet())));
    }

    boolean stands(String version, int society, Instant now) {
      return this.version.equals(version) && this.society == society && !now.isBefore(from) && now.isBefore(until);
    }
  }

  @Override
  public Directory now() {
    var now = clock.instant();
    // Before the register: what changes in between is read twice, and never missed.
    var version = accounts.version();
    int number = society.number();
    var snapshot = newest;
    if (!snapshot.stands(version, number, now)) {
      var own = society.profile().map(SocietyProfile::of)
          .orElseGet(() -> SocietyProfile.called(society.operatorsName()));
      snapshot = Snapshot.of(version, number, now, own, accounts.all());
      newest = snapshot;
    }
    return snapshot.directory();
  }
}
