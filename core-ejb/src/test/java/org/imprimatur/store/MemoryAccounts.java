package org.imprimatur.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.registry.model.Accounts;
import org.imprimatur.registry.model.VerifiedAccount;

/** Verified accounts in memory. */
final class MemoryAccounts implements Accounts {

  private final Rows<VerifiedAccount> rows;
  private final Rows<String> version;

  MemoryAccounts(MemoryStore store) {
    rows = new Rows<>(store, "verified_account");
    version = new Rows<>(store, "register_version");
  }

  @Override
  public List<VerifiedAccount> all() {
    return rows.all().stream().sorted(Comparator.comparing(VerifiedAccount::handle)).toList();
  }

  @Override
  public String version() {
    return version.find("").orElse("none yet");
  }

  @Override
  public Page<VerifiedAccount> page(String sought, Optional<String> place, int limit) {
    var found = all().stream().filter(account -> account.handle().compareTo(place.orElse("")) > 0)
        .filter(account -> (account.handle() + "\n" + account.claimedName()).toLowerCase(Locale.ROOT)
            .contains(sought.toLowerCase(Locale.ROOT)))
        .toList();
    var shown = found.subList(0, Math.min(limit, found.size()));
    return new Page<>(shown, found.size() > limit ? Optional.of(shown.get(limit - 1).handle()) : Optional.empty());
  }

  @Override
  public Optional<VerifiedAccount> find(String handle) {
    return rows.find(VerifiedAccount.key(handle));
  }

  @Override
  public void put(List<VerifiedAccount> changed) {
    changed.forEach(account -> rows.put(account.handle(), account));
    version.put("", UUID.randomUUID().toString());
  }
}
