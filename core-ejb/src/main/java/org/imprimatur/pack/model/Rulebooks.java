package org.imprimatur.pack.model;

/** Makes rulebooks of packs. */
public interface Rulebooks {

  /** Returns the rulebook in force. Cheap when nothing has changed since the last call. */
  Rulebook inForce();

  /**
   * Compiles the files of a pack.
   *
   * @throws PackFault with the place of the first fault
   */
  Rulebook compile(PackFiles files);
}
