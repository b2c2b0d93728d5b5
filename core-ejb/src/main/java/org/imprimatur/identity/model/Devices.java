package org.imprimatur.identity.model;

import java.time.Instant;

/** The devices on which people signed in. Only digests are kept. */
public interface Devices {

  /** Tells whether a person signed in on the device before. */
  boolean knows(String digest, String username);

  /** Keeps that a person signed in on a device; of each person the latest ten are kept. */
  void remember(String digest, String username, Instant now);
}
