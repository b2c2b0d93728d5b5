package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.model.OpenSessions;
import org.imprimatur.identity.model.Session;

@ApplicationScoped
class JpaSessions implements OpenSessions {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public void add(Session session) {
    em.persist(SessionRow.of(session));
    em.flush();
  }

  @Override
  public Optional<Session> find(String digest) {
    return Optional.ofNullable(em.find(SessionRow.class, digest)).map(SessionRow::session);
  }

  @Override
  public List<Session> of(String username) {
    return em.createQuery("select s from SessionRow s where s.username = :username order by s.beganAt desc, s.digest",
        SessionRow.class)
        .setParameter("username", username)
        .getResultStream().map(SessionRow::session).toList();
  }

  @Override
  public void seen(String digest, Instant now) {
    em.createQuery("update SessionRow s set s.seenAt = :now where s.digest = :digest")
        .setParameter("now", now)
        .setParameter("digest", digest)
        .executeUpdate();
  }

  @Override
  public void remove(String digest) {
    em.createQuery("delete from SessionRow s where s.digest = :digest")
        .setParameter("digest", digest)
        .executeUpdate();
  }

  @Override
  public void removeOf(String username) {
    em.createQuery("delete from SessionRow s where s.username = :username")
        .setParameter("username", username)
        .executeUpdate();
  }

  @Override
  public void removeSeenBefore(Instant time) {
    em.createQuery("delete from SessionRow s where s.seenAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
