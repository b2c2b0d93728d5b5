package org.imprimatur.identity.model;

import java.util.Optional;

/**
 * Closes secrets that must be read again, so that whoever reads the database alone, or a copy of it, has none of them.
 */
public interface Vault {

  /**
   * Closes a secret.
   *
   * @param owner to whom it belongs: for anybody else it does not open
   */
  String close(String owner, String secret);

  /** Opens what was closed for an owner; empty when it was changed, is another's, or the key is another one. */
  Optional<String> open(String owner, String closed);
}
