package org.imprimatur.society.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.society.model.Settled;

@ApplicationScoped
class JpaSettled implements Settled {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Set<Part> all() {
    return em.createQuery("select s.part from SettledRow s", Part.class).getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void settle(Part part, String by, Instant at) {
    if (em.find(SettledRow.class, part) == null) {
      em.persist(SettledRow.of(part, by, at));
      em.flush();
    }
  }
}
