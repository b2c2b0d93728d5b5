package org.imprimatur.identity.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Makes digests of passwords and compares with them, a few at a time. */
@ApplicationScoped
public class Passwords {

  /** OWASP's figure for PBKDF2 with SHA-512. */
  private static final Map<String, String> STRENGTH =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "32");

  private final Turns strangers = new Turns(2, 8);

  /** Devices that signed in before have a turn of their own: strangers cannot keep them waiting. */
  private final Turns known = new Turns(1, 4);

  private Pbkdf2PasswordHash hash;

  private String nobody;

  protected Passwords() {}

  @Inject
  public Passwords(Pbkdf2PasswordHash hash) {
    this.hash = hash;
  }

  @PostConstruct
  void strengthen() {
    hash.initialize(STRENGTH);
    nobody = digest("nobody has this password");
  }

  /** Returns the digest to store for a password. */
  public String digest(String password) {
    return hash.generate(characters(password));
  }

  /** Returns the digest to store for a password that somebody chooses; empty when too many others are being hashed. */
  public Optional<String> digestInTurn(String password) {
    return strangers.take(() -> digest(password));
  }

  /**
   * Tells whether a password fits a digest; against no digest it costs the same and never fits.
   *
   * @param device whether the person signed in on this device before
   * @return empty when too many others are being compared
   */
  public Optional<Boolean> fits(String password, Optional<String> digest, boolean device) {
    var turns = device ? known : strangers;
    return turns.take(() -> hash.verify(characters(password), digest.orElse(nobody)) && digest.isPresent());
  }

  /** Keyboards write one and the same letter in several ways. */
  private static char[] characters(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
  }
}
