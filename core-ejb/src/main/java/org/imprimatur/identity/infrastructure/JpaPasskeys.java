package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.identity.model.Passkeys;

@ApplicationScoped
class JpaPasskeys implements Passkeys {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Optional<Passkey> find(String digest) {
    return Optional.ofNullable(em.find(PasskeyRow.class, digest)).map(PasskeyRow::key);
  }

  @Override
  public List<Passkey> of(String username) {
    return em.createQuery("select k from PasskeyRow k where k.username = :username order by k.addedAt, k.digest",
        PasskeyRow.class).setParameter("username", username).getResultStream().map(PasskeyRow::key).toList();
  }

  @Override
  public void add(Passkey key) {
    em.persist(PasskeyRow.of(key));
    em.flush();
  }

  @Override
  public boolean used(Passkey key, long uses, Instant at) {
    return em.createQuery("update PasskeyRow k set k.uses = :uses, k.usedAt = :at"
        + " where k.digest = :digest and k.uses = :before")
        .setParameter("uses", uses).setParameter("at", at).setParameter("digest", key.digest())
        .setParameter("before", key.uses()).executeUpdate() > 0;
  }

  @Override
  public void remove(String digest) {
    em.createQuery("delete from PasskeyRow k where k.digest = :digest").setParameter("digest", digest)
        .executeUpdate();
  }
}
