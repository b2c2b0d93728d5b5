package org.imprimatur.delivery.infrastructure;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.application.CallNetworks;

/**
 * Looks every second for what is due on each channel, in a thread for each: a network that hangs keeps nobody waiting
 * but its own posts. Non-persistent: the database alone knows what is due. It waits for the demo's story, which sends
 * in its own time.
 */
@Singleton
@DependsOn("DemoSociety")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryTimer {

  private final Set<ChannelId> busy = ConcurrentHashMap.newKeySet();

  @Resource private ManagedExecutorService threads;
  private CallNetworks networks;

  protected DeliveryTimer() {}

  @Inject
  public DeliveryTimer(CallNetworks networks) {
    this.networks = networks;
  }

  /** Sends, reads back and takes down what is due. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void look() {
    for (var channel : networks.connected()) {
      if (busy.add(channel)) {
        begin(channel);
      }
    }
  }

  private void begin(ChannelId channel) {
    try {
      threads.execute(() -> {
        try {
          networks.about(channel);
        } finally {
          busy.remove(channel);
        }
      });
    } catch (RuntimeException full) {
      busy.remove(channel);
      throw full;
    }
  }
}
