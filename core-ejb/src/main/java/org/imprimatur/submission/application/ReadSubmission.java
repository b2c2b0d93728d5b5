package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.imprimatur.audit.application.ReadLog;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.committee.application.Caller;
import org.imprimatur.committee.model.Person;
import org.imprimatur.platform.model.Page;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.submission.model.Submissions.Filter;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Facts;
import org.imprimatur.workflow.model.Transition;

/** Reads submissions for those who may see them; for everybody else they are not there. */
@Stateless
public class ReadSubmission {

  @Inject private Caller caller;
  @Inject private Submissions submissions;
  @Inject private ReadLog log;

  /** Finds a submission that the caller may see. */
  public Optional<Submission> find(String id) {
    return caller.person().flatMap(person -> submissions.find(id).filter(found -> Standing.mayRead(person, found)));
  }

  /** Lists what the caller may see: everything for the committee and the auditor, one's own for everybody else. */
  public Page<Submission> list(Filter filter) {
    return caller
        .person()
        .map(person -> person.readsAll() ? readable(person, submissions.list(filter)) : submissions.list(own(person, filter)))
        .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
  }

  /** Lists what the caller wrote, newest change first. */
  public Page<Submission> mine(Filter filter) {
    return caller
        .person()
        .map(person -> submissions.list(own(person, filter)))
        .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
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

  /** Returns the transitions the caller may ask for now; the guards may still refuse. */
  public List<Transition> permitted(String id) {
    return caller
        .person()
        .flatMap(person -> find(id).map(found -> EditorialWorkflow.open(found.state(), Facts.by(Standing.of(person, found)))))
        .orElse(List.of());
  }

  /** Others' drafts drop out after the page was read, so a page may hold fewer rows than asked for. */
  private static Page<Submission> readable(Person person, Page<Submission> page) {
    return new Page<>(page.items().stream().filter(found -> Standing.mayRead(person, found)).toList(), page.next());
  }

  private static Filter own(Person person, Filter filter) {
    return new Filter(filter.state(), Optional.of(person.username()), filter.words(), filter.cursor(), filter.limit());
  }
}
