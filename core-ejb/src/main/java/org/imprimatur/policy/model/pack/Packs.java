package org.imprimatur.policy.model.pack;

/** The packs of this installation. */
public interface Packs {

  /** Returns the rulebook in force. Cheap when nothing has changed since the last call. */
  Rulebook inForce();
}
