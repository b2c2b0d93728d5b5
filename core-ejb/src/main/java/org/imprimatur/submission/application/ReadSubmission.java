package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.audit.application.ReadLog;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.platform.application.Cursors;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Sight;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.submission.model.Submissions.Filter;

/** Reads submissions for those who may see them; for everybody else they are not there. */
@Stateless
public class ReadSubmission {

  @Inject private Caller caller;
  @Inject private Submissions submissions;
  @Inject private Cursors cursors;
  @Inject private ReadLog log;

  /** Finds a submission that the caller may see. */
  public Optional<Submission> find(String id) {
    return caller.person().flatMap(person -> submissions.find(id).filter(found -> Standing.mayRead(person, found)));
  }

  /** Lists what the caller may see, newest change first; a cursor that is not theirs is refused. */
  public Decision<Page<Submission>> list(Filter filter) {
    return list(caller.person().map(Sight::of), filter);
  }

  /** Lists what the caller wrote, newest change first; a cursor that is not theirs is refused. */
  public Decision<Page<Submission>> mine(Filter filter) {
    return list(caller.person().map(Sight::ofOwn), filter);
  }

  private Decision<Page<Submission>> list(Optional<Sight> sight, Filter filter) {
    return sight.map(seen -> cursors.page(question(seen, filter), filter.cursor(), place -> submissions.list(seen, filter.from(place))))
        .orElseGet(() -> Decision.done(Page.empty()));
  }

  private static List<String> question(Sight sight, Filter filter) {
    return List.of("submissions", sight.toString(), filter.state().toString(), filter.words().toString());
  }

  /** Finds a frozen revision that the caller may see. */
  public Optional<Revision> revision(String id, int number) {
    return caller.person().flatMap(person -> find(id).flatMap(found ->
        submissions.revision(id, number).filter(revision -> Standing.mayRead(person, found, revision))));
  }

  /** Returns what has happened to a submission that the caller may see, oldest first. */
  public List<AuditEntry> history(String id) {
    return find(id).map(found -> log.about(id)).orElse(List.of());
  }
}
