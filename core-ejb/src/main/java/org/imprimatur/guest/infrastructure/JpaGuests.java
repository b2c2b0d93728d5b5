package org.imprimatur.guest.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.guest.model.GuestComment;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.guest.model.GuestVisit;
import org.imprimatur.guest.model.Guests;
import org.imprimatur.platform.infrastructure.Storable;

@ApplicationScoped
class JpaGuests implements Guests {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public void add(GuestInvitation invitation) {
    var row = new GuestInvitationRow();
    row.fill(invitation);
    em.persist(row);
    em.flush();
  }

  @Override
  public void save(GuestInvitation invitation) {
    em.find(GuestInvitationRow.class, invitation.digest()).fill(invitation);
    em.flush();
  }

  @Override
  public Optional<GuestInvitation> find(String digest) {
    return Optional.ofNullable(em.find(GuestInvitationRow.class, digest)).map(GuestInvitationRow::invitation);
  }

  @Override
  public Optional<GuestInvitation> lock(String digest) {
    return Optional.ofNullable(em.find(GuestInvitationRow.class, digest, LockModeType.PESSIMISTIC_WRITE))
        .map(GuestInvitationRow::invitation);
  }

  @Override
  public List<GuestInvitation> of(String post) {
    return Storable.holds(post)
        ? em.createQuery("select g from GuestInvitationRow g where g.submission = :post order by g.madeAt desc,"
            + " g.digest", GuestInvitationRow.class)
            .setParameter("post", post).getResultStream().map(GuestInvitationRow::invitation).toList()
        : List.of();
  }

  @Override
  public void begin(GuestVisit visit, Instant forgotten) {
    em.createQuery("delete from GuestVisitRow v where v.beganAt < :forgotten")
        .setParameter("forgotten", forgotten)
        .executeUpdate();
    em.persist(GuestVisitRow.of(visit));
    em.flush();
  }

  @Override
  public Optional<GuestVisit> visit(String digest) {
    return Optional.ofNullable(em.find(GuestVisitRow.class, digest)).map(GuestVisitRow::visit);
  }

  @Override
  public void leave(String digest) {
    em.createQuery("delete from GuestVisitRow v where v.digest = :digest")
        .setParameter("digest", digest)
        .executeUpdate();
  }

  @Override
  public void add(GuestComment comment) {
    em.persist(GuestCommentRow.of(comment));
    em.flush();
  }

  @Override
  public List<GuestComment> comments(String post) {
    return em.createQuery("select c from GuestCommentRow c where c.submission = :post order by c.at, c.id",
        GuestCommentRow.class)
        .setParameter("post", post).getResultStream().map(GuestCommentRow::comment).toList();
  }
}
