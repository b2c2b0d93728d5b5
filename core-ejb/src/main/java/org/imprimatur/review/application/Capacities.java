package org.imprimatur.review.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Relation;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.Party;

/**
 * Says in what capacities a person acts on a post now: whoever recused is neither a voter nor an officer of it any
 * more. For use cases only.
 */
@Dependent
public class Capacities {

  private final Rounds rounds;
  private final People people;

  @Inject
  public Capacities(Rounds rounds, People people) {
    this.rounds = rounds;
    this.people = people;
  }

  /** Returns the capacities; a recusal is from the post, in whatever round it was. */
  public Set<Party> of(Person person, Submission post) {
    var standing = Standing.relations(person, post);
    if (rounds.recused(post.id()).contains(person.username())) {
      standing.add(Relation.RECUSED);
    }
    return Standing.of(person, standing);
  }

  /** Tells whether somebody is an officer of a post today: who asked yesterday may be none any more. */
  public boolean officer(String username, Submission post) {
    return people.find(username).filter(person -> of(person, post).contains(Party.OFFICER)).isPresent();
  }
}
