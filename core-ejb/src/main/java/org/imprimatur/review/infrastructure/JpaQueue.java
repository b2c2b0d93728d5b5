package org.imprimatur.review.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.infrastructure.Place;
import org.imprimatur.workflow.model.State;

/** Reads the queue from its own rows, in the order of their index: one statement a page and one for all counts. */
@ApplicationScoped
class JpaQueue implements org.imprimatur.review.model.Queue {

  private static final Place START = new Place(Long.MIN_VALUE, "");

  /** What is said of a row, with ?1 who asks. The round is that of the newest revision. */
  private static final String SAID =
      "select s.id, s.headline, p.name, s.kind, s.voice, s.channels, s.state, s.decide_by, coalesce(r.findings, 0),"
          + " (select count(*) from vote a where a.round = o.id and a.verdict = 'APPROVE'"
          + " and a.content_hash = o.content_hash), coalesce(o.needed, 0), coalesce(s.content_hash, ''),"
          + " case when exists (select 1 from waiting m where m.submission = s.id and m.lane = 'MINE' and m.voter = ?1)"
          + " then 1 else 0 end, case when o.closed_at is null and o.vacant <> '' then o.vacant else null end";

  /** The rows of a page, before anything else is read: no plan reads more posts than are shown. */
  private static final String PAGE =
      " from (select w.submission, w.due from waiting w where w.lane = ?2 and w.voter = ?3 and w.due >= ?4"
          + " and (w.due > ?4 or w.submission > ?5) and w.due <= ?6 order by w.due, w.submission limit ";

  private static final String POSTS =
      ") w join submission s on s.id = w.submission join person p on p.username = s.author"
          + " left join revision r on r.submission = s.id and r.number = s.revision"
          + " left join round o on o.submission = s.id and o.revision = s.revision order by w.due, w.submission";

  static final String COUNTS =
      "select lane, number from waiting_count where voter = '' or voter = ?1 union all"
          + " select 'DUE', count(*) from waiting where lane = 'DUE' and voter = '' and due < ?2";

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  /** Says how a page with this many rows is read. */
  static String page(int rows) {
    return SAID + PAGE + rows + POSTS;
  }

  @Override
  public Page<Row> page(Query query) {
    var lane = query.lane();
    var after = query.cursor().map(Place::of).orElse(START);
    List<?> found = em.createNativeQuery(page(query.limit() + 1)).setParameter(1, query.username())
        .setParameter(2, lane.name()).setParameter(3, lane == Lane.MINE ? query.username() : "")
        .setParameter(4, after.at()).setParameter(5, after.id())
        .setParameter(6, lane == Lane.DUE ? query.endOfDay().toEpochMilli() - 1 : JpaWaits.NEVER)
        .getResultList();
    var rows = found.stream().limit(query.limit()).map(row -> row((Object[]) row)).toList();
    return new Page<>(rows,
        found.size() > query.limit() ? Optional.of(place(rows.get(rows.size() - 1))) : Optional.empty());
  }

  @Override
  public Map<Lane, Long> counts(String username, Instant endOfDay) {
    var counts = new EnumMap<Lane, Long>(Lane.class);
    Arrays.stream(Lane.values()).forEach(lane -> counts.put(lane, 0L));
    List<?> rows = em.createNativeQuery(COUNTS).setParameter(1, username).setParameter(2, endOfDay.toEpochMilli())
        .getResultList();
    rows.stream().map(row -> (Object[]) row)
        .forEach(row -> counts.put(Lane.valueOf((String) row[0]), ((Number) row[1]).longValue()));
    return counts;
  }

  @Override
  public long owed(String username) {
    List<?> number = em.createNativeQuery("select number from waiting_count where voter = ?1 and lane = 'MINE'")
        .setParameter(1, username).getResultList();
    return number.isEmpty() ? 0 : ((Number) number.get(0)).longValue();
  }

  private static String place(Row last) {
    return new Place(last.decideBy().map(Instant::toEpochMilli).orElse(JpaWaits.NEVER), last.id()).text();
  }

  private static Row row(Object[] column) {
    return new Row(
        (String) column[0],
        new Post((String) column[1], (String) column[2], (String) column[3], (String) column[4],
            List.of(((String) column[5]).split(","))),
        State.valueOf((String) column[6]),
        Optional.ofNullable((Number) column[7]).map(millis -> Instant.ofEpochMilli(millis.longValue())),
        new Newest((String) column[11], number(column[8]), number(column[9]), number(column[10])),
        new Turn(number(column[12]) == 1, column[13] != null, Optional.empty()));
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }
}
