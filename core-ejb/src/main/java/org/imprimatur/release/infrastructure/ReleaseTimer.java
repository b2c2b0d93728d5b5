package org.imprimatur.release.infrastructure;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.application.CallNetworks;
import org.imprimatur.release.application.ReleaseDue;

/**
 * Looks every second for posts whose slot has come. Non-persistent: the database alone knows what is due. It waits for
 * the demo's story, which releases its own posts in its own time.
 */
@Singleton
@DependsOn("DemoSociety")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleaseTimer {

  private static final Logger LOG = System.getLogger(ReleaseTimer.class.getName());

  private ReleaseDue releaseDue;
  private CallNetworks networks;

  protected ReleaseTimer() {}

  @Inject
  public ReleaseTimer(ReleaseDue releaseDue, CallNetworks networks) {
    this.releaseDue = releaseDue;
    this.networks = networks;
  }

  /** Releases what is due, one post a transaction, so that one bad post cannot stop the others. */
  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void look() {
    for (var id : releaseDue.due()) {
      try {
        releaseDue.release(id);
        // Readers find a released post at once: the society's own feed does not wait for the timer of deliveries.
        networks.about(ChannelId.WEB);
      } catch (RuntimeException failure) {
        LOG.log(Level.ERROR, "post " + id + " was not released; it stays approved and is tried again", failure);
      }
    }
  }
}
