package org.imprimatur.review.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.infrastructure.Place;
import org.imprimatur.workflow.model.State;

/** Reads the queue by one statement a page and one for all counts. */
@ApplicationScoped
class JpaQueue implements org.imprimatur.review.model.Queue {

  private static final long NEVER = Long.MAX_VALUE;

  /** The round of the newest revision, this person's seat in it while it is open, and this person's vote. */
  private static final String FROM =
      " from submission s join person p on p.username = s.author"
          + " left join revision r on r.submission = s.id and r.number = s.revision"
          + " left join round o on o.submission = s.id and o.revision = s.revision"
          + " left join round_voter e on e.round = o.id and e.username = ?1 and o.closed_at is null"
          + " left join vote mv on mv.round = o.id and mv.voter = ?1"
          + " where (s.state in ('IN_REVIEW', 'ON_HOLD', 'CHANGES_REQUESTED')"
          + " or s.state = 'SCREENING' and s.decide_by is not null)";

  private static final String IS_MINE =
      "(s.state = 'IN_REVIEW' and e.username is not null and mv.voter is null"
          + " and position('|' || cast(?1 as varchar(64)) || '|' in s.hands) = 0)";

  private static final Map<Lane, String> LANES =
      Map.of(
          Lane.MINE, IS_MINE,
          Lane.UNCLAIMED, "(s.state = 'IN_REVIEW' and not exists (select 1 from vote v where v.round = o.id))",
          Lane.DUE, "(s.state = 'IN_REVIEW' and s.decide_by < ?2)",
          Lane.AUTHOR, "s.state = 'CHANGES_REQUESTED'",
          Lane.ALL, "1 = 1");

  private static final String COLUMNS =
      "select s.id, s.headline, p.name, s.kind, s.voice, s.channels, s.state, s.decide_by, coalesce(r.findings, 0),"
          + " (select count(*) from vote a where a.round = o.id and a.verdict = 'APPROVE'"
          + " and a.content_hash = o.content_hash),"
          + " coalesce(o.needed, 0), coalesce(s.content_hash, ''), case when " + IS_MINE + " then 1 else 0 end,"
          + " case when o.closed_at is null and o.vacant <> '' then o.vacant else null end";

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Page<Row> page(Query query) {
    var after = query.cursor().map(Place::of);
    var sql =
        COLUMNS + FROM + " and " + LANES.get(query.lane())
            + after
                .map(place -> " and (coalesce(s.decide_by, ?3) > ?4 or coalesce(s.decide_by, ?3) = ?4 and s.id > ?5)")
                .orElse("")
            + " and ?2 is not null order by coalesce(s.decide_by, ?3), s.id";
    var statement = parameters(em.createNativeQuery(sql), query.username(), query.endOfDay()).setParameter(3, NEVER);
    after.ifPresent(place -> statement.setParameter(4, place.at()).setParameter(5, place.id()));
    List<?> found = statement.setMaxResults(query.limit() + 1).getResultList();
    var rows = found.stream().limit(query.limit()).map(row -> row((Object[]) row)).toList();
    return new Page<>(rows,
        found.size() > query.limit() ? Optional.of(place(rows.get(rows.size() - 1))) : Optional.empty());
  }

  @Override
  public Map<Lane, Long> counts(String username, Instant endOfDay) {
    var sums = new StringBuilder("select ");
    for (var lane : Lane.values()) {
      sums.append(lane.ordinal() == 0 ? "" : ", ").append("coalesce(sum(case when ").append(LANES.get(lane))
          .append(" then 1 else 0 end), 0)");
    }
    var row = (Object[]) parameters(em.createNativeQuery(sums + FROM), username, endOfDay).getSingleResult();
    var counts = new EnumMap<Lane, Long>(Lane.class);
    for (var lane : Lane.values()) {
      counts.put(lane, ((Number) row[lane.ordinal()]).longValue());
    }
    return counts;
  }

  private static jakarta.persistence.Query parameters(jakarta.persistence.Query statement, String username,
      Instant endOfDay) {
    return statement.setParameter(1, username).setParameter(2, endOfDay.toEpochMilli());
  }

  private static String place(Row last) {
    return new Place(last.decideBy().map(Instant::toEpochMilli).orElse(NEVER), last.id()).text();
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
