package org.imprimatur.registry.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.application.Cursors;
import org.imprimatur.policy.model.Directories;
import org.imprimatur.policy.model.Directory;
import org.imprimatur.registry.model.Accounts;
import org.imprimatur.registry.model.Check;
import org.imprimatur.registry.model.RegistryGrounds;
import org.imprimatur.registry.model.VerifiedAccount;

/**
 * Keeps the register of accounts of which somebody showed whose they are. Chair and publisher verify and take back;
 * everybody signed in reads.
 */
@Stateless
public class KeepAccounts {

  private Accounts accounts;
  private Directories directories;
  private Authority authority;
  private Cursors cursors;
  private Clock clock;
  private AuditTrail trail;

  protected KeepAccounts() {}

  @Inject
  public KeepAccounts(Accounts accounts, Directories directories, Authority authority, Cursors cursors, Clock clock,
      AuditTrail trail) {
    this.accounts = accounts;
    this.directories = directories;
    this.authority = authority;
    this.cursors = cursors;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * Returns a stretch of the accounts, by handle; their proofs to those who may see them. A cursor that is not the
   * caller's, or was given out for other words, is refused.
   *
   * @param sought what handle or name has somewhere, in whatever case; empty for all
   * @param cursor where to go on; empty for the start
   * @param limit from 1 to 200
   */
  public Decision<Page<VerifiedAccount>> list(String sought, Optional<String> cursor, int limit) {
    return authority.require(Permission.READ_ACCOUNTS, Subject.NONE).then(person -> cursors.page(
        List.of("accounts", person.username(), sought), cursor,
        place -> accounts.page(sought, place, limit).map(account -> seen(account, person))));
  }

  /** Returns one account; its proof to those who may see it. */
  public Decision<VerifiedAccount> find(String handle) {
    return authority.require(Permission.READ_ACCOUNTS, Subject.NONE)
        .then(person -> accounts.find(handle).map(account -> Decision.done(seen(account, person)))
            .orElseGet(() -> missing(handle)));
  }

  private static VerifiedAccount seen(VerifiedAccount account, Person person) {
    return Permission.READ_PROOFS.heldBy(person) ? account : account.withoutProof();
  }

  private static Decision<VerifiedAccount> missing(String handle) {
    return Decision.refused(Refusal.notFound(RegistryGrounds.NO_SUCH_ACCOUNT, handle));
  }

  /** Returns the directory that screenings use now: what {@code check --directory} reads. */
  public Decision<Directory> directory() {
    return authority.require(Permission.READ_ACCOUNTS, Subject.NONE).then(person -> Decision.done(directories.now()));
  }

  /** Registers an account for a year; one that is there already is checked anew. */
  public Decision<VerifiedAccount> verify(Check check) {
    return authority.require(Permission.VERIFY_ACCOUNTS, Subject.NONE).then(person -> check.fault()
        .map(Check.Fault::why).map(Decision::<VerifiedAccount>refused)
        .orElseGet(() -> Decision.done(put(person, check))));
  }

  /** Takes an account back: posts that name it are asked for proof again. */
  public Decision<VerifiedAccount> revoke(String handle) {
    return authority.require(Permission.VERIFY_ACCOUNTS, Subject.NONE)
        .then(person -> accounts.find(handle).map(found -> {
          trail.record(person.username(), AuditAction.ACCOUNT_REVOKED, found.handle(), Map.of());
          accounts.put(found.revoke());
          return Decision.done(found.revoke());
        }).orElseGet(() -> missing(handle)));
  }

  private VerifiedAccount put(Person person, Check check) {
    var account = check.by(person.username(), clock.instant());
    trail.record(person.username(), AuditAction.ACCOUNT_VERIFIED, account.handle(),
        Map.of("network", account.network(), "proofKind", account.proof().kind().name()));
    accounts.put(account);
    return account;
  }
}
