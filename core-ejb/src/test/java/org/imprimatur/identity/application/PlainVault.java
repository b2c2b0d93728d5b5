package org.imprimatur.identity.application;

import java.util.Optional;
import org.imprimatur.identity.model.Vault;

/** A vault that closes nothing, and knows whose a secret is. */
public final class PlainVault implements Vault {

  @Override
  public String close(String owner, String secret) {
    return owner + ' ' + secret;
  }

  @Override
  public Optional<String> open(String owner, String closed) {
    return Optional.of(closed).filter(text -> text.startsWith(owner + ' '))
        .map(text -> text.substring(owner.length() + 1));
  }
}
