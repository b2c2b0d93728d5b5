package org.imprimatur.registry.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.imprimatur.platform.infrastructure.Storable;
import org.imprimatur.registry.model.Accounts;
import org.imprimatur.registry.model.VerifiedAccount;

@ApplicationScoped
class JpaAccounts implements Accounts {

  @PersistenceContext(unitName = "imprimatur")
  EntityManager em;

  @Override
  public List<VerifiedAccount> all() {
    return em.createQuery("select a from AccountRow a order by a.handle", AccountRow.class).getResultStream().map(AccountRow::account).toList();
  }

  @Override
  public Optional<VerifiedAccount> find(String handle) {
    return Optional.of(VerifiedAccount.key(handle)).filter(Storable::holds).map(key -> em.find(AccountRow.class, key)).map(AccountRow::account);
  }

  @Override
  public void put(VerifiedAccount account) {
    em.merge(AccountRow.of(account));
    em.flush();
  }
}
