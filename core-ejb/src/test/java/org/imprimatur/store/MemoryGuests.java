package org.imprimatur.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.guest.model.GuestComment;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.guest.model.GuestVisit;
import org.imprimatur.guest.model.Guests;

/** Readers from outside, in memory. */
final class MemoryGuests implements Guests {

  private final Rows<GuestInvitation> invitations;
  private final Rows<GuestVisit> visits;
  private final Rows<GuestComment> comments;

  MemoryGuests(MemoryStore store) {
    invitations = new Rows<>(store, "guest invitation");
    visits = new Rows<>(store, "guest visit");
    comments = new Rows<>(store, "guest comment");
  }

  @Override
  public void add(GuestInvitation invitation) {
    invitations.add(invitation.digest(), invitation);
  }

  @Override
  public void save(GuestInvitation invitation) {
    invitations.put(invitation.digest(), invitation);
  }

  @Override
  public Optional<GuestInvitation> find(String digest) {
    return invitations.find(digest);
  }

  @Override
  public Optional<GuestInvitation> lock(String digest) {
    invitations.lock(digest);
    return invitations.find(digest);
  }

  @Override
  public List<GuestInvitation> of(String post) {
    return invitations.all().stream().filter(each -> each.post().equals(post))
        .sorted(Comparator.comparing((GuestInvitation each) -> each.span().from()).reversed()
            .thenComparing(GuestInvitation::digest))
        .toList();
  }

  @Override
  public void begin(GuestVisit visit, Instant forgotten) {
    visits.removeIf((digest, old) -> old.beganAt().isBefore(forgotten));
    visits.add(visit.digest(), visit);
  }

  @Override
  public Optional<GuestVisit> visit(String digest) {
    return visits.find(digest);
  }

  @Override
  public void leave(String digest) {
    visits.remove(digest);
  }

  @Override
  public void add(GuestComment comment) {
    comments.add(comment.id(), comment);
  }

  @Override
  public List<GuestComment> comments(String post) {
    return comments.all().stream().filter(each -> each.post().equals(post))
        .sorted(Comparator.comparing(GuestComment::at).thenComparing(GuestComment::id)).toList();
  }
}
