package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.Invitations;

@ApplicationScoped
class JpaInvitations implements Invitations {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public void add(Invitation invitation) {
    em.persist(InvitationRow.of(invitation));
    em.flush();
  }

  @Override
  public Optional<Invitation> find(String digest) {
    return Optional.ofNullable(em.find(InvitationRow.class, digest)).map(InvitationRow::invitation);
  }

  @Override
  public List<Invitation> open(Instant now) {
    return em.createQuery("select i from InvitationRow i where i.madeBy is not null and i.usedBy is null"
        + " and i.expiresAt > :now order by i.madeAt desc, i.digest", InvitationRow.class)
        .setParameter("now", now)
        .getResultStream()
        .map(InvitationRow::invitation)
        .toList();
  }

  @Override
  public boolean end(String digest, Instant now) {
    return em.createQuery("update InvitationRow i set i.expiresAt = :now"
        + " where i.digest = :digest and i.usedBy is null and i.expiresAt > :now")
        .setParameter("now", now)
        .setParameter("digest", digest)
        .executeUpdate() == 1;
  }

  @Override
  public boolean use(String digest, String username, Instant now) {
    return em.createQuery("update InvitationRow i set i.usedBy = :username, i.usedAt = :now"
        + " where i.digest = :digest and i.usedBy is null and i.expiresAt > :now")
        .setParameter("username", username)
        .setParameter("now", now)
        .setParameter("digest", digest)
        .executeUpdate() == 1;
  }
}
