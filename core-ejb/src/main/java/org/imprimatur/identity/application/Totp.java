package org.imprimatur.identity.application;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes that an app on a telephone shows: six digits, another every half minute, by RFC 6238 with the SHA-1 that
 * every such app knows. What counts of SHA-1 here is that nobody guesses a keyed digest, which still holds.
 */
public final class Totp {

  private static final int SECONDS = 30;
  private static final int DIGITS = 6;
  private static final int MODULUS = 1_000_000;

  /** Clocks differ, and people type slowly: the step before and the step after count as well, by RFC 6238, 5.2. */
  private static final int SKEW = 1;

  /** 160 bits, as RFC 4226, section 4, wants. */
  private static final int BYTES = 20;

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Totp() {}

  /**
   * Returns a secret as apps are told it, in Base32.
   *
   * @param random at least 20 random bytes
   */
  public static String secret(byte[] random) {
    return base32(random, BYTES);
  }

  /**
   * Writes bytes in Base32, without padding.
   *
   * @param length how many of the bytes; a multiple of five
   */
  public static String base32(byte[] bytes, int length) {
    var text = new StringBuilder();
    long held = 0;
    int bits = 0;
    for (int i = 0; i < length; i++) {
      held = held << Byte.SIZE | Byte.toUnsignedInt(bytes[i]);
      for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
        text.append(BASE32.charAt((int) (held >> bits - BITS) & BASE32.length() - 1));
      }
    }
    return text.toString();
  }

  /** Returns the step of time that a moment is in. */
  public static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS);
  }

  /** Returns the code of a step. */
  public static String code(String secret, long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(bytes(secret), "RAW"));
      var hash = ByteBuffer.wrap(mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
      int at = hash.get(hash.limit() - 1) & 0xf;
      return String.format(Locale.ROOT, "%0" + DIGITS + "d", (hash.getInt(at) & Integer.MAX_VALUE) % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns the step that a code is of, the one of now or one beside it; empty when it is of none of them.
   *
   * @param typed the code as typed, without spaces
   */
  public static OptionalLong matching(String secret, String typed, Instant now) {
    var said = typed.getBytes(StandardCharsets.UTF_8);
    return LongStream.rangeClosed(step(now) - SKEW, step(now) + SKEW)
        .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), said)).findFirst();
  }

  /**
   * Returns what an app reads off a picture: a secret, and by what name it is to list it.
   *
   * @param issuer whose codes they are, such as the society's name
   * @param account by which user name
   */
  public static String address(String secret, String issuer, String account) {
    return "otpauth://totp/" + encoded(issuer) + ':' + encoded(account) + "?secret=" + secret + "&issuer="
        + encoded(issuer);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static byte[] bytes(String secret) {
    var bytes = ByteBuffer.allocate(secret.length() * BITS / Byte.SIZE);
    long held = 0;
    int bits = 0;
    for (int i = 0; i < secret.length(); i++) {
      held = held << BITS | BASE32.indexOf(secret.charAt(i));
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes.put((byte) (held >> bits));
      }
    }
    return bytes.array();
  }
}
