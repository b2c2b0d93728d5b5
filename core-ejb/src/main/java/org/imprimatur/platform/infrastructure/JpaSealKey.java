package org.imprimatur.platform.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.imprimatur.platform.model.SealKey;

/** Reads the secret that a migration drew at random when it made the table. */
@ApplicationScoped
class JpaSealKey implements SealKey {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public String secret() {
    return (String) em.createNativeQuery("select k.secret from seal_key k").getSingleResult();
  }
}
