package org.imprimatur.fuzz;

import java.util.List;
import java.util.Random;

/** Texts that break what was not thought of. */
final class Odd {

  private static final List<String> TEXTS =
      List.of(
          "", " ", "\u00a0\u200b\u2800", "\u0000", "a\u0000b", "\u0007", "\ufffe", "\ue000", "\ud800", "\udc00x",
          "\ufeffx", "x\u202ey\u202c", "e" + "\u0301".repeat(50),
          "👩‍👩‍👧‍👦", "\udb40\udc41", "İıſK", "ŉ", "ﬁ", "﷽", "١٢٣", "..", "../../etc/passwd", "%00", "%2e%2e%2f",
          "'); DROP TABLE submission; --", "' OR 1=1 --", "%_\\",
          "<script>alert(1)</script>", "#{7*7} ${7*7} {{7*7}} %s%n {0}", "${jndi:ldap://127.0.0.1/x}", "null",
          "undefined", "NaN", "true", "-1", "0", "1e400", "99999999999999999999",
          "2036-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "2036-02-30T00:00:00Z",
          "0000-00-00", "@a", "@@", "#", "$", "http://", "https://[::1",
          "http://xn--", "doi:10.", "\r\n\r\n", "a\nb", "\t", "en-US-x-" + "a".repeat(300), "*", "W/\"1\"", "\"1\"",
          "(a+)+$", "[", "\\");

  private Odd() {}

  static String text(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "x".repeat(1 + random.nextInt(300));
      case 1 -> TEXTS.get(random.nextInt(TEXTS.size())).repeat(1 + random.nextInt(40));
      case 2 -> anything(random, 1 + random.nextInt(40));
      case 3 -> "y".repeat(1_000 << random.nextInt(8));
      default -> TEXTS.get(random.nextInt(TEXTS.size()));
    };
  }

  private static String anything(Random random, int length) {
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(random.nextInt(random.nextInt(3) == 0 ? 0x110000 : 0x3000));
    }
    return text.toString();
  }
}
