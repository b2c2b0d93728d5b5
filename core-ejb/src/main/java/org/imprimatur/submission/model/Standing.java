package org.imprimatur.submission.model;

import java.util.EnumSet;
import java.util.Set;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.policy.model.Outcome;
import org.imprimatur.workflow.model.Party;

/** How a person stands to a submission: what they may see, and in what capacities they may act. */
public final class Standing {

  private Standing() {}

  /** Tells whether the person may see the submission: {@link Sight} says why. */
  public static boolean mayRead(Person person, Submission submission) {
    return Sight.of(person).shows(submission);
  }

  /** Tells whether the person may see a frozen revision of a submission they may see: a bounced one is its writers' alone. */
  public static boolean mayRead(Person person, Submission submission, Revision revision) {
    return submission.writtenBy(person.username())
        || person.active() && person.is(Role.AUDITOR)
        || revision.screening().outcome() != Outcome.BLOCK;
  }

  /** Returns the capacities in which the person may act on the submission. A voter is seated and not excluded. */
  public static Set<Party> of(Person person, Submission submission) {
    var parties = EnumSet.noneOf(Party.class);
    add(parties, Party.AUTHOR, submission.author().equals(person.username()));
    add(parties, Party.CO_AUTHOR, !submission.author().equals(person.username()) && submission.writtenBy(person.username()));
    add(parties, Party.VOTER, person.seated() && !submission.excludes(person.username()));
    add(parties, Party.CHAIR, person.is(Role.CHAIR));
    add(parties, Party.PUBLISHER, person.is(Role.PUBLISHER));
    boolean held = submission.hold().filter(hold -> hold.holder().equals(person.username())).isPresent();
    add(parties, Party.HOLDER, held && !submission.excludes(person.username()));
    add(parties, Party.OFFICER, person.officer() && !submission.excludes(person.username()));
    return parties;
  }

  private static void add(Set<Party> parties, Party party, boolean holds) {
    if (holds) {
      parties.add(party);
    }
  }
}
