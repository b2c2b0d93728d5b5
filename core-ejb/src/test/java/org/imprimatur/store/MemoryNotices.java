package org.imprimatur.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.notice.model.Notices;

/** Notices in memory. */
final class MemoryNotices implements Notices {

  private static final Comparator<Notice> NEWEST =
      Comparator.comparing(Notice::at).reversed().thenComparing(Notice::id);

  private final Rows<Notice> rows;

  MemoryNotices(MemoryStore store) {
    rows = new Rows<>(store, "notice");
  }

  @Override
  public void add(Notice notice) {
    rows.add(notice.id(), notice);
  }

  @Override
  public List<Notice> newest(String person, Instant since, int limit) {
    return rows.all().stream()
        .filter(notice -> notice.person().equals(person) && !notice.at().isBefore(since))
        .sorted(NEWEST)
        .limit(limit)
        .toList();
  }
}
