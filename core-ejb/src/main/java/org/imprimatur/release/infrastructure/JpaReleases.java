package org.imprimatur.release.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.release.model.Release;
import org.imprimatur.release.model.Releases;

@ApplicationScoped
class JpaReleases implements Releases {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public void plan(Release release) {
    var earlier = em.find(ReleaseRow.class, release.submission());
    var row = earlier == null ? new ReleaseRow() : earlier;
    row.fill(release);
    if (earlier == null) {
      em.persist(row);
    }
    em.flush();
  }

  @Override
  public void cancel(String submission) {
    Optional.ofNullable(em.find(ReleaseRow.class, submission)).ifPresent(em::remove);
    em.flush();
  }

  @Override
  public Optional<Release> planFor(String submission) {
    return Optional.ofNullable(em.find(ReleaseRow.class, submission)).map(ReleaseRow::release);
  }

  @Override
  public List<String> due(Instant now, int limit) {
    List<?> ids =
        em.createNativeQuery(
            "select p.submission from release_plan p join submission s on s.id = p.submission"
                + " where s.state = 'APPROVED' and p.slot <= ?1 order by p.slot, p.submission")
            .setParameter(1, now.toEpochMilli())
            .setMaxResults(limit)
            .getResultList();
    return ids.stream().map(String.class::cast).toList();
  }

  @Override
  public List<Instant> planned(Instant from, Instant until) {
    return em.createQuery("select p.slot from ReleaseRow p where p.slot >= :from and p.slot < :until order by p.slot",
        Instant.class).setParameter("from", from).setParameter("until", until).getResultList();
  }
}
