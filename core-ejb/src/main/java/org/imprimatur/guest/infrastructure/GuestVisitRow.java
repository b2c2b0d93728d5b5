package org.imprimatur.guest.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.guest.model.GuestVisit;

@Entity
@Table(name = "guest_visit")
class GuestVisitRow {
  @Id String digest;
  String invitation;
  @Column(name = "began_at") Instant beganAt;

  static GuestVisitRow of(GuestVisit visit) {
    var row = new GuestVisitRow();
    row.digest = visit.digest();
    row.invitation = visit.invitation();
    row.beganAt = visit.beganAt();
    return row;
  }

  GuestVisit visit() {
    return new GuestVisit(digest, invitation, beganAt);
  }
}
