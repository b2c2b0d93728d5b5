package org.imprimatur.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Makes ids and secrets. The only source of randomness of the product. */
@ApplicationScoped
public class Ids {

  private static final int SECRET_BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  /** Returns a new id: a random UUID. */
  public String next() {
    return UUID.randomUUID().toString();
  }

  /** Returns 256 random bits in base64url, for tokens. */
  public String secret() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
  }

  /** Returns 256 random bits, for keys. */
  public byte[] bytes() {
    var bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return bytes;
  }
}
