package org.imprimatur.policy.model.pack;

import java.time.Instant;
import java.util.Optional;

/**
 * A pack as the society keeps it.
 *
 * @param name the pack's name
 * @param version the pack's version
 * @param title what people call it
 * @param files its files as they were saved
 * @param state where it stands
 * @param createdBy who saved it
 * @param createdAt when
 * @param decidedBy who put it in force last; empty when nobody did
 * @param decidedAt when
 */
public record StoredPack(
    String name, int version, String title, PackFiles files, State state, String createdBy, Instant createdAt, Optional<String> decidedBy,
    Optional<Instant> decidedAt) {

  /** Where a pack stands. Only a draft may change; what was once in force stays as it was. */
  public enum State { DRAFT, IN_FORCE, RETIRED }

  /** Makes a draft. */
  public static StoredPack draft(Pack pack, PackFiles files, String by, Instant now) {
    return new StoredPack(pack.name(), pack.version(), pack.title(), files, State.DRAFT, by, now, Optional.empty(), Optional.empty());
  }

  /** Returns the name and version by which screenings remember the pack. */
  public String reference() {
    return name + "/" + version;
  }

  /** Returns this pack, put in force. */
  public StoredPack inForce(String by, Instant now) {
    return new StoredPack(name, version, title, files, State.IN_FORCE, createdBy, createdAt, Optional.of(by), Optional.of(now));
  }

  /** Returns this pack, out of force. */
  public StoredPack retired() {
    return new StoredPack(name, version, title, files, State.RETIRED, createdBy, createdAt, decidedBy, decidedAt);
  }
}
