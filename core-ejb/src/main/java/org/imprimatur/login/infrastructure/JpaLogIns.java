package org.imprimatur.login.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.imprimatur.login.model.GroupRole;
import org.imprimatur.login.model.KeptProvider;
import org.imprimatur.login.model.LogIns;
import org.imprimatur.platform.infrastructure.Json;
import org.imprimatur.platform.infrastructure.Storable;

@ApplicationScoped
class JpaLogIns implements LogIns {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public KeptProvider kept() {
    return em.createQuery("select p from ProviderRow p where p.id = :only", ProviderRow.class)
        .setParameter("only", ProviderRow.ONLY).getSingleResult().kept();
  }

  @Override
  public boolean keep(KeptProvider next) {
    return em.createQuery("update ProviderRow p set p.version = :next, p.said = :said, p.closed = :closed, p.by = :by,"
        + " p.at = :at where p.id = :only and p.version = :base")
        .setParameter("next", next.version())
        .setParameter("said", Json.write(next.provider()))
        .setParameter("closed", next.closed())
        .setParameter("by", next.by())
        .setParameter("at", next.at())
        .setParameter("only", ProviderRow.ONLY)
        .setParameter("base", next.version() - 1)
        .executeUpdate() == 1;
  }

  @Override
  public List<GroupRole> roles() {
    return em.createQuery("select g from GroupRoleRow g order by g.group, g.role, g.id", GroupRoleRow.class)
        .getResultStream().map(GroupRoleRow::given).toList();
  }

  @Override
  public Optional<GroupRole> role(String id) {
    return Optional.of(id).filter(Storable::holds).map(asked -> em.find(GroupRoleRow.class, asked))
        .map(GroupRoleRow::given);
  }

  @Override
  public void add(GroupRole row) {
    em.persist(GroupRoleRow.of(row));
    em.flush();
  }

  @Override
  public boolean confirm(String id, String by) {
    return em.createQuery("update GroupRoleRow g set g.confirmedBy = :by where g.id = :id and g.confirmedBy is null")
        .setParameter("by", by)
        .setParameter("id", id)
        .executeUpdate() == 1;
  }

  @Override
  public void remove(String id) {
    em.createQuery("delete from GroupRoleRow g where g.id = :id").setParameter("id", id).executeUpdate();
  }
}
