package org.imprimatur.platform.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "answer")
class AnswerRow {
  @Id String id;
  @Column(name = "request_digest") String requestDigest = "";
  @Column(name = "body") String said = "";
  @Column(name = "answered_at") Instant answeredAt;
}
