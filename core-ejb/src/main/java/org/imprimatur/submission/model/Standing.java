package org.imprimatur.submission.model;

import java.util.EnumSet;
import java.util.Set;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Relation;
import org.imprimatur.committee.model.Role;
import org.imprimatur.policy.model.Outcome;
import org.imprimatur.workflow.model.Party;

/** How a person stands to a submission: for the permissions as relations, for the workflow table as capacities. */
public final class Standing {

  private Standing() {}

  /**
   * Returns what reading the submission asks for: before it is handed in, and once it was taken back, its circle is
   * narrower.
   */
  public static Permission toRead(Submission submission) {
    return Sight.WRITERS_ALONE.contains(submission.state()) ? Permission.READ_DRAFT : Permission.READ_POST;
  }

  /**
   * Returns what reading a frozen revision asks for, of a submission that may be read: a bounced one is its writers'
   * alone.
   */
  public static Permission toRead(Revision revision) {
    return revision.screening().outcome() == Outcome.BLOCK ? Permission.READ_BOUNCED : Permission.READ_POST;
  }

  /**
   * Returns how the person stands to the submission, as far as it knows itself: of supervisors and recusals it does
   * not.
   */
  public static Set<Relation> relations(Person person, Submission submission) {
    var name = person.username();
    var relations = EnumSet.noneOf(Relation.class);
    add(relations, Relation.AUTHOR, submission.author().equals(name));
    add(relations, Relation.CO_AUTHOR, !submission.author().equals(name) && submission.writtenBy(name));
    add(relations, Relation.NAMED, submission.asks(name));
    add(relations, Relation.EDITOR, submission.excludes(name) && !submission.writtenBy(name));
    add(relations, Relation.SIGNER, submission.authorship().signers().contains(name));
    add(relations, Relation.HOLDER, submission.hold().filter(hold -> hold.holder().equals(name)).isPresent());
    return relations;
  }

  /** Returns the capacities in which the person may act on the submission, as far as it knows itself. */
  public static Set<Party> of(Person person, Submission submission) {
    return of(person, relations(person, submission));
  }

  /**
   * Returns the capacities of somebody who stands to a submission in these ways. Which roles they come with, and which
   * ways bar from them, the permissions say: a voter may hold it, an officer may withdraw what they did not write.
   */
  public static Set<Party> of(Person person, Set<Relation> standing) {
    var parties = EnumSet.noneOf(Party.class);
    boolean author = standing.contains(Relation.AUTHOR);
    add(parties, Party.AUTHOR, author);
    add(parties, Party.CO_AUTHOR, standing.contains(Relation.CO_AUTHOR));
    add(parties, Party.VOTER, Permission.HOLD.granted(person, standing));
    add(parties, Party.HOLDER, standing.contains(Relation.HOLDER) && Permission.LIFT.granted(person, standing));
    add(parties, Party.OFFICER, !author && Permission.WITHDRAW.granted(person, standing));
    // No use case asks for a step of theirs yet, so that no permission names them.
    add(parties, Party.CHAIR, person.is(Role.CHAIR));
    add(parties, Party.PUBLISHER, person.is(Role.PUBLISHER));
    return parties;
  }

  private static <T> void add(Set<T> all, T one, boolean holds) {
    if (holds) {
      all.add(one);
    }
  }
}
