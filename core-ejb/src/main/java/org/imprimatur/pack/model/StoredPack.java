package org.imprimatur.pack.model;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A pack as the society keeps it.
 *
 * @param name the pack's name
 * @param version the pack's version
 * @param title what people call it
 * @param files its files as they were saved
 * @param state where it stands
 * @param createdBy who saved it last
 * @param createdAt when
 * @param editors everybody who wrote or changed it, or an earlier draft of its name that may have been deleted
 * @param proposal who has asked that it be put in force, while it waits for a second officer
 * @param decidedBy who put it in force last; empty when nobody did
 * @param decidedAt when
 */
public record StoredPack(
    String name, int version, String title, PackFiles files, State state, String createdBy, Instant createdAt,
    Set<String> editors,
    Optional<Proposal> proposal, Optional<String> decidedBy, Optional<Instant> decidedAt) {

  /** An officer's word that the pack should be in force. */
  public record Proposal(String by, Instant at) {}

  public StoredPack {
    editors = Set.copyOf(editors);
  }

  /** Where a pack stands. Only a draft may change; what was once in force stays as it was. */
  public enum State {
    DRAFT,
    IN_FORCE,
    RETIRED
  }

  /** Makes a draft. */
  public static StoredPack draft(Pack pack, PackFiles files, String by, Instant now) {
    return new StoredPack(pack.name(), pack.version(), pack.title(), files, State.DRAFT, by, now, Set.of(by),
        Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the name and version by which screenings remember the pack. */
  public String reference() {
    return name + "/" + version;
  }

  /**
   * Returns this draft as changed after others had written it. Nobody has asked yet that the changed one be put in
   * force.
   */
  public StoredPack after(Set<String> earlier) {
    var all = new HashSet<>(earlier);
    all.addAll(editors);
    return new StoredPack(name, version, title, files, state, createdBy, createdAt, all, Optional.empty(), decidedBy,
        decidedAt);
  }

  /** Returns this pack with an officer's word that it should be in force. */
  public StoredPack proposed(String by, Instant now) {
    return new StoredPack(name, version, title, files, state, createdBy, createdAt, editors,
        Optional.of(new Proposal(by, now)), decidedBy, decidedAt);
  }

  /**
   * Tells whether this person's word would be the second: another has asked, and this one neither wrote nor changed it.
   */
  public boolean confirmedBy(String username) {
    return proposal.filter(first -> !first.by().equals(username)).isPresent() && !editors.contains(username);
  }

  /** Returns this pack, put in force. */
  public StoredPack inForce(String by, Instant now) {
    return new StoredPack(
        name, version, title, files, State.IN_FORCE, createdBy, createdAt, editors, Optional.empty(), Optional.of(by),
        Optional.of(now));
  }

  /** Returns this pack, out of force. */
  public StoredPack retired() {
    return new StoredPack(name, version, title, files, State.RETIRED, createdBy, createdAt, editors, Optional.empty(),
        decidedBy, decidedAt);
  }
}
