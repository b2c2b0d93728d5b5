package org.imprimatur.guest.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a guest has to know beside the link, and how often somebody did not. Nothing here holds a code, only digests.
 *
 * @param pass of a code that was handed over; empty where codes go by mail
 * @param code the mailed one that is good
 * @param wrong how often somebody has mistyped or guessed it
 * @param misses how often in all since somebody got in
 * @param rests until when no handed code is taken
 * @param mailed how many went out in the last hour that began with one
 */
public record Door(
    Optional<String> pass, Optional<Code> code, int wrong, int misses, Optional<Instant> rests, Mailed mailed) {

  /** How long a mailed code is good. */
  public static final Duration LIFE = Duration.ofMinutes(10);

  /** Wrong tries at one code. */
  public static final int TRIES = 5;

  /** Wrong tries in all, after which the invitation ends: whoever tries has the link and not the code. */
  static final int MOST_MISSES = 25;

  /** Codes in an hour: nobody's mailbox is flooded. */
  static final int AN_HOUR = 5;

  private static final Duration HOUR = Duration.ofHours(1);

  /**
   * A code that was mailed.
   *
   * @param digest of link and code
   * @param until when it ends
   */
  public record Code(String digest, Instant until) {}

  /**
   * What went out.
   *
   * @param count how many
   * @param since when the first of them did
   */
  public record Mailed(int count, Instant since) {}

  /** What became of a try. */
  public enum Result {
    RIGHT,
    WRONG,
    /** It was the last one at this code. */
    SPENT,
    NO_CODE,
    RESTING
  }

  /**
   * A try.
   *
   * @param door as it is afterwards
   * @param result what became of it
   */
  public record Tried(Door door, Result result) {}

  /** Makes one to which codes go by mail. */
  public static Door byMail(Instant now) {
    return new Door(Optional.empty(), Optional.empty(), 0, 0, Optional.empty(), new Mailed(0, now));
  }

  /** Makes one that a code opens which is handed over, again and again. */
  public static Door handed(String digest, Instant now) {
    return new Door(Optional.of(digest), Optional.empty(), 0, 0, Optional.empty(), new Mailed(0, now));
  }

  /** Tells whether somebody has tried so often that the invitation ends. */
  public boolean shut() {
    return misses >= MOST_MISSES;
  }

  /** Returns after how many seconds another code may be mailed; 0 for now. */
  public long wait(Instant now) {
    return mailed.count < AN_HOUR ? 0 : left(mailed.since.plus(HOUR), now);
  }

  /** Returns after how many seconds a handed code may be tried again; 0 for now. */
  public long rest(Instant now) {
    return rests.map(until -> left(until, now)).orElse(0L);
  }

  /** Returns it with a code that goes out now, in place of the one before. */
  public Door sending(String digest, Instant now) {
    var hour = now.isBefore(mailed.since.plus(HOUR)) ? new Mailed(mailed.count + 1, mailed.since) : new Mailed(1, now);
    return new Door(pass, Optional.of(new Code(digest, now.plus(LIFE))), 0, misses, rests, hour);
  }

  /**
   * Tries a code. The time it takes says nothing of how much of it is right.
   *
   * @param digest of link and code, as typed
   */
  public Tried tried(String digest, Instant now) {
    if (rest(now) > 0) {
      return new Tried(this, Result.RESTING);
    }
    var wanted = pass.or(() -> code.filter(sent -> now.isBefore(sent.until)).map(Code::digest));
    if (wanted.isEmpty()) {
      return new Tried(this, Result.NO_CODE);
    }
    return MessageDigest.isEqual(bytes(wanted.get()), bytes(digest))
        ? new Tried(new Door(pass, Optional.empty(), 0, 0, Optional.empty(), mailed), Result.RIGHT)
        : missed(now);
  }

  private Tried missed(Instant now) {
    if (wrong + 1 < TRIES) {
      return new Tried(new Door(pass, code, wrong + 1, misses + 1, Optional.empty(), mailed), Result.WRONG);
    }
    return new Tried(new Door(pass, Optional.empty(), 0, misses + 1, pass.map(handed -> now.plus(HOUR)), mailed),
        Result.SPENT);
  }

  /** Rounded up: whoever comes back after so many seconds must not be sent away again. */
  private static long left(Instant until, Instant now) {
    return now.isBefore(until) ? Duration.between(now, until).plusNanos(999_999_999).toSeconds() : 0;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
