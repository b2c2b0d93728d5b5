package org.imprimatur.identity.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.identity.model.Agent;
import org.imprimatur.identity.model.Session;

@Entity
@Table(name = "signed_in")
class SessionRow {
  @Id String digest;
  String username;
  @Column(name = "began_at") Instant beganAt;
  @Column(name = "seen_at") Instant seenAt;
  String network;
  @Enumerated(EnumType.STRING) Agent.Browser browser;
  @Enumerated(EnumType.STRING) Agent.Machine machine;

  static SessionRow of(Session session) {
    var row = new SessionRow();
    row.digest = session.digest();
    row.username = session.username();
    row.beganAt = session.beganAt();
    row.seenAt = session.seenAt();
    row.network = session.network();
    row.browser = session.agent().browser();
    row.machine = session.agent().machine();
    return row;
  }

  Session session() {
    return new Session(digest, username, beganAt, seenAt, network, new Agent(browser, machine));
  }
}
