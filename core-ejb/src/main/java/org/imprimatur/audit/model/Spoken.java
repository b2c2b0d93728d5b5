package org.imprimatur.audit.model;

import java.time.Instant;
import org.imprimatur.kernel.model.Sha256;

/**
 * Words of a person that an entry of the log is about. The log, which forgets nothing, keeps their digest only; the
 * words stand apart and can be purged, and then the digest says nothing any more: the salt goes with them.
 *
 * @param digest SHA-256 of the salt, a line feed and the words, in hex
 * @param salt random, so that nobody finds short words by trying
 * @param words as they were said
 * @param at when
 */
public record Spoken(String digest, String salt, String words, Instant at) {

  /** Returns the words with their digest. */
  public static Spoken of(String salt, String words, Instant at) {
    return new Spoken(Sha256.hex(salt + "\n" + words), salt, words, at);
  }
}
