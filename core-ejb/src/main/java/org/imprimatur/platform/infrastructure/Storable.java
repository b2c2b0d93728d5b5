package org.imprimatur.platform.infrastructure;

import java.nio.charset.StandardCharsets;

/**
 * Tells which texts both databases can hold. PostgreSQL refuses NUL with an error, and its driver sends a question mark
 * for half a surrogate pair: a forged id would end in a fault, and a search would find what was not asked for.
 */
public final class Storable {

  private Storable() {}

  /** Tells whether a text can be stored, and so found. */
  public static boolean holds(String text) {
    return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
