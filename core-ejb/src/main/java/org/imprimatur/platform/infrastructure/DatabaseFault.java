package org.imprimatur.platform.infrastructure;

import java.sql.SQLException;
import java.util.Map;
import org.imprimatur.kernel.model.Sentence;

/** Why a database cannot be used, and the start ends. */
public enum DatabaseFault {
  UNREACHABLE,
  H2_LOSES,
  POSTGRESQL_LOSES;

  /** Says that it cannot be reached, and quotes what the innermost of those that failed said. */
  static Sentence unreachable(SQLException fault) {
    Throwable first = fault;
    while (first.getCause() instanceof SQLException deeper) {
      first = deeper;
    }
    return new Sentence(UNREACHABLE, Map.of("fault", String.valueOf(first.getMessage())));
  }
}
