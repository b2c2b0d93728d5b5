package org.imprimatur.audit.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.audit.model.Spoken;
import org.imprimatur.platform.infrastructure.Ending;

@ApplicationScoped
class JpaEntries implements Entries {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Head lockHead() {
    try {
      return Unsealed.lock(em.unwrap(Connection.class));
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  @Override
  public void append(Function<Head, AuditEntry> next) {
    Ending.of(em, Ending.Turn.LOG, Unsealed.class, Unsealed::new).add(next);
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
