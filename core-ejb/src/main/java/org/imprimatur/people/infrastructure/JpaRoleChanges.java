package org.imprimatur.people.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.imprimatur.people.model.RoleChange;
import org.imprimatur.people.model.RoleChanges;
import org.imprimatur.platform.infrastructure.Storable;

@ApplicationScoped
class JpaRoleChanges implements RoleChanges {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public void lock() {
    em.createNativeQuery("update people_desk set id = 1").executeUpdate();
  }

  @Override
  public List<RoleChange> all() {
    return em.createQuery("select c from RoleChangeRow c order by c.askedAt, c.id", RoleChangeRow.class)
        .getResultStream().map(RoleChangeRow::change).toList();
  }

  @Override
  public Optional<RoleChange> find(String id) {
    return Optional.of(id).filter(Storable::holds)
        .flatMap(asked -> one("select c from RoleChangeRow c where c.id = :value", asked));
  }

  @Override
  public Optional<RoleChange> of(String person) {
    return Optional.of(person).filter(Storable::holds)
        .flatMap(asked -> one("select c from RoleChangeRow c where c.person = :value", asked));
  }

  /** By a query, and not from what this transaction has read: the row may be gone since it waited for the lock. */
  private Optional<RoleChange> one(String query, String value) {
    return em.createQuery(query, RoleChangeRow.class)
        .setParameter("value", value).getResultStream().findFirst().map(RoleChangeRow::change);
  }

  @Override
  public void add(RoleChange change) {
    em.persist(RoleChangeRow.of(change));
    em.flush();
  }

  @Override
  public void remove(String id) {
    Optional.ofNullable(em.find(RoleChangeRow.class, id)).ifPresent(em::remove);
    em.flush();
  }
}
