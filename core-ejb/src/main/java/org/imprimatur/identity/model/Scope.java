package org.imprimatur.identity.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a token reaches: never farther than the person whose it is. */
public enum Scope {
  /** Reads what the person may read. */
  READ,
  /** Reads and changes what the person may. */
  WRITE;

  /** Returns the name on the wire, such as {@code read}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the scope of a name on the wire. */
  public static Optional<Scope> ofWire(String name) {
    return Arrays.stream(values()).filter(scope -> scope.wire().equals(name)).findFirst();
  }
}
