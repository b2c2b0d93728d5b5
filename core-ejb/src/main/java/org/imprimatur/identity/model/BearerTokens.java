package org.imprimatur.identity.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tokens by which programs act for people. */
public interface BearerTokens {

  /** Keeps a new token. */
  void add(Token token);

  /** Finds a token by the SHA-256 of its text. */
  Optional<Token> find(String digest);

  /** Returns a person's tokens, newest first. */
  List<Token> of(String username);

  /** Keeps when a token was used last. */
  void used(String digest, Instant now);

  /** Removes a token for good. */
  void remove(String digest);
}
