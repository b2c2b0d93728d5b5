package org.imprimatur.people.model;

import java.util.List;
import java.util.Optional;

/** What waits for a second officer; at most one change of a person. */
public interface RoleChanges {

  /** Waits until nobody else is changing people, and keeps others from it until the transaction ends. */
  void lock();

  /** Returns all of them, the oldest first. */
  List<RoleChange> all();

  /** Finds one by its id. */
  Optional<RoleChange> find(String id);

  /** Returns what waits for somebody. */
  Optional<RoleChange> of(String person);

  /** Keeps a new one. */
  void add(RoleChange change);

  /** Removes one that was confirmed, refused or overtaken. */
  void remove(String id);
}
