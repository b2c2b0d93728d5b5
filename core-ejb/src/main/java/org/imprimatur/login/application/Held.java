package org.imprimatur.login.application;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What one session holds of the provider: the tokens, and what was last said of groups. For one request at a time. */
final class Held {

  final String name;
  final String subject;
  final String source;
  final Optional<URI> farewell;
  private final Instant since;
  private Sealed tokens;
  private Set<String> groups = Set.of();
  private Instant asked = Instant.EPOCH;
  private Instant rests = Instant.EPOCH;

  /**
   * Begins with fresh tokens.
   *
   * @param name the digest of issuer and subject
   * @param source of the provider
   * @param farewell where the session there is ended; empty where the provider has no such door
   */
  Held(String name, String subject, String source, Optional<URI> farewell, Sealed tokens, Instant since) {
    this.name = name;
    this.subject = subject;
    this.source = source;
    this.farewell = farewell;
    this.tokens = tokens;
    this.since = since;
  }

  Sealed tokens() {
    return tokens;
  }

  void renewed(Sealed others) {
    tokens = others;
  }

  Set<String> groups() {
    return groups;
  }

  void heard(Set<String> said, Instant at) {
    groups = said;
    asked = at;
  }

  /** Nobody is asked before then. */
  void rest(Instant until) {
    rests = until;
  }

  boolean rests(Instant now) {
    return now.isBefore(rests);
  }

  Instant asked() {
    return asked;
  }

  Instant since() {
    return since;
  }
}
