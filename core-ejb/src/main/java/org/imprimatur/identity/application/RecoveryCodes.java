package org.imprimatur.identity.application;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Sha256;

/** Codes by which somebody gets in without the telephone, each once. They are written down, and typed from paper. */
public final class RecoveryCodes {

  /** How many there are at first. */
  public static final int MANY = 10;

  /** 80 bits: of a digest that somebody got hold of the code cannot be found by trying. */
  private static final int BYTES = 10;

  private RecoveryCodes() {}

  /**
   * Makes them, in four groups of four letters and digits.
   *
   * @param random gives at least ten new random bytes at each call
   */
  public static List<String> made(Supplier<byte[]> random) {
    return Stream.generate(random).limit(MANY)
        .map(bytes -> Totp.base32(bytes, BYTES).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-")).toList();
  }

  /** Returns what is kept of a code, however it is typed: in large letters, with spaces, without hyphens. */
  public static String digest(String typed) {
    return Sha256.hex(typed.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT));
  }
}
