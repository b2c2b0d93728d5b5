package org.imprimatur.identity.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Invitations that whoever runs the machine has put into the data folder, which nobody else can write: the database of
 * a running server may be open to the server alone.
 */
public interface Slips {

  /** Finds a slip by the SHA-256 of its secret; one that cannot be read is not there. */
  Optional<Slip> find(String digest);

  /** Puts a slip there. */
  void write(Slip slip);

  /** Takes a slip away, if it is there. */
  void remove(String digest);

  /** Takes away whatever has expired. */
  void removeExpired(Instant now);

  /** Returns the secret of the first of all links, for whoever prints it; empty when there is none. */
  Optional<String> setUpKey();

  /** Keeps the secret of the first of all links where the owner of the folder alone can read it. */
  void keepSetUpKey(String key);

  /** Forgets that secret. */
  void forgetSetUpKey();
}
