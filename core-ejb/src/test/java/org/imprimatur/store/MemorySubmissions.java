package org.imprimatur.store;

import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.infrastructure.Place;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Sight;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.State;

/** Submissions and their revisions in memory. */
final class MemorySubmissions implements Submissions {

  private static final int AT_ONCE = 100;
  private static final Comparator<Submission> OLDEST =
      Comparator.comparing((Submission post) -> post.dates().changed()).thenComparing(Submission::id);

  private final Rows<Submission> rows;
  private final Rows<Revision> revisions;

  MemorySubmissions(MemoryStore store) {
    rows = new Rows<>(store, "submission");
    revisions = new Rows<>(store, "revision");
  }

  /** Returns every submission, in no order. */
  List<Submission> all() {
    return rows.all();
  }

  @Override
  public Optional<Submission> find(String id) {
    return rows.find(id);
  }

  @Override
  public List<Submission> found(Collection<String> ids) {
    return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public Optional<Submission> lock(String id) {
    rows.lock(id);
    return rows.find(id);
  }

  @Override
  public void add(Submission submission) {
    rows.add(submission.id(), submission);
  }

  @Override
  public Submission save(Submission submission) {
    var stored = lock(submission.id()).orElseThrow();
    if (stored.version() != submission.version()) {
      throw new OptimisticLockException(
          "submission " + submission.id() + " has version " + stored.version() + ", not " + submission.version());
    }
    rows.put(submission.id(), Records.with(submission, "version", submission.version() + 1));
    return find(submission.id()).orElseThrow();
  }

  @Override
  public void add(Revision revision) {
    revisions.add(key(revision.submission(), revision.number()), revision);
  }

  @Override
  public Optional<Revision> revision(String id, int number) {
    return revisions.find(key(id, number));
  }

  @Override
  public Map<Revision.Id, Revision> revisions(Collection<Revision.Id> ids) {
    return ids.stream().distinct().flatMap(id -> revision(id.submission(), id.number()).stream())
        .collect(Collectors.toMap(Revision::id, revision -> revision));
  }

  private static String key(String id, int number) {
    return id + "/" + number;
  }

  @Override
  public Page<Submission> list(Sight sight, Filter filter) {
    var found = rows.all().stream()
        .filter(post -> filter.state().map(post.state()::equals).orElse(true))
        .filter(sight::shows)
        .filter(post -> filter.words().map(words -> says(post, words)).orElse(true))
        .filter(post -> filter.cursor().map(Place::of).map(last -> after(post, last)).orElse(true))
        .sorted(OLDEST.reversed())
        .toList();
    var shown = found.subList(0, Math.min(filter.limit(), found.size()));
    var last = found.size() > filter.limit() ? Optional.of(shown.get(shown.size() - 1)) : Optional.<Submission>empty();
    return new Page<>(shown, last.map(post -> new Place(post.dates().changed().toEpochMilli(), post.id()).text()));
  }

  private static boolean says(Submission post, String words) {
    return (post.content().words().title() + "\n" + post.content().words().text()).toLowerCase(Locale.ROOT)
        .contains(words.toLowerCase(Locale.ROOT));
  }

  private static boolean after(Submission post, Place last) {
    long at = post.dates().changed().toEpochMilli();
    return at < last.at() || at == last.at() && post.id().compareTo(last.id()) < 0;
  }

  @Override
  public UnderWay underWay(String username, int limit) {
    var theirs = rows.all().stream().filter(post -> post.writtenBy(username))
        .filter(post -> State.underWay().contains(post.state())).sorted(OLDEST.reversed()).toList();
    return new UnderWay(theirs.stream().limit(limit).toList(), theirs.size());
  }

  @Override
  public List<Submission> asking(String username, int limit) {
    return rows.all().stream().filter(post -> post.asks(username)).sorted(OLDEST.reversed()).limit(limit).toList();
  }

  @Override
  public List<String> holdsOver(Instant now) {
    return rows.all().stream()
        .filter(post -> post.state() == State.ON_HOLD && post.hold().filter(hold -> hold.over(now)).isPresent())
        .sorted(Comparator.comparing(post -> post.hold().orElseThrow().reviewBy()))
        .map(Submission::id)
        .limit(AT_ONCE)
        .toList();
  }

  @Override
  public List<String> overdue(List<State> states, Instant now) {
    return rows.all().stream()
        .filter(
            post -> states.contains(post.state())
                && post.pending().decideBy().filter(moment -> moment.isBefore(now)).isPresent())
        .sorted(Comparator.comparing(post -> post.pending().decideBy().orElseThrow()))
        .map(Submission::id)
        .limit(AT_ONCE)
        .toList();
  }
}
