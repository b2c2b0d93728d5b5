package org.imprimatur.store;

import jakarta.persistence.EntityExistsException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.Attempt;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.workflow.model.DeliveryState;

/** Deliveries and their attempts in memory. */
final class MemoryDeliveries implements Deliveries {

  private final Rows<Delivery> rows;
  private final Rows<Attempt> calls;

  MemoryDeliveries(MemoryStore store) {
    rows = new Rows<>(store, "delivery");
    calls = new Rows<>(store, "delivery_attempt");
  }

  @Override
  public void add(Delivery delivery) {
    var order = delivery.order();
    if (of(order.submission()).stream().anyMatch(there -> there.order().equals(order))) {
      throw new EntityExistsException("revision " + order.revision() + " goes to " + order.channel() + " already");
    }
    rows.add(delivery.id(), delivery);
  }

  @Override
  public void save(Delivery delivery) {
    if (rows.find(delivery.id()).isEmpty()) {
      throw new IllegalStateException("no delivery " + delivery.id());
    }
    rows.put(delivery.id(), delivery);
  }

  @Override
  public Optional<Delivery> find(String id) {
    return rows.find(id);
  }

  @Override
  public List<Delivery> of(String submission) {
    return rows.all().stream()
        .filter(delivery -> delivery.order().submission().equals(submission))
        .sorted(Comparator.comparingInt((Delivery delivery) -> delivery.order().revision()).reversed()
            .thenComparing(delivery -> delivery.order().channel()))
        .toList();
  }

  @Override
  public List<Delivery> live(int limit) {
    return rows.all().stream()
        .filter(delivery -> delivery.order().channel().equals(ChannelId.WEB) && delivery.state() == DeliveryState.LIVE)
        .sorted(Comparator.comparing(Delivery::changedAt).reversed().thenComparing(Delivery::id))
        .limit(limit)
        .toList();
  }

  @Override
  public List<Delivery> due(ChannelId channel, Instant now, int limit) {
    return rows.all().stream()
        .filter(delivery -> delivery.order().channel().equals(channel) && delivery.due(now))
        .sorted(Comparator.comparing((Delivery delivery) -> delivery.until().orElseThrow()).thenComparing(Delivery::id))
        .limit(limit)
        .toList();
  }

  @Override
  public void add(Attempt attempt) {
    calls.add(key(attempt), attempt);
  }

  @Override
  public void save(Attempt attempt) {
    if (calls.find(key(attempt)).isEmpty()) {
      throw new IllegalStateException("no attempt " + key(attempt));
    }
    calls.put(key(attempt), attempt);
  }

  @Override
  public List<Attempt> attempts(String delivery) {
    return calls.all().stream().filter(call -> call.delivery().equals(delivery))
        .sorted(Comparator.comparingInt(Attempt::number)).toList();
  }

  private static String key(Attempt attempt) {
    return attempt.delivery() + " " + attempt.number();
  }
}
