package org.imprimatur.pack.model;

import java.util.Map;

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

  /**
   * Reads the files of a pack without compiling its rules.
   *
   * @throws PackFault with the place of the first fault
   */
  Pack read(PackFiles files);

  /**
   * Returns the files of a pack as another edition, with some of its switches at other values. Comments, order and
   * quotation marks stay as they are, to the byte; a switch that the pack does not have is passed over.
   *
   * @param edition whose name and version to write; the title stays
   * @throws PackFault with the place of the first fault
   */
  PackFiles rewritten(PackFiles files, Edition edition, Map<String, String> switches);
}
