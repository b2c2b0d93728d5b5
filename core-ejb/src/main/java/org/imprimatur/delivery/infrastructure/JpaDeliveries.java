package org.imprimatur.delivery.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.Attempt;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.platform.infrastructure.Storable;
import org.imprimatur.workflow.model.DeliveryState;

@ApplicationScoped
class JpaDeliveries implements Deliveries {

  private static final Comparator<Delivery> NEWEST_REVISION =
      Comparator.comparingInt((Delivery delivery) -> delivery.order().revision()).reversed()
          .thenComparing(delivery -> delivery.order().channel());

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

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
  public Optional<Delivery> find(String id) {
    return Storable.holds(id) ? Optional.ofNullable(em.find(DeliveryRow.class, id)).map(DeliveryRow::delivery)
        : Optional.empty();
  }

  @Override
  public List<Delivery> of(String submission) {
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
        "select d from DeliveryRow d where d.channel = :web and d.state = :live order by d.changedAt desc, d.id",
        DeliveryRow.class)
        .setParameter("web", ChannelId.WEB)
        .setParameter("live", DeliveryState.LIVE)
        .setMaxResults(limit)
        .getResultStream()
        .map(DeliveryRow::delivery)
        .toList();
  }

  @Override
  public List<Delivery> due(ChannelId channel, Instant now, int limit) {
    return em.createQuery(
        "select d from DeliveryRow d where d.channel = :channel and d.state in :open and d.until <= :now"
            + " order by d.until, d.id",
        DeliveryRow.class)
        .setParameter("channel", channel)
        .setParameter("open", DeliveryState.OPEN)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultStream()
        .map(DeliveryRow::delivery)
        .toList();
  }

  @Override
  public void add(Attempt attempt) {
    var row = new AttemptRow();
    row.fill(attempt);
    em.persist(row);
    em.flush();
  }

  @Override
  public void save(Attempt attempt) {
    em.find(AttemptRow.class, new AttemptRow.Key(attempt.delivery(), attempt.number())).fill(attempt);
    em.flush();
  }

  @Override
  public List<Attempt> attempts(String delivery) {
    return em.createQuery("select a from AttemptRow a where a.delivery = :delivery order by a.number", AttemptRow.class)
        .setParameter("delivery", delivery)
        .getResultStream()
        .map(AttemptRow::attempt)
        .toList();
  }
}
