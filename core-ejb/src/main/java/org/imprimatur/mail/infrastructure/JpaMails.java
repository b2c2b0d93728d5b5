package org.imprimatur.mail.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.mail.model.Mail;
import org.imprimatur.mail.model.Mails;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.platform.infrastructure.Storable;

@ApplicationScoped
class JpaMails implements Mails {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public void add(Mail mail) {
    var row = new MailRow();
    row.fill(mail);
    em.persist(row);
    em.flush();
  }

  @Override
  public void save(Mail mail) {
    em.find(MailRow.class, mail.id()).fill(mail);
    em.flush();
  }

  @Override
  public boolean told(Notice notice, Instant since) {
    return em.createQuery("select count(m) from MailRow m where m.person = :person and m.kind = :kind"
        + " and m.subject = :subject and m.madeAt > :since and m.state in :going", Long.class)
        .setParameter("going", List.of(Mail.State.WAITING, Mail.State.SENT))
        .setParameter("person", notice.person())
        .setParameter("kind", notice.kind())
        .setParameter("subject", notice.subject())
        .setParameter("since", since)
        .getSingleResult() > 0;
  }

  @Override
  public List<Mail> due(Instant now, int limit) {
    return em.createQuery("select m from MailRow m where m.state = :waiting and m.due <= :now order by m.due, m.id",
        MailRow.class)
        .setParameter("waiting", Mail.State.WAITING)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultStream()
        .map(MailRow::mail)
        .toList();
  }

  @Override
  public Optional<Mail> lock(String id) {
    return Storable.holds(id)
        ? Optional.ofNullable(em.find(MailRow.class, id, LockModeType.PESSIMISTIC_WRITE)).map(MailRow::mail)
        : Optional.empty();
  }

  @Override
  public List<Mail> troubled(int limit) {
    return em.createQuery("select m from MailRow m where m.state = :given or m.state = :waiting and m.fault is not null"
        + " order by m.madeAt desc, m.id", MailRow.class)
        .setParameter("given", Mail.State.GIVEN_UP)
        .setParameter("waiting", Mail.State.WAITING)
        .setMaxResults(limit)
        .getResultStream()
        .map(MailRow::mail)
        .toList();
  }

  @Override
  public long waiting() {
    return em.createQuery("select count(m) from MailRow m where m.state = :waiting", Long.class)
        .setParameter("waiting", Mail.State.WAITING)
        .getSingleResult();
  }

  @Override
  public void forget(Instant before) {
    em.createQuery("delete from MailRow m where m.state <> :waiting and m.due < :before")
        .setParameter("waiting", Mail.State.WAITING)
        .setParameter("before", before)
        .executeUpdate();
  }
}
