package org.imprimatur.submission.model;

import java.util.Set;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Relation;
import org.imprimatur.workflow.model.State;

/**
 * Which submissions a person sees in a list: what {@link Permission#READ_POST} and {@link Permission#READ_DRAFT} say of
 * each, as one question for all; kept in memory by {@link #shows} and in the database by {@link Submissions#list}.
 * A draft is its writers' alone until they submit it: what screening bounced may hold a patient's detail. So is what
 * they took back, from a draft too: its words need never have been submitted.
 *
 * @param reader the person's user name; what they wrote, alone or with others, they always see
 * @param submitted whether they see what others have submitted
 * @param drafts whether they see also what others have not
 * @param signed whether they see what they were asked to sign for a trainee
 */
public record Sight(String reader, boolean submitted, boolean drafts, boolean signed) {

  /** Where the words that stand there may differ from all that was ever submitted. */
  public static final Set<State> WRITERS_ALONE = Set.of(State.DRAFT, State.RECALLED);

  private static final Set<Relation> ANY = Set.of(Relation.OTHER);

  /**
   * Returns what a person sees: the committee all that was submitted, the auditor everything, anybody else their own.
   */
  public static Sight of(Person person) {
    return new Sight(
        person.username(), Permission.READ_POST.granted(person, ANY), Permission.READ_DRAFT.granted(person, ANY),
        Permission.READ_POST.granted(person, Set.of(Relation.SIGNER)));
  }

  /** Returns the part that a person wrote, alone or with others. */
  public static Sight ofOwn(Person person) {
    return new Sight(person.username(), false, false, false);
  }

  /** Tells whether the submission is seen. */
  public boolean shows(Submission submission) {
    boolean apart = WRITERS_ALONE.contains(submission.state());
    return submission.writtenBy(reader) || signed && !apart && submission.authorship().signers().contains(reader)
        || submitted && (drafts || !apart);
  }
}
