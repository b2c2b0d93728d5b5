package org.imprimatur.launch;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;

/** The one password of the demo accounts: given by the environment, else drawn once per data folder. */
final class DemoPassword {

  /** Without letters and digits that look alike in print. */
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 16;

  private DemoPassword() {
  }

  static String of(DataFolder data, Map<String, String> environment) throws IOException {
    String given = environment.getOrDefault("IMPRIMATUR_DEMO_PASSWORD", "");
    return given.isBlank() ? data.secret("demo-password", DemoPassword::draw) : given;
  }

  private static String draw() {
    return new SecureRandom().ints(LENGTH, 0, ALPHABET.length())
        .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
        .collect(Collectors.joining());
  }
}
