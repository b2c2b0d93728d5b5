package org.imprimatur.society.model;

import java.util.Base64;
import org.imprimatur.kernel.model.Sha256;

/**
 * A picture that stands for the society: a PNG drawn anew from what was sent, so that nothing else is in it.
 *
 * @param digest the SHA-256 of the PNG, by which versions and addresses name it
 * @param base64 the PNG
 */
public record Logo(String digest, String base64) {

  /** Returns the picture of these bytes. */
  public static Logo of(byte[] png) {
    return new Logo(Sha256.hex(png), Base64.getEncoder().encodeToString(png));
  }

  /** Returns the PNG. */
  public byte[] png() {
    return Base64.getDecoder().decode(base64);
  }
}
