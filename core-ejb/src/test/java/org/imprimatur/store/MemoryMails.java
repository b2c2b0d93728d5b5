package org.imprimatur.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.imprimatur.mail.model.Mail.State;
import org.imprimatur.mail.model.Mail;
import org.imprimatur.mail.model.Mails;
import org.imprimatur.notice.model.Notice;

/** Mail that is to go out, in memory. */
final class MemoryMails implements Mails {

  private final Rows<Mail> rows;

  MemoryMails(MemoryStore store) {
    rows = new Rows<>(store, "mail");
  }

  @Override
  public void add(Mail mail) {
    rows.add(mail.id(), mail);
  }

  @Override
  public void save(Mail mail) {
    rows.put(mail.id(), mail);
  }

  @Override
  public boolean told(Notice notice, Instant since) {
    return rows.all().stream().anyMatch(mail -> mail.person().equals(notice.person()) && mail.kind() == notice.kind()
        && mail.subject().equals(notice.subject()) && mail.madeAt().isAfter(since)
        && EnumSet.of(State.WAITING, State.SENT).contains(mail.progress().state()));
  }

  @Override
  public List<Mail> due(Instant now, int limit) {
    return rows.all().stream().filter(mail -> mail.due(now))
        .sorted(Comparator.comparing((Mail mail) -> mail.progress().due()).thenComparing(Mail::id)).limit(limit)
        .toList();
  }

  @Override
  public Optional<Mail> lock(String id) {
    rows.lock(id);
    return rows.find(id);
  }

  @Override
  public List<Mail> troubled(int limit) {
    return rows.all().stream()
        .filter(mail -> mail.progress().state() == State.GIVEN_UP
            || mail.progress().state() == State.WAITING && mail.progress().trouble().isPresent())
        .sorted(Comparator.comparing(Mail::madeAt).reversed().thenComparing(Mail::id)).limit(limit).toList();
  }

  @Override
  public long waiting() {
    return rows.all().stream().filter(mail -> mail.progress().state() == State.WAITING).count();
  }

  @Override
  public void forget(Instant before) {
    rows.all().stream()
        .filter(mail -> mail.progress().state() != State.WAITING && mail.progress().due().isBefore(before))
        .forEach(mail -> rows.remove(mail.id()));
  }
}
