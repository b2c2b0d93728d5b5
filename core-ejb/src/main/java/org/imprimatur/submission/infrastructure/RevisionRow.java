package org.imprimatur.submission.infrastructure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.platform.infrastructure.Json;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.submission.model.Revision;

@Entity
@Table(name = "revision")
class RevisionRow {
  @Id String id;
  String submission;
  int number;
  String content;
  @Column(name = "by_line") String byLine;
  String renderings;
  String screening;
  int findings;
  @Column(name = "frozen_at") Instant frozenAt;
  @Column(name = "content_hash") String contentHash;

  /** It never changes, and one transaction reads it more than once. */
  @Transient private Revision parsed;

  static String key(String submission, int number) {
    return submission + "#" + number;
  }

  static RevisionRow of(Revision revision) {
    var row = new RevisionRow();
    row.id = key(revision.submission(), revision.number());
    row.submission = revision.submission();
    row.number = revision.number();
    row.content = KeptContent.write(revision.content());
    row.byLine = revision.byLine();
    row.renderings = Json.write(revision.renderings());
    row.screening = Json.write(revision.screening());
    row.findings = revision.screening().findings().size();
    row.frozenAt = revision.frozenAt();
    row.contentHash = revision.contentHash();
    row.parsed = revision;
    return row;
  }

  Revision revision() {
    if (parsed == null) {
      parsed = new Revision(
          submission, number, KeptContent.read(content), byLine,
          Json.read(renderings, new TypeReference<List<Rendering>>() {}), Json.read(screening, Screening.class),
          frozenAt, contentHash);
    }
    return parsed;
  }
}
