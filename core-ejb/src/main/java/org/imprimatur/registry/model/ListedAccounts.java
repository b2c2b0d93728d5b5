package org.imprimatur.registry.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.platform.model.Sheet;

/**
 * The accounts of a sheet, and everything that is wrong in it: all of them can be registered, or none.
 *
 * @param checks in the order of the sheet; those of faultless rows only
 * @param again how many of them are registered already and would be relied on for another year
 * @param flaws in the order of the sheet, at most {@link Sheet#MOST_FLAWS}
 */
public record ListedAccounts(List<Check> checks, int again, List<Sheet.Flaw> flaws) {

  /** The columns, all of which are needed; more rows than these are two sheets. */
  public static final Sheet.Columns COLUMNS =
      new Sheet.Columns(List.of("handle", "network", "claimedName", "proofKind", "proof"), 5, 1_000);

  public ListedAccounts {
    checks = List.copyOf(checks);
    flaws = List.copyOf(flaws);
  }

  /**
   * Reads the rows.
   *
   * @param known finds an account that is registered, by its handle
   */
  public static ListedAccounts of(Sheet sheet, Function<String, Optional<VerifiedAccount>> known) {
    var flaws = new ArrayList<>(sheet.flaws());
    var checks = new ArrayList<Check>();
    var seen = new HashSet<String>();
    int again = 0;
    for (var row : sheet.rows()) {
      if (flaws.size() >= Sheet.MOST_FLAWS) {
        break;
      }
      var check = check(row);
      var there = known.apply(check.handle());
      var flaw = flaw(row, check, there, seen);
      flaw.ifPresentOrElse(flaws::add, () -> checks.add(check));
      again += flaw.isEmpty() && there.isPresent() ? 1 : 0;
    }
    return new ListedAccounts(checks, again, flaws);
  }

  /** Returns the cells of an account, under the names of the columns. */
  public static List<String> cells(VerifiedAccount account) {
    return List.of(account.handle(), account.network(), account.claimedName(), account.proof().kind().name(),
        account.proof().text());
  }

  private static Optional<Sheet.Flaw> flaw(Sheet.Row row, Check check, Optional<VerifiedAccount> there,
      Set<String> seen) {
    if (!row.complete()) {
      return Optional.of(row.incomplete());
    }
    var fault = check.fault();
    if (fault.isPresent()) {
      return fault.map(each -> new Sheet.Flaw(row.line(), row.place(each.part()), each.why().sentence()));
    }
    if (!seen.add(VerifiedAccount.key(check.handle()))) {
      return Optional.of(row.flaw("handle", ListedFault.TWICE));
    }
    return there.filter(VerifiedAccount::revoked).map(account -> row.flaw("handle", ListedFault.TAKEN_BACK));
  }

  /** Networks and kinds are few, so it is clear which one is meant, however somebody writes it. */
  private static Check check(Sheet.Row row) {
    return new Check(row.cell("handle"), row.cell("network").toLowerCase(Locale.ROOT), row.cell("claimedName"),
        row.cell("proofKind").toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_"), row.cell("proof"));
  }
}
