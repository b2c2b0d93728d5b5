package org.imprimatur.release.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.release.model.Delivery;
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

  void fill(Delivery from) {
    id = from.id();
    submission = from.submission();
    revision = from.revision();
    channel = from.channel();
    state = from.state();
    contentHash = from.contentHash();
    url = from.url();
    note = from.note();
    changedAt = from.changedAt();
  }

  Delivery delivery() {
    return new Delivery(id, submission, revision, channel, state, contentHash, url, note, changedAt);
  }
}
