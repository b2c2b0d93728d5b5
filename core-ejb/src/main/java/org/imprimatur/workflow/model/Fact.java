package org.imprimatur.workflow.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.kernel.model.Sentence;

/**
 * One thing that a use case has read before it asks for a transition: a number, a moment, a text, never what a guard
 * says of it. What was not read is not there, and meets no guard.
 */
public sealed interface Fact {

  /**
   * What is handed in.
   *
   * @param missing what it still lacks
   */
  record Draft(List<? extends Enum<?>> missing) implements Fact {

    public Draft {
      missing = List.copyOf(missing);
    }
  }

  /**
   * Who hands it in.
   *
   * @param inGoodStanding whether they are a member in good standing today
   */
  record Member(boolean inGoodStanding) implements Fact {}

  /**
   * What screening said of the text, and how its renderings fit their channels.
   *
   * @param finished whether screening came to its end; the rest is empty when it did not
   * @param blocking how many findings block
   * @param unanswered how many findings ask for an answer and have none
   * @param overruns why channels do not take what they would carry
   */
  record Screened(boolean finished, int blocking, int unanswered, List<Sentence> overruns) implements Fact {

    public Screened {
      overruns = List.copyOf(overruns);
    }

    /** Tells of a screening that came to its end. */
    public static Screened finished(int blocking, int unanswered, List<Sentence> overruns) {
      return new Screened(true, blocking, unanswered, overruns);
    }

    /** Tells of a screening that did not. */
    public static Screened unfinished() {
      return new Screened(false, 0, 0, List.of());
    }

    boolean clean() {
      return finished && blocking == 0;
    }

    /** What blocks a text sends it back with all that was found: its answers can wait until then. */
    boolean answered() {
      return !finished || blocking > 0 || unanswered == 0;
    }

    boolean fits() {
      return overruns.isEmpty();
    }

    boolean stopped() {
      return finished && (blocking > 0 || unanswered > 0 || !fits());
    }
  }

  /**
   * Where a post stands.
   *
   * @param state its state; of a held one the state before the hold
   */
  record Stands(State state) implements Fact {

    boolean nothingOut() {
      return !state.out();
    }

    boolean somethingOut() {
      return state.out();
    }
  }

  /**
   * How a round stands.
   *
   * @param needed how many approvals close it
   * @param approvals approvals of its text
   * @param declines declines of its text
   * @param abstentions abstentions; they stay among the eligible
   * @param eligible how many may still decide
   * @param missing how many required roles have not approved
   */
  record Votes(int needed, int approvals, int declines, int abstentions, int eligible, int missing) implements Fact {

    /** The fewest people among whom a decision may fall (domain: vote arithmetic). */
    private static final int FEWEST = 2;

    /** Tells whether enough have approved. */
    public boolean quorum() {
      return approvals >= needed;
    }

    /** Tells whether a holder of every required role has approved. */
    public boolean rolesPresent() {
      return missing == 0;
    }

    /** Tells whether enough people may decide at all. */
    public boolean enoughEligible() {
      return eligible >= Math.max(needed, FEWEST);
    }

    /** Tells whether as many declined as an approval needs, or so many that the approvals can no longer be reached. */
    public boolean declined() {
      return declines > 0 && (declines >= needed || eligible - declines - abstentions < needed);
    }
  }

  /**
   * Why it is asked.
   *
   * @param given in the words of whoever asks; may be blank
   */
  record Reason(String given) implements Fact {}

  /**
   * What is known of an appeal.
   *
   * @param now the time
   * @param declinedAt when the post was declined
   * @param earlier how many appeals there have been
   * @param others how many may vote who have not voted on the post yet
   */
  record Appeal(Instant now, Instant declinedAt, int earlier, int others) implements Fact {

    private static final Duration OPEN = Duration.ofDays(30);

    boolean inTime() {
      return earlier == 0 && !now.isAfter(declinedAt.plus(OPEN));
    }
  }

  /**
   * When a post goes out.
   *
   * @param now the time
   * @param at its slot
   * @param until the end of its validity, when it has one
   */
  record Slot(Instant now, Instant at, Optional<Instant> until) implements Fact {

    boolean due() {
      return !at.isAfter(now);
    }

    boolean valid() {
      return !at.isBefore(now) && until.filter(end -> !at.isBefore(end)).isEmpty();
    }

    boolean expired() {
      return until.filter(end -> !end.isAfter(now)).isPresent();
    }
  }

  /**
   * The hashes of a text on its way out.
   *
   * @param approved of what was approved
   * @param others of what is kept and of what would be sent
   */
  record Hashes(String approved, Set<String> others) implements Fact {

    public Hashes {
      others = Set.copyOf(others);
    }

    /** Puts the hashes that must all be one side by side. */
    public static Hashes of(String approved, String... others) {
      return new Hashes(approved, Set.copyOf(Arrays.asList(others)));
    }

    boolean same() {
      return others.equals(Set.of(approved));
    }
  }

  /**
   * Until when something must have happened.
   *
   * @param now the time
   * @param latest the latest moment; empty when there is none
   */
  record Deadline(Instant now, Optional<Instant> latest) implements Fact {

    boolean reached() {
      return latest.filter(moment -> !moment.isAfter(now)).isPresent();
    }

    boolean passed() {
      return latest.filter(moment -> moment.isBefore(now)).isPresent();
    }
  }

  /**
   * Who asks that a hold be lifted.
   *
   * @param holder whether whoever put it asks
   * @param officers how many officers of the post have asked
   * @param end when it ends by itself; empty while people ask
   */
  record Lift(boolean holder, int officers, Optional<Deadline> end) implements Fact {

    /** Tells of people who ask. */
    public static Lift askedBy(boolean holder, int officers) {
      return new Lift(holder, officers, Optional.empty());
    }

    /** Tells of the time, which asks at the end of the hold. */
    public static Lift at(Instant now, Instant reviewBy) {
      return new Lift(false, 0, Optional.of(new Deadline(now, Optional.of(reviewBy))));
    }

    boolean agreed() {
      return holder || officers > 1 || end.filter(Deadline::reached).isPresent();
    }
  }

  /**
   * Who has asked that a published post be withdrawn.
   *
   * @param author whether its author has
   * @param gone whether the author's account is closed: if they have not asked, a second officer does in their place
   * @param officers how many officers have who have no hand in it
   */
  record Askers(boolean author, boolean gone, int officers) implements Fact {

    boolean two() {
      return author && officers > 0 || gone && officers > 1;
    }
  }

  /**
   * What speaks for a retraction.
   *
   * @param harm whether serious harm was found
   * @param falsity whether falsity was found
   */
  record Grounds(boolean harm, boolean falsity) implements Fact {}
}
