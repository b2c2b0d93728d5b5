package org.imprimatur.registry.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.infrastructure.Storable;
import org.imprimatur.registry.model.Accounts;
import org.imprimatur.registry.model.VerifiedAccount;

@ApplicationScoped
class JpaAccounts implements Accounts {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;
  @Inject Ids ids;

  @Override
  public List<VerifiedAccount> all() {
    return em.createQuery("select a from AccountRow a order by a.handle", AccountRow.class).getResultStream()
        .map(AccountRow::account).toList();
  }

  @Override
  public String version() {
    return (String) em.createNativeQuery("select version from register_version").getSingleResult();
  }

  @Override
  public Page<VerifiedAccount> page(String sought, Optional<String> place, int limit) {
    if (!Storable.holds(sought)) {
      return new Page<>(List.of(), Optional.empty());
    }
    var found = em.createQuery("select a from AccountRow a where a.handle > :place"
        + " and (locate(:sought, a.handle) > 0 or locate(:sought, lower(a.claimedName)) > 0 or :sought = '')"
        + " order by a.handle", AccountRow.class)
        .setParameter("place", place.orElse(""))
        .setParameter("sought", sought.toLowerCase(Locale.ROOT))
        .setMaxResults(limit + 1)
        .getResultStream()
        .map(AccountRow::account)
        .toList();
    var shown = found.subList(0, Math.min(limit, found.size()));
    return new Page<>(shown, found.size() > limit ? Optional.of(shown.get(limit - 1).handle()) : Optional.empty());
  }

  @Override
  public Optional<VerifiedAccount> find(String handle) {
    return Optional.of(VerifiedAccount.key(handle)).filter(Storable::holds).map(key -> em.find(AccountRow.class, key))
        .map(AccountRow::account);
  }

  @Override
  public void put(List<VerifiedAccount> changed) {
    // First: it makes two who put the same new account at once come one after the other, where both would insert it.
    // A new id and no number: one that was rolled back does not come again with other accounts.
    em.createNativeQuery("update register_version set version = ?1").setParameter(1, ids.next()).executeUpdate();
    changed.forEach(account -> em.merge(AccountRow.of(account)));
    em.flush();
  }
}
