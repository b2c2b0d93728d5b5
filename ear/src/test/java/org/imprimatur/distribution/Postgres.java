package org.imprimatur.distribution;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;

/** A PostgreSQL of the tests' own. */
public final class Postgres {

  private Postgres() {}

  /** As in production: what could lose an acknowledged commit is refused at the start. */
  public static EmbeddedPostgres.Builder likeInProduction() {
    var builder = EmbeddedPostgres.builder();
    List.of("fsync", "synchronous_commit", "full_page_writes")
        .forEach(setting -> builder.setServerConfig(setting, "on"));
    return builder;
  }
}
