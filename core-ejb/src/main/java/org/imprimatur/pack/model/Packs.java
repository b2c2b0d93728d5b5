package org.imprimatur.pack.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The packs of this installation. */
public interface Packs {

  /** Returns all packs, by name and version. */
  List<StoredPack> all();

  /** Finds a pack by its reference, such as {@code psychiatric-society-us/3}. */
  Optional<StoredPack> find(String reference);

  /**
   * Keeps others from deciding until the transaction ends, then finds the pack in force: whoever had to wait sees what
   * was decided meanwhile.
   */
  Optional<StoredPack> lockInForce();

  /** Keeps a pack, new or changed. */
  void put(StoredPack pack);

  /** Deletes a pack. Who wrote its text stays known. */
  void remove(String reference);

  /**
   * Remembers that somebody wrote or changed a draft of this name, of whatever version, also when the draft is deleted.
   */
  void writtenBy(String name, String username);

  /** Returns everybody who wrote or changed a draft of this name since a pack of it was put in force. */
  Set<String> writers(String name);

  /** Forgets who wrote drafts of this name: one of them is in force, and keeps its own. */
  void forgetWriters(String name);
}
