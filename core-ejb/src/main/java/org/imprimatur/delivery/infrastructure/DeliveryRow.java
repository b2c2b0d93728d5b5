package org.imprimatur.delivery.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.Note;
import org.imprimatur.workflow.model.DeliveryState;

@Entity
@Table(name = "delivery")
class DeliveryRow {
  @Id String id;
  String submission;
  int revision;
  ChannelId channel;
  @Enumerated(EnumType.STRING) DeliveryState state;
  @Column(name = "content_hash") String contentHash;
  String url;
  String note;
  @Column(name = "changed_at") Instant changedAt;
  int attempts;
  @Column(name = "until_at") Instant until;

  void fill(Delivery from) {
    id = from.id();
    submission = from.order().submission();
    revision = from.order().revision();
    channel = from.order().channel();
    contentHash = from.order().contentHash();
    state = from.state();
    url = from.url();
    note = from.note().kept();
    changedAt = from.changedAt();
    attempts = from.attempts();
    until = from.until().orElse(null);
  }

  Delivery delivery() {
    var order = new Delivery.Order(submission, revision, channel, contentHash);
    return new Delivery(id, order, state, url, Note.valueOf(note), changedAt, attempts, Optional.ofNullable(until));
  }
}
