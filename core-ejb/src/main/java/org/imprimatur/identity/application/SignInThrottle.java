package org.imprimatur.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imprimatur.identity.model.Origin;

/**
 * Slows guessing down. A try is counted before the password is looked at, so that guesses sent at once do not all pass,
 * and is taken back when it was right. Counted are the pair of name and network, the network for all names, and the
 * name for all networks; the last only makes the others stricter, for it must not lock the owner out. A device on which
 * the person signed in before is counted by itself: whatever others do, it goes on.
 */
@ApplicationScoped
public class SignInThrottle {

  /** Tries that cost nothing: everybody mistypes. */
  private static final int FREE = 5;

  /** Free tries of a stranger at a name that is guessed from everywhere. */
  private static final int FREE_UNDER_ATTACK = 1;

  /** Wrong tries at one name, from wherever, after which it counts as attacked. */
  private static final int ATTACK = 50;

  /** Free tries of one network: an office of many people may share one. */
  private static final int FREE_OF_NETWORK = 50;

  private static final Duration SHORTEST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration LONGEST_OF_NETWORK = Duration.ofSeconds(30);

  /** How long a failure is remembered after the last one. */
  private static final Duration AGE = Duration.ofHours(1);

  /** An attacker must not fill the memory. */
  static final int MOST = 20_000;

  /** How many entries go at once when it is full. */
  private static final int ROOM = MOST / 10;

  private record Failures(int count, Instant last) {}

  /** What is counted of one try. */
  private record Counted(String key, int free, Duration longest) {}

  /** A try that was let through when {@code seconds} is 0, or else must wait so many seconds and was not counted. */
  public record Attempt(long seconds, List<String> keys) {}

  private final Map<String, Failures> failures = new HashMap<>();

  /**
   * Counts a try as failed, unless it must wait.
   *
   * @param known whether the person signed in on the origin's device before
   */
  public synchronized Attempt reserve(String name, Origin origin, boolean known, Instant now) {
    var counted = counted(name, origin, known, now);
    long wait = counted.stream().mapToLong(each -> wait(each, now)).max().orElse(0);
    if (wait > 0) {
      return new Attempt(wait, List.of());
    }
    counted.forEach(each -> count(each.key(), now));
    return new Attempt(0, counted.stream().map(Counted::key).toList());
  }

  /** Takes a try back that was right, and forgets the failures before it of the same pair or device. */
  public synchronized void succeeded(Attempt attempt) {
    takeBack(attempt);
    failures.remove(attempt.keys().get(0));
  }

  /** Takes a try back that was not looked at. */
  public synchronized void takeBack(Attempt attempt) {
    attempt.keys().forEach(key -> failures.computeIfPresent(
        key, (same, old) -> old.count() == 1 ? null : new Failures(old.count() - 1, old.last())));
  }

  synchronized int size() {
    return failures.size();
  }

  private List<Counted> counted(String name, Origin origin, boolean known, Instant now) {
    if (known) {
      return List.of(new Counted("device " + origin.device(), FREE, LONGEST));
    }
    var everywhere = "name " + name;
    int free = recent(everywhere, now) < ATTACK ? FREE : FREE_UNDER_ATTACK;
    return List.of(
        new Counted("pair " + origin.network() + ' ' + name, free, LONGEST),
        new Counted("network " + origin.network(), FREE_OF_NETWORK, LONGEST_OF_NETWORK),
        new Counted(everywhere, Integer.MAX_VALUE, Duration.ZERO));
  }

  private long wait(Counted counted, Instant now) {
    int count = recent(counted.key(), now);
    if (count < counted.free()) {
      return 0;
    }
    var doubled = SHORTEST.multipliedBy(1L << Math.min(count - counted.free(), 9));
    var until =
        failures.get(counted.key()).last().plus(doubled.compareTo(counted.longest()) < 0 ? doubled : counted.longest());
    // Rounded up: whoever comes back after so many seconds must not be sent away again.
    return now.isBefore(until) ? Duration.between(now, until).plusNanos(999_999_999).toSeconds() : 0;
  }

  private int recent(String key, Instant now) {
    var failed = failures.get(key);
    return failed == null || failed.last().isBefore(now.minus(AGE)) ? 0 : failed.count();
  }

  private void count(String key, Instant now) {
    int before = recent(key, now);
    if (!failures.containsKey(key) && failures.size() >= MOST) {
      makeRoom(now);
    }
    failures.put(key, new Failures(before + 1, now));
  }

  /**
   * The old go first, then those with the fewest failures: a name under attack cannot be washed out by a flood of
   * others.
   */
  private void makeRoom(Instant now) {
    failures.values().removeIf(old -> old.last().isBefore(now.minus(AGE)));
    if (failures.size() >= MOST) {
      var fewest = Map.Entry
          .<String, Failures>comparingByValue(Comparator.comparingInt(Failures::count).thenComparing(Failures::last));
      failures.entrySet().stream().sorted(fewest).limit(ROOM).map(Map.Entry::getKey).toList().forEach(failures::remove);
    }
  }
}
