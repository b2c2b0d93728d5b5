package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.application.Cursors;
import org.imprimatur.submission.application.Reach.Reached;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Sight;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions.Filter;
import org.imprimatur.submission.model.Submissions.UnderWay;
import org.imprimatur.submission.model.Submissions;

/** Reads submissions for those who may see them; for everybody else they are not there. */
@Stateless
public class ReadSubmission {

  private Authority authority;
  private Reach reach;
  private Submissions submissions;
  private Cursors cursors;
  private Entries entries;

  protected ReadSubmission() {}

  @Inject
  public ReadSubmission(Authority authority, Reach reach, Submissions submissions, Cursors cursors, Entries entries) {
    this.authority = authority;
    this.reach = reach;
    this.submissions = submissions;
    this.cursors = cursors;
    this.entries = entries;
  }

  /** Finds a submission that the caller may see. */
  public Optional<Submission> find(String id) {
    return reach.read(id, Permission.READ_POST).answer().map(Reached::post);
  }

  /** Finds those of many submissions that the caller may see, by their ids. */
  public Map<String, Submission> find(Collection<String> ids) {
    return authority.require(Permission.LIST_POSTS, Subject.NONE).answer().map(person -> seen(ids)).orElse(Map.of());
  }

  private Map<String, Submission> seen(Collection<String> ids) {
    // Read at once: each is asked for once more below, and is in this transaction's hands by then.
    submissions.found(ids);
    return ids.stream().distinct().flatMap(id -> find(id).stream())
        .collect(Collectors.toMap(Submission::id, post -> post));
  }

  /** Lists what the caller may see, newest change first; a cursor that is not theirs is refused. */
  public Decision<Page<Submission>> list(Filter filter) {
    return authority.require(Permission.LIST_POSTS, Subject.NONE).answer().map(person -> list(Sight.of(person), filter))
        .orElseGet(ReadSubmission::nothing);
  }

  /** Lists what the caller wrote, newest change first; a cursor that is not theirs is refused. */
  public Decision<Page<Submission>> mine(Filter filter) {
    return authority.require(Permission.LIST_POSTS, Subject.NONE).answer()
        .map(person -> list(Sight.ofOwn(person), filter)).orElseGet(ReadSubmission::nothing);
  }

  /** Returns what the caller has under way: how much, and of it the newest changes, up to {@code limit}. */
  public UnderWay underWay(int limit) {
    return authority.require(Permission.LIST_POSTS, Subject.NONE).answer()
        .map(person -> submissions.underWay(person.username(), limit)).orElse(new UnderWay(List.of(), 0));
  }

  private Decision<Page<Submission>> list(Sight sight, Filter filter) {
    return cursors.page(question(sight, filter), filter.cursor(), place -> submissions.list(sight, filter.from(place)));
  }

  private static Decision<Page<Submission>> nothing() {
    return Decision.done(Page.empty());
  }

  private static List<String> question(Sight sight, Filter filter) {
    return List.of("submissions", sight.toString(), filter.state().toString(), filter.words().toString());
  }

  /** Finds a frozen revision that the caller may see: a bounced one is its writers' alone. */
  public Optional<Revision> revision(String id, int number) {
    return reach.read(id, Permission.READ_POST).answer().flatMap(found -> submissions.revision(id, number)
        .filter(revision -> reach.may(Standing.toRead(revision), found.post())));
  }

  /** Returns what has happened to a submission that the caller may see, oldest first. */
  public List<AuditEntry> history(String id) {
    return reach.read(id, Permission.READ_POST).answer().map(found -> entries.about(id)).orElse(List.of());
  }
}
