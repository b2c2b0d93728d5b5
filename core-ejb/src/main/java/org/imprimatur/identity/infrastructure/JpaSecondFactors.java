package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.model.SecondFactor;
import org.imprimatur.identity.model.SecondFactors;

@ApplicationScoped
class JpaSecondFactors implements SecondFactors {

  private static final String OF = " where f.username = :username";

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Optional<SecondFactor> find(String username) {
    return em.createQuery("select f from SecondFactorRow f" + OF, SecondFactorRow.class)
        .setParameter("username", username)
        .setHint("eclipselink.refresh", "true")
        .getResultStream().findFirst().map(SecondFactorRow::factor);
  }

  @Override
  public void begin(SecondFactor factor) {
    int replaced = em.createQuery("update SecondFactorRow f set f.closed = :closed, f.madeAt = :madeAt" + OF
        + " and f.confirmedAt is null")
        .setParameter("closed", factor.closed())
        .setParameter("madeAt", factor.madeAt())
        .setParameter("username", factor.username())
        .executeUpdate();
    if (replaced == 0) {
      em.persist(SecondFactorRow.of(factor));
      em.flush();
    }
  }

  @Override
  public boolean confirm(SecondFactor found, long step, Instant now) {
    return em.createQuery("update SecondFactorRow f set f.confirmedAt = :now, f.lastStep = :step" + OF
        + " and f.confirmedAt is null and f.closed = :closed")
        .setParameter("now", now)
        .setParameter("step", step)
        .setParameter("closed", found.closed())
        .setParameter("username", found.username())
        .executeUpdate() == 1;
  }

  @Override
  public boolean take(String username, long step) {
    return em.createQuery("update SecondFactorRow f set f.lastStep = :step" + OF
        + " and f.lastStep < :step and f.confirmedAt is not null")
        .setParameter("step", step)
        .setParameter("username", username)
        .executeUpdate() == 1;
  }

  @Override
  public void recovery(String username, List<String> digests) {
    for (var digest : digests) {
      var row = new RecoveryCodeRow();
      row.digest = digest;
      row.username = username;
      em.persist(row);
    }
    em.flush();
  }

  @Override
  public boolean recover(String username, String digest, Instant now) {
    return em.createQuery("update RecoveryCodeRow c set c.usedAt = :now where c.digest = :digest"
        + " and c.username = :username and c.usedAt is null")
        .setParameter("now", now)
        .setParameter("digest", digest)
        .setParameter("username", username)
        .executeUpdate() == 1;
  }

  @Override
  public int left(String username) {
    return em.createQuery("select count(c) from RecoveryCodeRow c where c.username = :username and c.usedAt is null",
        Long.class).setParameter("username", username).getSingleResult().intValue();
  }

  @Override
  public void remove(String username) {
    em.createQuery("delete from RecoveryCodeRow c where c.username = :username")
        .setParameter("username", username)
        .executeUpdate();
    em.createQuery("delete from SecondFactorRow f" + OF)
        .setParameter("username", username)
        .executeUpdate();
  }
}
