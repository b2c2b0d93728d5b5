package org.imprimatur.identity.application;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.imprimatur.committee.model.Person;

/**
 * Whether a request only looks. Then who asks is read once, and that answer serves the whole request: a page asks
 * twenty times what it may offer. Where something is changed it is read anew at each decision, in the transaction that
 * changes, so that a role withdrawn a moment ago no longer counts.
 */
@RequestScoped
public class Looking {

  private final Map<String, Optional<Person>> seen = new HashMap<>();
  private boolean only;

  /** From here to its end this request changes nothing. */
  public void only() {
    only = true;
  }

  /** Returns who has this name, by {@code reading} or as it was read before in a request that only looks. */
  public Optional<Person> person(String username, Function<String, Optional<Person>> reading) {
    if (!only || !seen.containsKey(username)) {
      seen.put(username, reading.apply(username));
    }
    return seen.get(username);
  }
}
