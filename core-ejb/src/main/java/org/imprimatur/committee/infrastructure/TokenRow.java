package org.imprimatur.committee.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.committee.model.People.Token;

@Entity
@Table(name = "token")
class TokenRow {
  @Id String digest;
  String username;
  String name;
  @Column(name = "created_at") Instant createdAt;
  @Column(name = "expires_at") Instant expiresAt;

  static TokenRow of(Token token) {
    var row = new TokenRow();
    row.digest = token.digest();
    row.username = token.username();
    row.name = token.name();
    row.createdAt = token.createdAt();
    row.expiresAt = token.expiresAt();
    return row;
  }

  Token token() {
    return new Token(digest, username, name, createdAt, expiresAt);
  }
}
