package org.imprimatur.pack.model;

/** Makes rulebooks of packs. */
public interface Rulebooks {

  /** Returns the rulebook in force. Cheap when nothing has changed since the last call. */
  Rulebook inForce();

  /** Returns the policy in force as people read it. Cheap when nothing has changed since the last call. */
  InForce asRead();

  /**
   * Compiles the files of a pack.
   *
   * @throws PackFault with the place of the first fault
   */
  Rulebook compile(PackFiles files);

  /**
   * Compiles the files of a pack to try its cases: those that ship are written for the fictional society of the demo,
   * others for the society that wrote them, so that what is either's own identifies nobody.
   *
   * @throws PackFault with the place of the first fault
   */
  Rulebook onTrial(PackFiles files);

  /**
   * Returns the name and version that a pack says of itself, such as {@code psychiatric-society-us/3}. Reads no more
   * than that: what else is wrong with the pack {@link #compile} finds.
   *
   * @throws PackFault with the place of the first fault
   */
  String reference(PackFiles files);
}
