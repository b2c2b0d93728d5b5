package org.imprimatur.audit.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.audit.model.Spoken;

@ApplicationScoped
class JpaEntries implements Entries {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Head lockHead() {
    var head = em.find(HeadRow.class, HeadRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
    return new Head(head.seq, head.hash);
  }

  @Override
  public void append(AuditEntry entry) {
    var head = em.find(HeadRow.class, HeadRow.ONLY);
    head.seq = entry.seq();
    head.hash = entry.hash();
    em.persist(AuditRow.of(entry));
    em.flush();
  }

  @Override
  public List<AuditEntry> after(long afterSeq, int limit) {
    return em.createQuery("select e from AuditRow e where e.seq > :after order by e.seq", AuditRow.class)
        .setParameter("after", afterSeq)
        .setMaxResults(limit)
        .getResultStream()
        .map(AuditRow::entry)
        .toList();
  }

  @Override
  public List<AuditEntry> about(String subject) {
    return em.createQuery("select e from AuditRow e where e.subject = :subject order by e.seq", AuditRow.class)
        .setParameter("subject", subject)
        .getResultStream()
        .map(AuditRow::entry)
        .toList();
  }

  @Override
  public void keep(Spoken spoken) {
    em.persist(SpokenRow.of(spoken));
  }

  @Override
  public Optional<Spoken> spoken(String digest) {
    return Optional.ofNullable(em.find(SpokenRow.class, digest)).map(SpokenRow::spoken);
  }
}
