package org.imprimatur.release.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.release.model.Release;

@Entity
@Table(name = "release_plan")
class ReleaseRow {
  @Id String submission;
  int revision;
  @Column(name = "content_hash") String contentHash;
  Instant slot;

  void fill(Release from) {
    submission = from.submission();
    revision = from.revision();
    contentHash = from.contentHash();
    slot = from.slot();
  }

  Release release() {
    return new Release(submission, revision, contentHash, slot);
  }
}
