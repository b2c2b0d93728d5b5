package org.imprimatur.delivery.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.workflow.model.DeliveryState;

/**
 * Stores a copy in a new state and writes it into the log, in the same transaction: what was planned, each time it was
 * sent, and what came of it. Whoever must show that it went out once and on time reads it there. For use cases only.
 */
@Dependent
public class KeepDelivery {

  private final Deliveries deliveries;
  private final AuditTrail trail;

  @Inject
  public KeepDelivery(Deliveries deliveries, AuditTrail trail) {
    this.deliveries = deliveries;
    this.trail = trail;
  }

  /** Stores a new copy. */
  Delivery add(Delivery delivery) {
    deliveries.add(delivery);
    return written(delivery);
  }

  /** Stores a copy that has come to another state. */
  Delivery changed(Delivery delivery) {
    deliveries.save(delivery);
    return written(delivery);
  }

  /** Writes that a network put up a copy beside the one that is known, and where: nobody else keeps its address. */
  void second(Delivery delivery, String url) {
    var facts = new HashMap<>(facts(delivery));
    facts.put("url", url);
    facts.put("state", delivery.state().wire());
    trail.record(AuditTrail.SYSTEM, AuditAction.DELIVERY_TWICE, delivery.order().submission(), facts);
  }

  private Delivery written(Delivery delivery) {
    trail.record(AuditTrail.SYSTEM, action(delivery.state()), delivery.order().submission(), facts(delivery));
    return delivery;
  }

  private static Map<String, Object> facts(Delivery delivery) {
    var order = delivery.order();
    return Map.of("channel", order.channel().wire(), "revision", order.revision(), "contentHash", order.contentHash());
  }

  private static AuditAction action(DeliveryState state) {
    return switch (state) {
      case PLANNED -> AuditAction.DELIVERY_PLANNED;
      case SENDING -> AuditAction.DELIVERY_SENDING;
      case LIVE -> AuditAction.DELIVERY_LIVE;
      case RETRY_WAIT -> AuditAction.DELIVERY_RETRY_WAIT;
      case UNKNOWN -> AuditAction.DELIVERY_UNKNOWN;
      case FAILED -> AuditAction.DELIVERY_FAILED;
      case CANCELLED -> AuditAction.DELIVERY_CANCELLED;
      case BLOCKED -> AuditAction.DELIVERY_BLOCKED;
      case EXPIRED -> AuditAction.DELIVERY_EXPIRED;
      case DIVERGED -> AuditAction.DELIVERY_DIVERGED;
      case TAKEDOWN_PENDING -> AuditAction.DELIVERY_TAKEDOWN_PENDING;
      case GONE -> AuditAction.DELIVERY_GONE;
    };
  }
}
