package org.imprimatur.walk;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An app that shows codes, written after RFC 6238 and not after the product. */
final class Telephone {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] key;

  private long last;

  /** Types the key into the app. */
  Telephone(String key) {
    var number = BigInteger.ZERO;
    var letters = key.replace(" ", "");
    for (int i = 0; i < letters.length(); i++) {
      number = number.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(letters.charAt(i))));
    }
    var bytes = number.toByteArray();
    int length = letters.length() * 5 / 8;
    this.key = new byte[length];
    int from = Math.max(0, bytes.length - length);
    System.arraycopy(bytes, from, this.key, length - (bytes.length - from), bytes.length - from);
  }

  /** Returns a code that the server has not seen: of now, or of the half minute after when that one was shown. */
  String fresh() throws GeneralSecurityException, InterruptedException {
    long now = Instant.now().getEpochSecond() / 30;
    while (last > now) {
      Thread.sleep(500);
      now = Instant.now().getEpochSecond() / 30;
    }
    last = Math.max(now, last + 1);
    return code(last);
  }

  private String code(long step) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(key, "RAW"));
    var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
    int at = hash[19] & 15;
    var number = new BigInteger(1, Arrays.copyOfRange(hash, at, at + 4)).clearBit(31);
    var digits = "00000" + number.mod(BigInteger.valueOf(1_000_000));
    return digits.substring(digits.length() - 6);
  }
}
