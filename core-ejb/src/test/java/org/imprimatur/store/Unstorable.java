package org.imprimatur.store;

import java.util.List;

/** Text that PostgreSQL cannot hold, or that is far too long for a key. */
final class Unstorable {

  static final List<String> NAMES =
      List.of("", "\0", "ada\0", "\uD800", "\uDC00ada", "' OR 1=1 --", "a".repeat(100_000));

  private Unstorable() {}
}
