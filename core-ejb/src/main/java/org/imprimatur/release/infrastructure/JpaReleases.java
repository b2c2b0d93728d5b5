package org.imprimatur.release.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.platform.infrastructure.Storable;
import org.imprimatur.release.model.Delivery;
import org.imprimatur.release.model.Release;
import org.imprimatur.release.model.Releases;
import org.imprimatur.workflow.model.DeliveryState;

@ApplicationScoped
class JpaReleases implements Releases {

  private static final Comparator<Delivery> NEWEST_REVISION =
      Comparator.comparingInt(Delivery::revision).reversed().thenComparing(Delivery::channel);

  @PersistenceContext(unitName = "imprimatur")
  EntityManager em;

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
  public void add(Delivery delivery) {
    var row = new DeliveryRow();
    row.fill(delivery);
    em.persist(row);
    em.flush();
  }

  @Override
  public void save(Delivery delivery) {
    em.find(DeliveryRow.class, delivery.id()).fill(delivery);
    em.flush();
  }

  @Override
  public List<Delivery> deliveries(String submission) {
    if (!Storable.holds(submission)) {
      return List.of();
    }
    return em.createQuery("select d from DeliveryRow d where d.submission = :submission", DeliveryRow.class)
        .setParameter("submission", submission)
        .getResultStream()
        .map(DeliveryRow::delivery)
        .sorted(NEWEST_REVISION)
        .toList();
  }

  @Override
  public List<Delivery> live(int limit) {
    return em.createQuery(
            "select d from DeliveryRow d where d.channel = :web and d.state = :live order by d.changedAt desc, d.id", DeliveryRow.class)
        .setParameter("web", ChannelId.WEB)
        .setParameter("live", DeliveryState.LIVE)
        .setMaxResults(limit)
        .getResultStream()
        .map(DeliveryRow::delivery)
        .toList();
  }
}
