package org.imprimatur.notice.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imprimatur.notice.model.Notice;

@Entity
@Table(name = "notice")
class NoticeRow {
  @Id String id;
  String person;
  @Enumerated(EnumType.STRING) Notice.Kind kind;
  String submission;
  String colleague;
  @Column(name = "told_at") Instant at;

  static NoticeRow of(Notice notice) {
    var row = new NoticeRow();
    row.id = notice.id();
    row.person = notice.person();
    row.kind = notice.kind();
    if (notice.kind().ofPerson()) {
      row.colleague = notice.subject();
    } else {
      row.submission = notice.subject();
    }
    row.at = notice.at();
    return row;
  }

  Notice notice() {
    return new Notice(id, person, kind, kind.ofPerson() ? colleague : submission, at);
  }
}
