package org.imprimatur.login.application;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.imprimatur.identity.model.SignedIn;

/**
 * That somebody has been sent to the provider and may come back once.
 *
 * @param secrets what has to come back with them
 * @param source of the provider, see {@link org.imprimatur.login.model.Provider#source}
 * @param address where they are sent
 * @param next a page of ours, where they were going
 * @param owner who is in already, by a password that was shown anew, and connects their account; empty for signing in
 * @param at when it began
 */
record Attempt(Secrets secrets, String source, URI address, String next, Optional<SignedIn> owner, Instant at) {

  /** 256 random bits each. */
  record Secrets(String state, String nonce, String verifier) {}
}
