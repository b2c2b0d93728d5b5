package org.imprimatur.submission.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.imprimatur.workflow.model.State;

/** Says of one person that a post is theirs, with what lists are ordered and chosen by; {@link OwnPosts} writes it. */
@Entity
@Table(name = "own_post")
@IdClass(OwnPostRow.Key.class)
class OwnPostRow {
  @Id
  @Column(name = "submission") String id;
  @Id String username;
  @Enumerated(EnumType.STRING) Part part;
  @Enumerated(EnumType.STRING) State state;
  @Column(name = "changed_at") Instant changedAt;

  /** What somebody's part in a post is. */
  enum Part {
    WROTE,
    SIGNS
  }

  /** The key, in the form that the persistence API asks for. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    String id;
    String username;

    Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Objects.equals(key.id, id) && Objects.equals(key.username, username);
    }

    @Override
    public int hashCode() {
      return Objects.hash(id, username);
    }
  }
}
