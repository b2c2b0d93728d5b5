package org.imprimatur.identity.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  /** The secret of the vectors of RFC 6238, appendix B. */
  private static final String SECRET = Totp.secret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest
  @CsvSource({"59, 94287082", "1111111109, 07081804", "1111111111, 14050471", "1234567890, 89005924",
    "2000000000, 69279037", "20000000000, 65353130"})
  void the_codes_are_those_of_the_rfc_of_which_the_last_six_digits_are_shown(long second, String vector) {
    assertEquals(vector.substring(2), Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second))));
  }

  @ParameterizedTest
  @CsvSource({"0, 755224", "1, 287082", "2, 359152", "9, 520489"})
  void and_those_of_rfc_4226_by_count(long count, String code) {
    assertEquals(code, Totp.code(SECRET, count));
  }

  @Test
  void a_secret_is_160_bits_in_the_letters_that_apps_read() {
    assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", SECRET);
    assertEquals(32, Totp.secret(new byte[32]).length());
  }

  @Test
  void a_code_is_good_in_its_half_minute_the_one_before_and_the_one_after() {
    var code = Totp.code(SECRET, 1000);
    for (long step : List.of(999L, 1000L, 1001L)) {
      assertEquals(OptionalLong.of(1000), Totp.matching(SECRET, code, Instant.ofEpochSecond(step * 30)));
      assertEquals(OptionalLong.of(1000), Totp.matching(SECRET, code, Instant.ofEpochSecond(step * 30 + 29)));
    }
    assertEquals(OptionalLong.empty(), Totp.matching(SECRET, code, Instant.ofEpochSecond(998 * 30 + 29)));
    assertEquals(OptionalLong.empty(), Totp.matching(SECRET, code, Instant.ofEpochSecond(1002 * 30)));
  }

  @ParameterizedTest
  @CsvSource({"''", "12345", "1234567", "abcdef", "'-1    '"})
  void what_is_no_code_fits_no_step(String typed) {
    assertEquals(OptionalLong.empty(), Totp.matching(SECRET, typed, Instant.ofEpochSecond(59)));
  }

  @Test
  void an_app_is_told_the_secret_and_by_what_name_to_list_it() {
    assertEquals("otpauth://totp/Prairie%20Society:asha.rao?secret=" + SECRET + "&issuer=Prairie%20Society",
        Totp.address(SECRET, "Prairie Society", "asha.rao"));
  }

  @Test
  void recovery_codes_are_told_apart_from_anything_and_read_however_they_are_typed() {
    var codes = RecoveryCodes.made(() -> "some random bytes".getBytes(StandardCharsets.US_ASCII));
    assertEquals(RecoveryCodes.MANY, codes.size());
    assertTrue(codes.get(0).matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"), codes.get(0));
    assertEquals(RecoveryCodes.digest(codes.get(0)),
        RecoveryCodes.digest(" " + codes.get(0).toUpperCase(Locale.ROOT).replace('-', ' ')));
  }
}
