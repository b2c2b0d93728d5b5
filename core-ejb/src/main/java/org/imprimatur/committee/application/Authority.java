package org.imprimatur.committee.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.imprimatur.committee.model.Asker;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;

/**
 * May they? Every use case asks here first; a law of the build holds it to that. Nobody passes by, the administrator
 * included.
 */
@Dependent
public class Authority {

  private final Asker asker;

  /** Asks about whoever stands behind the call. */
  @Inject
  public Authority(Asker asker) {
    this.asker = asker;
  }

  /**
   * Returns who asks, if they may do this to the subject. A visitor and a closed account may nothing. Where even that
   * the subject exists is not theirs to know, it is not there.
   */
  public Decision<Person> require(Permission permission, Subject subject) {
    return asker.person()
        .map(person -> permission.refusal(person, subject.relations(person, permission))
            .map(refusal -> refused(permission, subject, refusal))
            .orElseGet(() -> Decision.done(person)))
        .orElseGet(() -> refused(permission, subject, Refusal.of(permission)));
  }

  /** Tells whether the caller may: for what a page offers or a list leaves out, never in place of {@link #require}. */
  public boolean may(Permission permission, Subject subject) {
    return require(permission, subject).answer().isPresent();
  }

  private static Decision<Person> refused(Permission permission, Subject subject, Refusal refusal) {
    return Decision.refused(permission.hides() ? subject.missing() : refusal);
  }
}
