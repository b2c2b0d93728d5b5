package org.imprimatur.identity.model;

import java.time.Instant;
import java.util.Optional;
import org.imprimatur.kernel.model.Sha256;

/**
 * A key on somebody's own device, telephone or security key, by which they sign in (WebAuthn level 2). The device asks
 * for a finger, a face or a PIN before it uses it, so that it stands for password and code at once.
 *
 * @param digest SHA-256 of the identifier that the device gave it
 * @param username whose it is
 * @param name what its owner calls it
 * @param attested the public key with what the device said when it made it, in base64
 * @param uses how often the device says that it was used; many always say 0
 * @param addedAt since when
 * @param usedAt when somebody last signed in by it
 */
public record Passkey(String digest, String username, String name, String attested, long uses, Instant addedAt,
    Optional<Instant> usedAt) {

  /** With this the mark begins of a session that was begun by such a key; none of a password does. */
  public static final String MARK = "key:";

  /** One for each device that somebody has, and no list that nobody looks through. */
  public static final int MOST = 10;

  /** Of its name, in characters. */
  public static final int LONGEST_NAME = 60;

  private static final int ID_LENGTH = 20;

  /** Returns by what a key is found. */
  public static String digest(byte[] identifier) {
    return Sha256.hex(identifier);
  }

  /** Tells whether the mark of a session is that of such a key. */
  public static boolean marks(String mark) {
    return mark.startsWith(MARK);
  }

  /** Returns what the log calls the key by whose mark this is. */
  public static String id(String mark) {
    return mark.substring(MARK.length(), MARK.length() + ID_LENGTH);
  }

  /** Returns what a session remembers that was begun by this key. */
  public String mark() {
    return MARK + digest;
  }

  /** Returns what pages and the log call it by. */
  public String id() {
    return digest.substring(0, ID_LENGTH);
  }
}
