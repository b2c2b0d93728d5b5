package org.imprimatur.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.imprimatur.mail.model.MailSettings;

/** Whether the mail server answered when it was last greeted: once a minute, whoever asks how often. */
@ApplicationScoped
public class MailPulse {

  private static final Duration EVERY = Duration.ofMinutes(1);

  private MailSettings settings;
  private Smtp smtp;
  private Clock clock;

  private volatile Instant asked = Instant.EPOCH;
  private volatile boolean silent;

  protected MailPulse() {}

  @Inject
  public MailPulse(MailSettings settings, Smtp smtp, Clock clock) {
    this.settings = settings;
    this.smtp = smtp;
    this.clock = clock;
  }

  /** Greets the server, when that was not done in the last minute. */
  public void look() {
    var now = clock.instant();
    if (settings.on() && Duration.between(asked, now).abs().compareTo(EVERY) >= 0) {
      asked = now;
      silent = smtp.greet().trouble().isPresent();
    }
  }

  /** Tells whether there is mail. */
  public boolean on() {
    return settings.on();
  }

  /** Tells whether the server did not answer, or did not let us in. */
  public boolean failing() {
    return silent;
  }
}
