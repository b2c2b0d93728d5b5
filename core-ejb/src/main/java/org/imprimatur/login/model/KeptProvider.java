package org.imprimatur.login.model;

import java.time.Instant;

/**
 * What an administrator has said of the provider.
 *
 * @param version raised by each save; 0 while nothing was saved
 * @param provider what was said
 * @param closed the client's secret, as a vault has closed it; empty for a client without one
 * @param by who saved it, by user name
 * @param at when
 */
public record KeptProvider(int version, Provider provider, String closed, String by, Instant at) {

  /** Nothing was saved yet. */
  public static final KeptProvider NONE = new KeptProvider(0, Provider.NONE, "", "", Instant.EPOCH);
}
