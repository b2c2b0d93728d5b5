package org.imprimatur.registry.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.platform.application.Csv;
import org.imprimatur.registry.model.Accounts;
import org.imprimatur.registry.model.ListedAccounts;
import org.imprimatur.registry.model.RegistryGrounds;
import org.imprimatur.registry.model.VerifiedAccount;

/** Registers the accounts of a sheet, all of them or none: whoever brings the sheet says that they checked them. */
@Stateless
public class AddAccounts {

  private Authority authority;
  private Accounts accounts;
  private Clock clock;
  private AuditTrail trail;

  protected AddAccounts() {}

  @Inject
  public AddAccounts(Authority authority, Accounts accounts, Clock clock, AuditTrail trail) {
    this.authority = authority;
    this.accounts = accounts;
    this.clock = clock;
    this.trail = trail;
  }

  /** Returns which accounts a sheet would register, and everything that is wrong in it; nothing is stored. */
  public Decision<ListedAccounts> preview(String sheet) {
    return authority.require(Permission.VERIFY_ACCOUNTS, Subject.NONE).then(officer -> Decision.done(read(sheet)));
  }

  /** Registers every account in the sheet for a year, if nothing is wrong in it. */
  public Decision<ListedAccounts> add(String sheet) {
    return authority.require(Permission.VERIFY_ACCOUNTS, Subject.NONE).then(officer -> {
      var read = read(sheet);
      if (!read.flaws().isEmpty()) {
        return Decision.refused(RegistryGrounds.SHEET_FLAWED, Map.of("count", read.flaws().size()));
      }
      var now = clock.instant();
      var checked = read.checks().stream().map(check -> check.by(officer.username(), now)).toList();
      checked.forEach(account -> told(officer, account));
      accounts.put(checked);
      return Decision.done(read);
    });
  }

  /** Returns the register as a sheet that can be read back, without the accounts that were taken back. */
  public Decision<String> export() {
    return authority.require(Permission.VERIFY_ACCOUNTS, Subject.NONE)
        .then(officer -> {
          var all = accounts.all().stream().filter(account -> !account.revoked()).map(ListedAccounts::cells).toList();
          trail.record(officer.username(), AuditAction.ACCOUNTS_EXPORTED, "accounts", Map.of("count", all.size()));
          return Decision.done(Csv.write(ListedAccounts.COLUMNS.names(), all));
        });
  }

  private ListedAccounts read(String sheet) {
    return ListedAccounts.of(Csv.read(sheet, ListedAccounts.COLUMNS), accounts::find);
  }

  private void told(Person officer, VerifiedAccount account) {
    trail.record(officer.username(), AuditAction.ACCOUNT_VERIFIED, account.handle(),
        Map.of("network", account.network(), "proofKind", account.proof().kind().name()));
  }
}
