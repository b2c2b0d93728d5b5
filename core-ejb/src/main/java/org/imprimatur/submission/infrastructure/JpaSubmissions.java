package org.imprimatur.submission.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.infrastructure.Place;
import org.imprimatur.platform.infrastructure.Storable;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Sight;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.State;

@ApplicationScoped
class JpaSubmissions implements Submissions {

  @PersistenceContext(unitName = "imprimatur") EntityManager em;

  @Override
  public Optional<Submission> find(String id) {
    return known(id).map(key -> em.find(SubmissionRow.class, key)).map(SubmissionRow::submission);
  }

  @Override
  public Optional<Submission> lock(String id) {
    return known(id).map(key -> em.find(SubmissionRow.class, key, LockModeType.PESSIMISTIC_WRITE))
        .map(SubmissionRow::submission);
  }

  @Override
  public void add(Submission submission) {
    var row = new SubmissionRow();
    row.fill(submission);
    em.persist(row);
    em.flush();
  }

  @Override
  public Submission save(Submission submission) {
    var row = em.find(SubmissionRow.class, submission.id());
    if (row.version != submission.version()) {
      throw new OptimisticLockException(
          "submission " + submission.id() + " has version " + row.version + ", not " + submission.version());
    }
    row.fill(submission);
    em.flush();
    return row.submission();
  }

  @Override
  public void add(Revision revision) {
    em.persist(RevisionRow.of(revision));
    em.flush();
  }

  @Override
  public Optional<Revision> revision(String id, int number) {
    return known(id).map(key -> em.find(RevisionRow.class, RevisionRow.key(key, number))).map(RevisionRow::revision);
  }

  @Override
  public Page<Submission> list(Sight sight, Filter filter) {
    if (!filter.words().map(Storable::holds).orElse(true)) {
      return new Page<>(List.of(), Optional.empty());
    }
    var where = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    filter.state().ifPresent(state -> and(where, values, "s.state = :state", Map.of("state", state)));
    seen(where, values, sight);
    filter.words().ifPresent(words -> and(where, values, "s.searchText like :words escape '!'",
        Map.of("words", "%" + escaped(words.toLowerCase(Locale.ROOT)) + "%")));
    filter.cursor().map(Place::of)
        .ifPresent(after -> and(where, values, "(s.changedAt < :at or s.changedAt = :at and s.id < :id)",
            Map.of("at", Instant.ofEpochMilli(after.at()), "id", after.id())));
    var condition = where.isEmpty() ? "" : " where " + String.join(" and ", where);
    var query = em.createQuery("select s from SubmissionRow s" + condition + " order by s.changedAt desc, s.id desc",
        SubmissionRow.class);
    values.forEach(query::setParameter);
    return page(query.setMaxResults(filter.limit() + 1).getResultList(), filter.limit());
  }

  @Override
  public List<Submission> asking(String username, int limit) {
    return em.createQuery(
        "select s from SubmissionRow s where s.askedCount > 0 and s.asked like :name escape '!'"
            + " order by s.changedAt desc, s.id desc",
        SubmissionRow.class)
        .setParameter("name", "%|" + escaped(username) + "|%")
        .setMaxResults(limit)
        .getResultStream()
        .map(SubmissionRow::submission)
        .toList();
  }

  @Override
  public List<String> overdue(List<State> states, Instant now) {
    return em
        .createQuery(
            "select s.id from SubmissionRow s where s.state in :states and s.decideBy < :now order by s.decideBy",
            String.class)
        .setParameter("states", states)
        .setParameter("now", now)
        .setMaxResults(100)
        .getResultList();
  }

  @Override
  public List<String> holdsOver(Instant now) {
    return em
        .createQuery(
            "select s.id from SubmissionRow s where s.state = :held and s.holdReviewBy <= :now order by s.holdReviewBy",
            String.class)
        .setParameter("held", State.ON_HOLD)
        .setParameter("now", now)
        .setMaxResults(100)
        .getResultList();
  }

  /** Ids come from addresses that anybody may type. */
  private static Optional<String> known(String id) {
    return Optional.of(id).filter(Storable::holds);
  }

  private static Page<Submission> page(List<SubmissionRow> rows, int limit) {
    var shown = rows.subList(0, Math.min(limit, rows.size()));
    var next = rows.size() > limit ? Optional.of(shown.get(limit - 1)) : Optional.<SubmissionRow>empty();
    return new Page<>(
        shown.stream().map(SubmissionRow::submission).toList(),
        next.map(last -> new Place(last.changedAt.toEpochMilli(), last.id).text()));
  }

  /** {@link Sight#shows} as a condition. */
  private static void seen(List<String> where, Map<String, Object> values, Sight sight) {
    if (sight.submitted() && sight.drafts()) {
      return;
    }
    var own = "s.writers like :reader escape '!'";
    values.put("reader", "%|" + escaped(sight.reader()) + "|%");
    if (sight.submitted()) {
      and(where, values, "(" + own + " or s.state not in :alone)", Map.of("alone", Sight.WRITERS_ALONE));
    } else if (sight.signed()) {
      and(where, values, "(" + own + " or s.signers like :reader escape '!' and s.state not in :alone)",
          Map.of("alone", Sight.WRITERS_ALONE));
    } else {
      where.add(own);
    }
  }

  private static void and(List<String> where, Map<String, Object> values, String condition,
      Map<String, Object> parameters) {
    where.add(condition);
    values.putAll(parameters);
  }

  private static String escaped(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
