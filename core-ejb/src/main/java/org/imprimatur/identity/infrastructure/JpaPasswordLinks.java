package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.identity.model.PasswordLinks;

@ApplicationScoped
class JpaPasswordLinks implements PasswordLinks {

  private static final String GOOD = " and l.usedAt is null and l.expiresAt > :now";

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public void add(PasswordLink link) {
    end(link.person(), link.madeAt());
    em.persist(PasswordLinkRow.of(link));
    em.flush();
  }

  @Override
  public Optional<PasswordLink> find(String digest) {
    return Optional.ofNullable(em.find(PasswordLinkRow.class, digest)).map(PasswordLinkRow::link);
  }

  @Override
  public Optional<PasswordLink> open(String person, Instant now) {
    return em.createQuery("select l from PasswordLinkRow l where l.person = :person" + GOOD, PasswordLinkRow.class)
        .setParameter("person", person)
        .setParameter("now", now)
        .getResultStream().findFirst().map(PasswordLinkRow::link);
  }

  @Override
  public List<PasswordLink> unconfirmed(Instant now) {
    return em.createQuery("select l from PasswordLinkRow l where l.confirmedBy is null" + GOOD
        + " order by l.madeAt, l.digest", PasswordLinkRow.class)
        .setParameter("now", now)
        .getResultStream().map(PasswordLinkRow::link).toList();
  }

  @Override
  public boolean confirm(String digest, String officer, Instant now) {
    return em.createQuery("update PasswordLinkRow l set l.confirmedBy = :officer"
        + " where l.digest = :digest and l.confirmedBy is null" + GOOD)
        .setParameter("officer", officer)
        .setParameter("digest", digest)
        .setParameter("now", now)
        .executeUpdate() == 1;
  }

  @Override
  public void end(String person, Instant now) {
    em.createQuery("update PasswordLinkRow l set l.expiresAt = :now where l.person = :person" + GOOD)
        .setParameter("person", person)
        .setParameter("now", now)
        .executeUpdate();
  }

  @Override
  public boolean use(String digest, Instant now) {
    return em.createQuery("update PasswordLinkRow l set l.usedAt = :now where l.digest = :digest" + GOOD)
        .setParameter("digest", digest)
        .setParameter("now", now)
        .executeUpdate() == 1;
  }
}
