package org.imprimatur.society.model;

import java.time.Instant;

/**
 * What the society said of itself at one time. Never changed: who changes something makes the next.
 *
 * @param number from 1; the highest counts
 * @param profile what it says
 * @param by who saved it, by user name
 * @param at when
 */
public record Version(int number, Profile profile, String by, Instant at) {

  /** The number of what counts where nothing has been saved. */
  public static final int NONE = 0;
}
