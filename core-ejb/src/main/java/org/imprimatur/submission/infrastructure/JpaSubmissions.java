package org.imprimatur.submission.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.infrastructure.Place;
import org.imprimatur.platform.infrastructure.Storable;
import org.imprimatur.submission.infrastructure.OwnPostRow.Part;
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
  public List<Submission> found(Collection<String> ids) {
    var keys = ids.stream().flatMap(id -> known(id).stream()).distinct().toList();
    return keys.isEmpty() ? List.of()
        : em.createQuery("select s from SubmissionRow s where s.id in :keys", SubmissionRow.class)
            .setParameter("keys", keys).getResultStream().map(SubmissionRow::submission).toList();
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
    em.persist(WordsRow.of(row.id, submission.content()));
    OwnPosts.begin(em, row);
  }

  @Override
  public Submission save(Submission submission) {
    var row = em.find(SubmissionRow.class, submission.id());
    if (row.version != submission.version()) {
      throw new OptimisticLockException(
          "submission " + submission.id() + " has version " + row.version + ", not " + submission.version());
    }
    var before = OwnPosts.of(row);
    var content = row.content;
    row.fill(submission);
    if (!row.content.equals(content)) {
      em.find(WordsRow.class, row.id).fill(submission.content());
    }
    em.flush();
    OwnPosts.follow(em, row, before);
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
  public Map<Revision.Id, Revision> revisions(Collection<Revision.Id> ids) {
    var keys = ids.stream().flatMap(id -> known(id.submission()).map(key -> RevisionRow.key(key, id.number())).stream())
        .distinct().toList();
    return keys.isEmpty() ? Map.of()
        : em.createQuery("select r from RevisionRow r where r.id in :keys", RevisionRow.class)
            .setParameter("keys", keys)
            .getResultStream()
            .map(RevisionRow::revision)
            .collect(Collectors.toMap(Revision::id, revision -> revision));
  }

  @Override
  public Page<Submission> list(Sight sight, Filter filter) {
    if (!filter.words().map(Storable::holds).orElse(true)) {
      return new Page<>(List.of(), Optional.empty());
    }
    return page(Listing.of(sight, filter).in(em, filter.limit() + 1), filter.limit());
  }

  @Override
  public UnderWay underWay(String username, int limit) {
    var theirs = "o.username = :name and o.part = :wrote and o.state in :states";
    var newest = em
        .createQuery("select s from OwnPostRow o, SubmissionRow s where o.id = s.id and " + theirs
            + " order by o.changedAt desc, o.id desc", SubmissionRow.class)
        .setParameter("name", username).setParameter("wrote", Part.WROTE).setParameter("states", State.underWay())
        .setMaxResults(limit).getResultStream().map(SubmissionRow::submission).toList();
    // They are counted only where there may be more than are shown.
    return new UnderWay(newest, newest.size() < limit ? newest.size() : number(theirs, username));
  }

  private long number(String theirs, String username) {
    return em.createQuery("select count(o.id) from OwnPostRow o where " + theirs, Long.class)
        .setParameter("name", username).setParameter("wrote", Part.WROTE).setParameter("states", State.underWay())
        .getSingleResult();
  }

  @Override
  public List<Submission> asking(String username, int limit) {
    return em.createQuery(
        "select s from SubmissionRow s where s.askedCount > 0 and s.asked like :name escape '!'"
            + " order by s.changedAt desc, s.id desc",
        SubmissionRow.class)
        .setParameter("name", "%|" + Listing.escaped(username) + "|%")
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
}
