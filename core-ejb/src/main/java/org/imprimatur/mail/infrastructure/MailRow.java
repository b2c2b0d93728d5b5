package org.imprimatur.mail.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.mail.model.Mail;
import org.imprimatur.mail.model.Trouble;
import org.imprimatur.notice.model.Notice;

@Entity
@Table(name = "mail_outbox")
class MailRow {
  @Id String id;
  String person;
  @Enumerated(EnumType.STRING) Notice.Kind kind;
  String subject;
  String address;
  @Column(name = "made_at") Instant madeAt;
  @Enumerated(EnumType.STRING) Mail.State state;
  @Column(name = "due_at") Instant due;
  int attempts;
  @Enumerated(EnumType.STRING) Trouble fault;

  void fill(Mail mail) {
    id = mail.id();
    person = mail.person();
    kind = mail.kind();
    subject = mail.subject();
    address = mail.elsewhere().orElse(null);
    madeAt = mail.madeAt();
    state = mail.progress().state();
    due = mail.progress().due();
    attempts = mail.progress().attempts();
    fault = mail.progress().trouble().orElse(null);
  }

  Mail mail() {
    return new Mail(id, person, kind, subject, madeAt, Optional.ofNullable(address),
        new Mail.Progress(state, due, attempts, Optional.ofNullable(fault)));
  }
}
