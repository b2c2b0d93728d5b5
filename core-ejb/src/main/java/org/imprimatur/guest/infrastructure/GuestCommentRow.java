package org.imprimatur.guest.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.guest.model.GuestComment;

@Entity
@Table(name = "guest_comment")
class GuestCommentRow {
  @Id String id;
  String invitation;
  String submission;
  int revision;
  @Column(name = "content_hash") String contentHash;
  String text;
  @Column(name = "said_at") Instant at;

  static GuestCommentRow of(GuestComment comment) {
    var row = new GuestCommentRow();
    row.id = comment.id();
    row.invitation = comment.invitation();
    row.submission = comment.post();
    row.revision = comment.about().revision();
    row.contentHash = comment.about().contentHash();
    row.text = comment.text();
    row.at = comment.at();
    return row;
  }

  GuestComment comment() {
    return new GuestComment(id, invitation, submission, new GuestComment.About(revision, contentHash), text, at);
  }
}
