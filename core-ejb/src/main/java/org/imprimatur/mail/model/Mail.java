package org.imprimatur.mail.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.imprimatur.notice.model.Notice;

/**
 * One mail that is to go out, or did.
 *
 * @param id never changes, and is in the letter's Message-ID each time that it is sent
 * @param person who gets it, by user name: where their mail goes is asked when it is sent
 * @param kind what happened
 * @param subject to which post, or to whom, by user name
 * @param madeAt when it happened
 * @param elsewhere an address that is not the person's any more and gets it all the same; empty once it has
 * @param progress how far it has come
 */
public record Mail(String id, String person, Notice.Kind kind, String subject, Instant madeAt,
    Optional<String> elsewhere, Progress progress) {

  /**
   * How long whoever sends it has; then it is taken for dead and another one tries. A call of some ten answers, each of
   * which may take a minute, is over by then.
   */
  public static final Duration LEASE = Duration.ofMinutes(20);

  /** What waited longer, such as while mail was off, is no news any more: the home page shows no older ones either. */
  private static final Duration NEWS = Duration.ofDays(7);

  /** In so much time the same is told once. */
  public static final Duration ONCE = Duration.ofMinutes(10);

  /** After each failure; when they are used up, it is given up, two days after the first. */
  private static final List<Duration> DISTANCES =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofHours(1),
          Duration.ofHours(4), Duration.ofHours(12), Duration.ofHours(24));

  /** Where a mail stands. The names stand in the database. */
  public enum State {
    /** It is to be tried. */
    WAITING,
    /** The server has taken it. */
    SENT,
    /** It was tried often enough, or the address is wrong. */
    GIVEN_UP,
    /** When it was to be sent, the person was not to get it any more, or did not want it. */
    DROPPED
  }

  /**
   * How far a mail has come.
   *
   * @param state where it stands
   * @param due when it is to be tried, or since when it stands where it does
   * @param attempts how often it was begun
   * @param trouble what came of the last one, where it failed
   */
  public record Progress(State state, Instant due, int attempts, Optional<Trouble> trouble) {}

  /** Makes a mail that is to go out at once. */
  public static Mail due(String id, Notice notice) {
    return new Mail(id, notice.person(), notice.kind(), notice.subject(), notice.at(), Optional.empty(),
        new Progress(State.WAITING, notice.at(), 0, Optional.empty()));
  }

  /**
   * Makes a mail that tells the address that was somebody's until now that it is not any more: who changed it may not
   * have been they.
   */
  public static Mail toOld(String id, String person, String address, Instant now) {
    return new Mail(id, person, Notice.Kind.MAIL_CHANGED, person, now, Optional.of(address),
        new Progress(State.WAITING, now, 0, Optional.empty()));
  }

  /** Tells whether it is to be tried now. */
  public boolean due(Instant now) {
    return progress.state == State.WAITING && !progress.due.isAfter(now);
  }

  /** Tells whether it is still news. */
  public boolean young(Instant now) {
    return now.isBefore(madeAt.plus(NEWS));
  }

  /** Returns it while somebody tries to send it: nobody else may have it tried again meanwhile. */
  public Mail begun(Instant now) {
    return with(State.WAITING, now.plus(LEASE), progress.attempts + 1, Optional.empty());
  }

  /** Tells whether it is the one that was begun so, and nobody else has tried or ended it since. */
  public boolean stillBegun(Mail begun) {
    return progress.state == State.WAITING && progress.attempts == begun.progress.attempts;
  }

  /** Returns it once nobody is to get it any more. */
  public Mail dropped(Instant now) {
    return with(State.DROPPED, now, progress.attempts, Optional.empty());
  }

  /** Returns it once it was tried: taken, to be tried again later, or given up. */
  public Mail tried(Outcome outcome, Instant now) {
    var trouble = outcome.trouble();
    if (trouble.isEmpty()) {
      return with(State.SENT, now, progress.attempts, trouble);
    }
    return progress.attempts > DISTANCES.size() || trouble.get().forGood()
        ? with(State.GIVEN_UP, now, progress.attempts, trouble)
        : with(State.WAITING, now.plus(DISTANCES.get(progress.attempts - 1)), progress.attempts, trouble);
  }

  /** Returns one that was given up or waits for its next time, to be tried at once and as often as a new one. */
  public Mail again(Instant now) {
    return with(State.WAITING, now, 0, progress.trouble);
  }

  private Mail with(State state, Instant due, int attempts, Optional<Trouble> trouble) {
    var kept = elsewhere.filter(address -> state == State.WAITING || state == State.GIVEN_UP);
    return new Mail(id, person, kind, subject, madeAt, kept, new Progress(state, due, attempts, trouble));
  }
}
