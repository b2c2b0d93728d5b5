package org.imprimatur.review.model;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Relation;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;

/**
 * Who may not vote on a submission, whatever their seat: its authors, everybody who ever edited any of its texts, and
 * the supervisors of its authors, who depend on them (source: ACCME Standard 3; the committee's own practice).
 * In who is asked, who names a voter and who is named, also whoever recused.
 *
 * @param post the submission
 * @param supervisors those of the author and of the co-authors who have accepted
 * @param recused whoever recused, where that counts
 */
public record Exclusions(Submission post, Set<String> supervisors, Set<String> recused) {

  public Exclusions {
    supervisors = Set.copyOf(supervisors);
    recused = Set.copyOf(recused);
  }

  /** Works out who may not vote. */
  public static Exclusions of(Submission post, Function<String, Optional<Person>> people) {
    var supervisors = post.authors().stream()
        .flatMap(name -> people.apply(name).stream())
        .flatMap(author -> author.supervisor().stream())
        .collect(Collectors.toSet());
    return new Exclusions(post, supervisors, Set.of());
  }

  /** Returns them with whoever has recused from the post: who has no part in a decision has none in who takes it. */
  public Exclusions withRecused(Set<String> people) {
    return new Exclusions(post, supervisors, people);
  }

  /** Returns how a person stands to the submission, as a permission asks it. */
  public Set<Relation> relations(Person person) {
    var relations = Standing.relations(person, post);
    if (supervisors.contains(person.username())) {
      relations.add(Relation.SUPERVISOR);
    }
    if (recused.contains(person.username())) {
      relations.add(Relation.RECUSED);
    }
    return relations;
  }

  /** Tells whether the person may not sign for a trainee either, whom they may well supervise. */
  public boolean barsFromSigning(String username) {
    return post.excludes(username) || recused.contains(username);
  }

  /** Tells whether the person may not vote. */
  public boolean bars(String username) {
    return why(username).isPresent();
  }

  /** Returns why the person may not vote; empty when nothing here speaks against it. */
  public Optional<Code> why(String username) {
    if (post.writtenBy(username)) {
      return Optional.of(Code.VOTER_IS_AUTHOR);
    }
    if (post.excludes(username)) {
      return Optional.of(Code.VOTER_IS_EDITOR);
    }
    if (supervisors.contains(username)) {
      return Optional.of(Code.VOTER_IS_SUPERVISOR);
    }
    return recused.contains(username) ? Optional.of(Code.VOTER_RECUSED) : Optional.empty();
  }
}
