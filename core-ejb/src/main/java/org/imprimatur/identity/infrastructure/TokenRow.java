package org.imprimatur.identity.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.identity.model.Scope;
import org.imprimatur.identity.model.Token;

@Entity
@Table(name = "token")
class TokenRow {
  @Id String digest;
  String username;
  String name;
  @Column(name = "created_at") Instant createdAt;
  @Column(name = "expires_at") Instant expiresAt;
  String scope;
  @Column(name = "used_at") Instant usedAt;

  static TokenRow of(Token token) {
    var row = new TokenRow();
    row.digest = token.digest();
    row.username = token.username();
    row.name = token.name();
    row.createdAt = token.createdAt();
    row.expiresAt = token.expiresAt();
    row.scope = token.scope().name();
    row.usedAt = token.usedAt().orElse(null);
    return row;
  }

  Token token() {
    return new Token(digest, username, name, Scope.valueOf(scope), createdAt, expiresAt, Optional.ofNullable(usedAt));
  }
}
