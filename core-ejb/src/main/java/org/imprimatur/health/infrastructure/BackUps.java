package org.imprimatur.health.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.health.model.Finding;
import org.imprimatur.health.model.HealthSettings;
import org.imprimatur.platform.model.Operator;

/** How old the newest back-up is. */
final class BackUps {

  /** One a night, and the time that it may take. */
  private static final Duration OLD = Duration.ofHours(26);

  private BackUps() {}

  static Finding look(Operator operator, Clock clock) {
    var named = HealthSettings.of(operator).backups();
    if (named.isEmpty()) {
      return Finding.look(Sign.BACKUP_NOWHERE, Map.of());
    }
    var newest = newest(Path.of(named.get()));
    if (newest.isEmpty()) {
      return Finding.bad(Sign.BACKUP_NONE, Map.of("folder", named.get()));
    }
    var age = Duration.between(newest.get(), clock.instant());
    Map<String, Object> facts = Map.of("folder", named.get(), "newest", newest.get(), "hours", age.toHours());
    return age.compareTo(OLD) > 0 ? Finding.bad(Sign.BACKUP_OLD, facts) : Finding.good(Sign.BACKUP, facts);
  }

  /** Any file or folder counts: what makes the back-ups is the operator's choice. */
  private static Optional<Instant> newest(Path folder) {
    try (var entries = Files.list(folder)) {
      return entries.map(Path::toFile).map(file -> Instant.ofEpochMilli(file.lastModified()))
          .max(Comparator.naturalOrder());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
