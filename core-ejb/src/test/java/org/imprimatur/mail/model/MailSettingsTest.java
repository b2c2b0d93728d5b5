package org.imprimatur.mail.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.platform.model.WrongSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {

  private static final Map<String, String> ENOUGH =
      Map.of("host", "smtp.society.example", "from", "posts@society.example");

  @Test
  void who_names_no_server_has_no_mail() {
    assertFalse(read(Map.of()).on());
    assertFalse(read(Map.of("from", "posts@society.example", "security", "none")).on());
  }

  @Test
  void a_server_and_a_sender_are_enough_and_then_it_is_encrypted() {
    var settings = read(ENOUGH);
    assertTrue(settings.on());
    assertEquals(Security.STARTTLS, settings.security());
    assertEquals(587, settings.port());
    assertEquals("society.example", settings.domain());
  }

  @ParameterizedTest
  @CsvSource({"tls,465", "STARTTLS,587", "none,25"})
  void the_port_follows_the_security(String security, int port) {
    assertEquals(port, read(and(and(ENOUGH, "host", "localhost"), "security", security)).port());
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3", "::1", "LOCALHOST"})
  void in_the_clear_it_goes_to_this_machine(String host) {
    assertTrue(read(and(and(ENOUGH, "host", host), "security", "none")).on());
  }

  @ParameterizedTest
  @ValueSource(strings = {"smtp.society.example", "10.0.0.1", "127.0.0.1.society.example", "localhost.example"})
  void and_to_no_other(String host) {
    assertTrue(refused(and(and(ENOUGH, "host", host), "security", "none")).contains("PLAIN_ABROAD"));
  }

  @Test
  void what_does_not_fit_together_ends_the_start() {
    assertTrue(refused(Map.of("host", "smtp.society.example")).contains("NO_FROM"));
    assertTrue(refused(and(ENOUGH, "user", "posts")).contains("HALF_A_SIGN_IN"));
    assertTrue(refused(and(ENOUGH, "password", "open sesame")).contains("HALF_A_SIGN_IN"));
    assertTrue(refused(and(ENOUGH, "from", "a@b.example\r\nBcc: c@d.example")).contains("WRONG"));
    assertTrue(refused(and(ENOUGH, "host", "a b")).contains("WRONG"));
    assertTrue(refused(and(ENOUGH, "security", "ssl")).contains("WRONG"));
  }

  @Test
  void the_password_is_never_shown() {
    var settings = read(and(and(ENOUGH, "user", "posts"), "password", "open sesame"));
    assertFalse(settings.toString().contains("sesame"), settings.toString());
    assertEquals("open sesame", settings.password().text());
  }

  private static Map<String, String> and(Map<String, String> said, String key, String text) {
    var more = new HashMap<>(said);
    more.put(key, text);
    return more;
  }

  private static MailSettings read(Map<String, String> said) {
    return MailSettings.of(setting -> Optional.ofNullable(said.get(setting.key().replace("imprimatur.mail.", ""))));
  }

  private static String refused(Map<String, String> said) {
    return assertThrows(WrongSetting.class, () -> read(said)).getMessage();
  }
}
