package org.imprimatur.mail.infrastructure;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.util.concurrent.atomic.AtomicBoolean;
import org.imprimatur.mail.application.CarryMail;
import org.imprimatur.mail.application.DriveMail;
import org.imprimatur.mail.application.MailPulse;

/**
 * Looks every five seconds for mail that is due, in a thread of its own: a server that hangs keeps no timer waiting.
 * Non-persistent: the database alone knows what is due.
 */
@Singleton
@DependsOn("DemoSociety")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

  private static final Logger LOG = System.getLogger(MailTimer.class.getName());

  private final AtomicBoolean busy = new AtomicBoolean();

  @Resource private ManagedExecutorService threads;
  private MailPulse pulse;
  private CarryMail carry;
  private DriveMail drive;

  protected MailTimer() {}

  @Inject
  public MailTimer(MailPulse pulse, CarryMail carry, DriveMail drive) {
    this.pulse = pulse;
    this.carry = carry;
    this.drive = drive;
  }

  /** Sends what is due, and greets the server now and then. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  public void look() {
    if (pulse.on() && busy.compareAndSet(false, true)) {
      begin();
    }
  }

  /** Forgets each night what is old. */
  @Schedule(hour = "3", minute = "17", persistent = false)
  public void forget() {
    try {
      drive.forget();
    } catch (RuntimeException fault) {
      LOG.log(Level.ERROR, "old mail could not be forgotten; it is tried again tomorrow", fault);
    }
  }

  private void begin() {
    try {
      threads.execute(() -> {
        try {
          carry.due();
          pulse.look();
        } catch (RuntimeException fault) {
          LOG.log(Level.ERROR, "mail could not be looked at; it is tried again", fault);
        } finally {
          busy.set(false);
        }
      });
    } catch (RuntimeException full) {
      // A timer that throws twice is taken away by the server.
      LOG.log(Level.ERROR, "no thread for mail; it is tried again", full);
      busy.set(false);
    }
  }
}
