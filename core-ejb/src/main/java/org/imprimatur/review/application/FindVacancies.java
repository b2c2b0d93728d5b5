package org.imprimatur.review.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.submission.model.Submissions;

/**
 * Looks at open rounds for a required role that nobody holds any more. An account is closed and a role taken away
 * without a word to the posts that wait for its holder; whoever may name somebody must still be told.
 */
@Stateless
@BySystem("the timer of vacancies")
public class FindVacancies {

  private People people;
  private Submissions submissions;
  private Rounds rounds;
  private Vacancies vacancies;

  protected FindVacancies() {}

  @Inject
  public FindVacancies(People people, Submissions submissions, Rounds rounds, Vacancies vacancies) {
    this.people = people;
    this.submissions = submissions;
    this.rounds = rounds;
    this.vacancies = vacancies;
  }

  /** Returns who everybody is; while that is as it was, no seat has been vacated without a word. */
  public List<Person> people() {
    return people.all();
  }

  /** Returns the ids of posts with an open round, the oldest round first. */
  public List<String> open() {
    return rounds.open();
  }

  /**
   * Writes down a new vacancy in the round of one post, once, and tells whoever may name somebody; in a transaction of
   * its own, once the row of the post is locked.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void look(String id) {
    submissions.lock(id).ifPresent(vacancies::leave);
  }
}
