package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.identity.model.OutsideNames;

@ApplicationScoped
class JpaOutsideNames implements OutsideNames {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Optional<OutsideName> find(String digest) {
    return Optional.ofNullable(em.find(OutsideNameRow.class, digest)).map(OutsideNameRow::name);
  }

  @Override
  public List<OutsideName> of(String username) {
    return by("select n from OutsideNameRow n where n.username = :value order by n.issuer", username);
  }

  @Override
  public List<OutsideName> at(String issuer) {
    return by("select n from OutsideNameRow n where n.issuer = :value order by n.username", issuer);
  }

  private List<OutsideName> by(String query, String value) {
    return em.createQuery(query, OutsideNameRow.class).setParameter("value", value).getResultStream()
        .map(OutsideNameRow::name).toList();
  }

  @Override
  public void add(OutsideName name) {
    em.persist(OutsideNameRow.of(name));
    em.flush();
  }

  @Override
  public void saw(String digest, Set<String> groups) {
    em.createQuery("update OutsideNameRow n set n.groups = :groups where n.digest = :digest")
        .setParameter("groups", OutsideNameRow.text(groups))
        .setParameter("digest", digest)
        .executeUpdate();
  }

  @Override
  public void remove(String digest) {
    em.createQuery("delete from OutsideNameRow n where n.digest = :digest").setParameter("digest", digest)
        .executeUpdate();
  }
}
