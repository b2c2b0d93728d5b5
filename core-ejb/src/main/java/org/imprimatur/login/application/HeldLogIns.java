package org.imprimatur.login.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.imprimatur.identity.model.Session;

/** What sessions hold of the provider, by what their keys are known by: in the memory of this server, as they are. */
@ApplicationScoped
public class HeldLogIns {

  /** A session is over by then, and before it begins nobody waits for so long. */
  private static final Duration LONGEST = Session.LONGEST.plus(Duration.ofMinutes(15));

  private final Map<String, Held> held = new ConcurrentHashMap<>();

  void keep(String key, Held tokens) {
    held.values().removeIf(old -> over(old, tokens.since()));
    held.put(key, tokens);
  }

  Optional<Held> of(String key) {
    return Optional.ofNullable(held.get(key));
  }

  /** Has a session hold what was parked while its owner was asked for a code. */
  public void move(String parked, String key) {
    Optional.ofNullable(held.remove(parked)).ifPresent(tokens -> held.put(key, tokens));
  }

  /** Forgets what a session held. */
  public void forget(String key) {
    held.remove(key);
  }

  private static boolean over(Held old, Instant now) {
    return old.since().plus(LONGEST).isBefore(now);
  }
}
