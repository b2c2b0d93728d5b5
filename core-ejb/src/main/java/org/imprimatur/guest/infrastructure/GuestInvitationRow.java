package org.imprimatur.guest.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.guest.model.Door;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.guest.model.GuestInvitation;

@Entity
@Table(name = "guest_invitation")
class GuestInvitationRow {
  @Id String digest;
  String submission;
  String name;
  String what;
  String address;
  @Column(name = "invited_by") String invitedBy;
  @Column(name = "made_at") Instant madeAt;
  @Column(name = "expires_at") Instant expiresAt;
  @Column(name = "ended_at") Instant endedAt;
  String pass;
  String code;
  @Column(name = "code_until") Instant codeUntil;
  int wrong;
  int misses;
  @Column(name = "rests_until") Instant restsUntil;
  int mailed;
  @Column(name = "mailed_since") Instant mailedSince;
  String seen;

  void fill(GuestInvitation invitation) {
    digest = invitation.digest();
    submission = invitation.post();
    name = invitation.guest().name();
    what = invitation.guest().what();
    address = invitation.guest().address();
    invitedBy = invitation.invitedBy();
    madeAt = invitation.span().from();
    expiresAt = invitation.span().until();
    endedAt = invitation.endedAt().orElse(null);
    seen = invitation.seen().orElse(null);
    fill(invitation.door());
  }

  private void fill(Door door) {
    pass = door.pass().orElse(null);
    code = door.code().map(Door.Code::digest).orElse(null);
    codeUntil = door.code().map(Door.Code::until).orElse(null);
    wrong = door.wrong();
    misses = door.misses();
    restsUntil = door.rests().orElse(null);
    mailed = door.mailed().count();
    mailedSince = door.mailed().since();
  }

  GuestInvitation invitation() {
    var door =
        new Door(Optional.ofNullable(pass), Optional.ofNullable(code).map(sent -> new Door.Code(sent, codeUntil)),
            wrong, misses, Optional.ofNullable(restsUntil), new Door.Mailed(mailed, mailedSince));
    return new GuestInvitation(digest, submission, new Guest(name, what, address), invitedBy,
        new GuestInvitation.Term(madeAt, expiresAt), Optional.ofNullable(endedAt), door, Optional.ofNullable(seen));
  }
}
