package org.imprimatur.submission.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;

/** Brings the caller and a post together at the beginning of a use case. For use cases only. */
@Dependent
public class Reach {

  @Inject private Caller caller;
  @Inject private Submissions submissions;

  /** The caller, and a post they may see, locked until the transaction ends. */
  public record Reached(Person person, Submission post) {}

  /** Locks a post; for a visitor, and for whoever may not see it, it is not there. */
  public Decision<Reached> lock(String id) {
    return caller
        .person()
        .flatMap(person -> submissions.lock(id).filter(post -> Standing.mayRead(person, post)).map(post -> new Reached(person, post)))
        .map(Decision::done)
        .orElseGet(() -> Decision.refused(Refusal.notFound("post", id)));
  }
}
