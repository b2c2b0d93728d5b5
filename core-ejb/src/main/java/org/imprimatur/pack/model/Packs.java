package org.imprimatur.pack.model;

import java.util.List;
import java.util.Optional;

/** The packs of this installation. */
public interface Packs {

  /** Returns all packs, by name and version. */
  List<StoredPack> all();

  /** Finds a pack by its reference, such as {@code psychiatric-society-us/2}. */
  Optional<StoredPack> find(String reference);

  /** Finds the pack in force and keeps others from deciding until the transaction ends. */
  Optional<StoredPack> lockInForce();

  /** Keeps a pack, new or changed. */
  void put(StoredPack pack);

  /** Deletes a pack. */
  void remove(String reference);
}
