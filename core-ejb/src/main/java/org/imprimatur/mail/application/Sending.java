package org.imprimatur.mail.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.mail.model.Letter;
import org.imprimatur.mail.model.MailGrounds;
import org.imprimatur.mail.model.MailSettings;

/** Sends a letter while somebody waits for what comes of it. For use cases only. */
@Dependent
class Sending {

  private final MailSettings settings;
  private final Smtp smtp;
  private final WriteLetter write;
  private final DriveMail drive;

  @Inject
  Sending(MailSettings settings, Smtp smtp, WriteLetter write, DriveMail drive) {
    this.settings = settings;
    this.smtp = smtp;
    this.write = write;
    this.drive = drive;
  }

  /** Sends it and returns where it went, or says why it did not, with what the server answered. */
  Decision<String> now(Letter letter) {
    if (!settings.on()) {
      return Decision.refused(MailGrounds.OFF);
    }
    var outcome = smtp.send(letter);
    return outcome.trouble()
        .map(trouble -> Decision.<String>refused(MailGrounds.NOT_SENT,
            Map.of("trouble", trouble, "answer", outcome.answer())))
        .orElseGet(() -> Decision.done(letter.to()));
  }

  Letter test(String person, String address) {
    return write.test(person, address);
  }

  Letter invitation(String address, String secret, Instant until) {
    return write.invitation(address, secret, until);
  }

  Letter password(String person, String address, String secret, Instant until) {
    return write.password(person, address, secret, until);
  }

  Letter guest(String address, String language, String secret, Instant until) {
    return write.guest(address, language, secret, until);
  }

  Letter code(String address, String language, String code, Duration life) {
    return write.code(address, language, code, life);
  }

  /** Tells whether there is a mail server. */
  boolean possible() {
    return settings.on();
  }

  void mailed(String officer, AuditAction what, String subject) {
    drive.mailed(officer, what, subject);
  }
}
