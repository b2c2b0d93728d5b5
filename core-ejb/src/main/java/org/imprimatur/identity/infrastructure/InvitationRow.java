package org.imprimatur.identity.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.identity.model.Invitation.Use;

@Entity
@Table(name = "invitation")
class InvitationRow {
  @Id String digest;
  String roles;
  String name;
  @Column(name = "made_by") String madeBy;
  @Column(name = "made_at") Instant madeAt;
  @Column(name = "expires_at") Instant expiresAt;
  @Column(name = "used_by") String usedBy;
  @Column(name = "used_at") Instant usedAt;

  static InvitationRow of(Invitation invitation) {
    var row = new InvitationRow();
    row.digest = invitation.digest();
    row.roles = invitation.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
    row.name = invitation.name().orElse(null);
    row.madeBy = invitation.madeBy().orElse(null);
    row.madeAt = invitation.madeAt();
    row.expiresAt = invitation.expiresAt();
    row.usedBy = invitation.use().map(Use::username).orElse(null);
    row.usedAt = invitation.use().map(Use::at).orElse(null);
    return row;
  }

  Invitation invitation() {
    var held = Arrays.stream(roles.split(",")).filter(role -> !role.isEmpty()).map(Role::valueOf)
        .collect(Collectors.toSet());
    return new Invitation(digest, held, Optional.ofNullable(name), Optional.ofNullable(madeBy), madeAt, expiresAt,
        Optional.ofNullable(usedBy).map(username -> new Use(username, usedAt)));
  }
}
