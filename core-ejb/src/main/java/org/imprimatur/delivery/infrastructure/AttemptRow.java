package org.imprimatur.delivery.infrastructure;

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
import java.util.Optional;
import org.imprimatur.delivery.model.Attempt;

@Entity
@Table(name = "delivery_attempt")
@IdClass(AttemptRow.Key.class)
class AttemptRow {
  @Id String delivery;
  @Id int number;
  @Enumerated(EnumType.STRING) Attempt.Kind kind;
  @Column(name = "began_at") Instant began;
  @Column(name = "ended_at") Instant ended;
  String answer;

  void fill(Attempt from) {
    delivery = from.delivery();
    number = from.number();
    kind = from.kind();
    began = from.began();
    ended = from.ended().orElse(null);
    answer = from.answer();
  }

  Attempt attempt() {
    return new Attempt(delivery, number, kind, began, Optional.ofNullable(ended), answer);
  }

  /** The key, in the form that the persistence API asks for. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    String delivery;
    int number;

    Key() {}

    Key(String delivery, int number) {
      this.delivery = delivery;
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.number == number && Objects.equals(key.delivery, delivery);
    }

    @Override
    public int hashCode() {
      return Objects.hash(delivery, number);
    }
  }
}
