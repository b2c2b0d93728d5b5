package org.imprimatur.health.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.imprimatur.delivery.application.CallNetworks;
import org.imprimatur.delivery.model.Deliveries;
import org.imprimatur.health.model.Vital;
import org.imprimatur.mail.application.MailPulse;
import org.imprimatur.platform.application.OpenToAll;
import org.imprimatur.platform.model.DataFolder;
import org.imprimatur.platform.model.SealKey;

/**
 * Tells whether the server can do its work. No transaction is held: where the database does not answer, none could
 * begin.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadHealth {

  /** The timer looks each second, and a call that hangs is given up after {@code Delivery.LEASE}, two minutes. */
  private static final Duration LATE = Duration.ofMinutes(5);

  private static final Logger LOG = System.getLogger(ReadHealth.class.getName());

  private SealKey database;
  private Deliveries deliveries;
  private CallNetworks networks;
  private MailPulse mail;
  private DataFolder data;
  private Clock clock;

  protected ReadHealth() {}

  @Inject
  public ReadHealth(SealKey database, Deliveries deliveries, CallNetworks networks, MailPulse mail, DataFolder data,
      Clock clock) {
    this.database = database;
    this.deliveries = deliveries;
    this.networks = networks;
    this.mail = mail;
    this.data = data;
    this.clock = clock;
  }

  /** Returns what is looked at: mail only where there is any. */
  @OpenToAll("a machine that watches over the server has no account; it is told names only")
  public Set<Vital> watched() {
    var watched = EnumSet.allOf(Vital.class);
    watched.removeIf(vital -> vital == Vital.MAIL && !mail.on());
    return watched;
  }

  /** Returns what fails, which is nothing in a healthy server. Mail is as it was found in the last minute. */
  @OpenToAll("a machine that watches over the server has no account; it is told names only")
  public Set<Vital> failing() {
    var failing = EnumSet.noneOf(Vital.class);
    if (Disk.free(Disk.place(data)) < Disk.LEAST) {
      failing.add(Vital.DISK);
    }
    if (mail.failing()) {
      failing.add(Vital.MAIL);
    }
    try {
      database.secret();
      if (late(clock.instant())) {
        failing.add(Vital.OUTBOX);
      }
    } catch (RuntimeException silent) {
      LOG.log(Level.WARNING, "the database does not answer", silent);
      failing.add(Vital.DATABASE);
    }
    return failing;
  }

  private boolean late(Instant now) {
    return networks.connected().stream().flatMap(channel -> deliveries.due(channel, now, 1).stream())
        .flatMap(delivery -> delivery.until().stream())
        .anyMatch(due -> due.isBefore(now.minus(LATE)));
  }
}
