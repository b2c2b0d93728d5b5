package org.imprimatur.guest.model;

import java.math.BigInteger;
import java.util.Locale;
import org.imprimatur.kernel.model.Sha256;

/** What a guest types beside the link: six digits that come by mail, or a longer code that is handed over. */
public final class GuestCodes {

  private static final BigInteger MODULUS = BigInteger.valueOf(1_000_000);

  /** As Crockford writes thirty-two: none of its letters is taken for another, and I, L and O are read as digits. */
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** Fifty bits: of a digest that somebody got hold of it cannot be found before the invitation is over. */
  private static final int LENGTH = 10;

  private static final int GROUP = 5;

  private GuestCodes() {}

  /**
   * Returns six digits.
   *
   * @param random at least eight random bytes
   */
  public static String mailed(byte[] random) {
    return String.format(Locale.ROOT, "%06d", new BigInteger(1, random).mod(MODULUS));
  }

  /**
   * Returns ten letters and digits in two groups, which nobody mistakes for each other.
   *
   * @param random at least ten random bytes
   */
  public static String handed(byte[] random) {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(i == GROUP ? "-" : "").append(LETTERS.charAt(random[i] & LETTERS.length() - 1));
    }
    return code.toString();
  }

  /**
   * Returns what is kept of a code, however it is typed: without the link, of which no copy is kept, nobody finds the
   * code by trying all there are.
   *
   * @param secret of the link
   */
  public static String digest(String secret, String typed) {
    var read = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replace('O', '0').replace('I', '1')
        .replace('L', '1');
    return Sha256.hex(secret + ' ' + read);
  }
}
