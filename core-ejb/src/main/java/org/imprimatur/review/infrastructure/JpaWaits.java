package org.imprimatur.review.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.platform.infrastructure.Ending;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Wait;
import org.imprimatur.review.model.Waits;

/** Keeps the queue's rows by few statements a change. The numbers follow when the transaction ends, behind the log. */
@ApplicationScoped
class JpaWaits implements Waits {

  /** Stands for no moment: such rows come last. */
  static final long NEVER = Long.MAX_VALUE;

  /** So many posts are derived by one statement: it ends long before the connection gives it up. */
  private static final int STRETCH = 10_000;

  private static final String END =
      "select max(x.id) from (select id from submission where id > ?1 order by id limit " + STRETCH + ") x";

  private static final String ALL = "(s.state in ('IN_REVIEW', 'ON_HOLD', 'CHANGES_REQUESTED')"
      + " or s.state = 'SCREENING' and s.decide_by is not null)";
  private static final String DUE = "s.state = 'IN_REVIEW'";
  private static final String AUTHOR = "s.state = 'CHANGES_REQUESTED'";

  private static final String ROUND = " join round o on o.submission = s.id and o.revision = s.revision";

  /**
   * What {@link Wait#of} says of one post, said of those behind ?1 and up to ?2. Votes are counted post by post, along
   * their index: joined, a PostgreSQL without statistics reads all of them for each post.
   */
  private static final String DERIVED =
      "(" + lane("'ALL', ''", ALL, "") + " union all " + lane("'DUE', ''", DUE, "")
          + " union all " + lane("'AUTHOR', ''", AUTHOR, "")
          + " union all " + lane("'UNCLAIMED', ''", "s.state = 'IN_REVIEW' and (select count(*) from round o"
              + " join vote v on v.round = o.id where o.submission = s.id and o.revision = s.revision) = 0", "")
          + " union all " + lane("'MINE', e.username", "s.state = 'IN_REVIEW'"
              + " and position('|' || e.username || '|' in s.hands) = 0"
              + " and (select count(*) from vote v where v.round = o.id and v.voter = e.username) = 0",
              ROUND + " and o.closed_at is null join round_voter e on e.round = o.id")
          + ")";

  private static final String STORED =
      "select lane, voter, due, submission from waiting where submission > ?1 and submission <= ?2";

  private static final String INSERT =
      "insert into waiting (lane, voter, due, submission) " + DERIVED + " except " + STORED;

  /** Whoever changes rows of a post has locked it; they are derived when nobody does. */
  private static final String HELD = "select s.id from submission s where s.id > ?1 and s.id <= ?2 and (" + ALL
      + " or exists (select 1 from waiting w where w.submission = s.id)) order by s.id for update";

  private static final String COUNTED =
      "select voter, lane, count(*) from waiting where lane <> 'DUE' group by voter, lane";

  /** The lanes that have another number of rows than posts in such a state, or than is kept; from indexes alone. */
  private static final String DIFFER =
      "select x.place from (select 'ALL' as place, count(*) as number from submission s where " + ALL
          + " union all select 'DUE', count(*) from submission s where " + DUE
          + " union all select 'AUTHOR', count(*) from submission s where " + AUTHOR
          + " union all select lane, -count(*) from waiting where voter = '' and lane in ('ALL', 'DUE', 'AUTHOR')"
          + " group by lane"
          + " union all select 'KEPT', count(*) from submission s where " + ALL
          + " union all select 'KEPT', -number from waiting_count where voter = '' and lane = 'ALL'"
          + ") x group by x.place having sum(x.number) <> 0";

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  private static String lane(String lane, String where, String joins) {
    return "select " + lane + ", coalesce(s.decide_by, " + NEVER + "), s.id from submission s" + joins
        + " where s.id > ?1 and s.id <= ?2 and " + where;
  }

  @Override
  public Set<Wait> of(String submission) {
    List<?> rows =
        em.createNativeQuery("select lane, voter, due from waiting where submission = ?1").setParameter(1, submission)
            .getResultList();
    return rows.stream().map(row -> wait((Object[]) row)).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void change(String submission, Set<Wait> over, Set<Wait> begun) {
    voters(over).forEach((lane, voters) -> {
      var where = " where submission = ?1 and lane = ?2 and voter in " + marks(3, voters.size());
      execute("delete from waiting" + where, Stream.concat(Stream.of(submission, lane.name()), voters.stream()));
      numbers().add(lane, voters, -1);
    });
    add(submission, begun);
    voters(begun).forEach((lane, voters) -> numbers().add(lane, voters, 1));
  }

  @Override
  public boolean complete() {
    return em.createNativeQuery(DIFFER).getResultList().isEmpty();
  }

  @Override
  public long rebuild() {
    long wrong = 0;
    var after = "";
    for (var last = end(after); last.isPresent(); last = end(after)) {
      em.createNativeQuery(HELD).setParameter(1, after).setParameter(2, last.get()).getResultList();
      wrong += rebuild(after, last.get());
      after = last.get();
    }
    return wrong;
  }

  private Optional<String> end(String after) {
    return Optional.ofNullable((String) em.createNativeQuery(END).setParameter(1, after).getSingleResult());
  }

  private long rebuild(String after, String last) {
    List<?> over = em.createNativeQuery(STORED + " except " + DERIVED).setParameter(1, after).setParameter(2, last)
        .getResultList();
    // One by one, for there are few: asked for all at once, H2 derives everything for each row that it looks at.
    over.stream().map(row -> (Object[]) row)
        .forEach(row -> execute("delete from waiting where lane = ?1 and voter = ?2 and submission = ?3",
            Stream.of(row[0], row[1], row[3])));
    return (long) over.size() + execute(INSERT, Stream.of(after, last));
  }

  @Override
  public long recount() {
    var differ =
        em.createNativeQuery("select count(*) from (" + COUNTED + " except select voter, lane, number from"
            + " waiting_count) x").getSingleResult();
    long wrong = ((Number) differ).longValue();
    wrong += execute("delete from waiting_count where number <> 0 and not exists (select 1 from waiting w"
        + " where w.lane = waiting_count.lane and w.voter = waiting_count.voter)", Stream.of());
    if (wrong > 0) {
      execute("delete from waiting_count", Stream.of());
      execute("insert into waiting_count (voter, lane, number) " + COUNTED, Stream.of());
    }
    return wrong;
  }

  private void add(String submission, Set<Wait> begun) {
    var values = new ArrayList<Object>();
    var marks = new ArrayList<String>();
    for (var each : begun) {
      marks.add(marks(values.size() + 1, 4));
      values.addAll(List.of(each.lane().name(), each.voter(), due(each), submission));
    }
    if (!marks.isEmpty()) {
      execute("insert into waiting (lane, voter, due, submission) values " + String.join(", ", marks),
          values.stream());
    }
  }

  private Numbers numbers() {
    return Ending.of(em, Ending.Turn.QUEUE, Numbers.class, Numbers::new);
  }

  private int execute(String sql, Stream<?> values) {
    var statement = em.createNativeQuery(sql);
    int at = 1;
    for (var value : values.toList()) {
      statement.setParameter(at++, value);
    }
    return statement.executeUpdate();
  }

  private static String marks(int first, int count) {
    return Stream.iterate(first, next -> next + 1).limit(count).map(next -> "?" + next)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static Map<Lane, Set<String>> voters(Set<Wait> waits) {
    return waits.stream().collect(Collectors.groupingBy(Wait::lane, () -> new EnumMap<>(Lane.class),
        Collectors.mapping(Wait::voter, Collectors.toSet())));
  }

  private static long due(Wait wait) {
    return wait.decideBy().map(Instant::toEpochMilli).orElse(NEVER);
  }

  private static Wait wait(Object[] column) {
    long due = ((Number) column[2]).longValue();
    return new Wait(Lane.valueOf((String) column[0]), (String) column[1],
        due == NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(due)));
  }
}
