package org.imprimatur.demo.infrastructure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.imprimatur.audit.model.AuditEntry;

/** Rows of some posts that are written at once, what the log says of them, and by how much the lanes grow. */
final class Batch {

  private static final List<String> LOG =
      List.of("seq", "happened_at", "actor", "action", "subject", "details", "previous", "hash");

  /** A lane of the queue, and whose it is; nobody's is everybody's. */
  record Seat(String voter, String lane) implements Comparable<Seat> {
    private static final Comparator<Seat> ORDER = Comparator.comparing(Seat::lane).thenComparing(Seat::voter);

    @Override
    public int compareTo(Seat other) {
      return ORDER.compare(this, other);
    }
  }

  /** Where the log ends. */
  record Head(long seq, String hash) {}

  private final Map<SeedTable, List<String>> columns;
  private final Map<SeedTable, List<Object[]>> rows = new EnumMap<>(SeedTable.class);
  private final Map<Seat, Long> waiting = new TreeMap<>();
  private Head before;
  private Head head;
  private final int lane;
  private final int voter;

  /** Begins a batch; rows come with these columns. */
  Batch(Map<SeedTable, List<String>> columns) {
    this.columns = columns;
    if (!columns.get(SeedTable.AUDIT_ENTRY).equals(LOG)) {
      throw new IllegalStateException("the log has other columns than the seed knows");
    }
    lane = columns.getOrDefault(SeedTable.WAITING, List.of()).indexOf("lane");
    voter = columns.getOrDefault(SeedTable.WAITING, List.of()).indexOf("voter");
  }

  void add(SeedTable table, Object[] row) {
    rows.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
    // Rows that are due are counted when somebody asks.
    if (table == SeedTable.WAITING && !row[lane].equals("DUE")) {
      waiting.merge(new Seat((String) row[voter], (String) row[lane]), 1L, Long::sum);
    }
  }

  List<String> columns(SeedTable table) {
    return columns.get(table);
  }

  List<Object[]> rows(SeedTable table) {
    return rows.getOrDefault(table, List.of());
  }

  /** Returns by how many rows each lane becomes longer, in the order in which the product changes them. */
  Map<Seat, Long> waiting() {
    return waiting;
  }

  /** Lets what the log says follow what it said last, in the order of time; returns itself. */
  Batch after(Head last) {
    var log = rows.get(SeedTable.AUDIT_ENTRY);
    log.sort(Comparator.comparingLong(row -> (Long) row[1]));
    before = last;
    head = last;
    for (var row : log) {
      var entry = AuditEntry.following(head.seq(), head.hash(), Instant.ofEpochMilli((Long) row[1]), (String) row[2],
          (String) row[3], (String) row[4], (String) row[5]);
      row[0] = entry.seq();
      row[6] = entry.previous();
      row[7] = entry.hash();
      head = new Head(entry.seq(), entry.hash());
    }
    return this;
  }

  /** Returns what the log said before this batch. */
  Head before() {
    return before;
  }

  /** Returns what the log says last. */
  Head head() {
    return head;
  }
}
