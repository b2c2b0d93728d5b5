package org.imprimatur.pack.model;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.kernel.model.CanonicalJson;
import org.imprimatur.kernel.model.Sha256;

/**
 * A pack as the society keeps it.
 *
 * @param edition which policy it is
 * @param files its files as they were saved
 * @param state where it stands
 * @param written who wrote it
 * @param proposal who has asked that it be put in force, while it waits for a second officer
 * @param enforced who put it in force last; empty when nobody did
 */
public record StoredPack(
    Edition edition, PackFiles files, State state, Written written, Optional<Proposal> proposal,
    Optional<Enforced> enforced) {

  /**
   * Whose words it is.
   *
   * @param by who saved it last
   * @param at when
   * @param editors everybody who wrote or changed it, or an earlier draft of its name that may have been deleted
   */
  public record Written(String by, Instant at, Set<String> editors) {

    public Written {
      editors = Set.copyOf(editors);
    }

    private Written after(Set<String> earlier) {
      var all = new HashSet<>(earlier);
      all.addAll(editors);
      return new Written(by, at, all);
    }
  }

  /** An officer's word that the pack should be in force. */
  public record Proposal(String by, Instant at) {}

  /** The word of the officer who put the pack in force. */
  public record Enforced(String by, Instant at) {}

  /** Where a pack stands. Only a draft may change; what was once in force stays as it was. */
  public enum State {
    DRAFT,
    IN_FORCE,
    RETIRED
  }

  /** Makes a draft. */
  public static StoredPack draft(Pack pack, PackFiles files, String by, Instant now) {
    return new StoredPack(pack.edition(), files, State.DRAFT, new Written(by, now, Set.of(by)), Optional.empty(),
        Optional.empty());
  }

  /** Returns the SHA-256 of its words in their RFC 8785 form, by which the log names them. */
  public String digest() {
    return Sha256.hex(CanonicalJson.of(Map.copyOf(files.files())));
  }

  /** Returns the name and version by which screenings remember the pack. */
  public String reference() {
    return edition.reference();
  }

  /**
   * Returns this draft as changed after others had written it. Nobody has asked yet that the changed one be put in
   * force.
   */
  public StoredPack after(Set<String> earlier) {
    return new StoredPack(edition, files, state, written.after(earlier), Optional.empty(), enforced);
  }

  /** Returns this pack with an officer's word that it should be in force. */
  public StoredPack proposed(String by, Instant now) {
    return new StoredPack(edition, files, state, written, Optional.of(new Proposal(by, now)), enforced);
  }

  /**
   * Tells whether this person's word would be the second: another has asked, and this one neither wrote nor changed it.
   */
  public boolean confirmedBy(String username) {
    return proposal.filter(first -> !first.by().equals(username)).isPresent() && !written.editors().contains(username);
  }

  /** Returns this pack, put in force. */
  public StoredPack inForce(String by, Instant now) {
    return new StoredPack(edition, files, State.IN_FORCE, written, Optional.empty(),
        Optional.of(new Enforced(by, now)));
  }

  /** Returns this pack, out of force. */
  public StoredPack retired() {
    return new StoredPack(edition, files, State.RETIRED, written, Optional.empty(), enforced);
  }
}
