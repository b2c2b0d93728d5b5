package org.imprimatur.mail.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.mail.application.StubbornServer.Way;
import org.imprimatur.mail.model.Letter;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.mail.model.Outcome;
import org.imprimatur.mail.model.Trouble;
import org.junit.jupiter.api.Test;

/** What comes of speaking to mail servers, good and bad. */
class SmtpTest {

  private static final Letter LETTER =
      new Letter("id", "ann@society.example", "The Society\r\nBcc: x@y.example", "News: señal\r\nBcc: x@y.example",
          "Text.", "<p>Text.</p>");

  @Test
  void a_server_that_says_nothing_is_given_up_in_time() throws IOException {
    try (var server = new StubbornServer(Way.SAYS_NOTHING)) {
      var smtp = smtp(server.port(), Map.of());
      assertTimeout(Duration.ofSeconds(20),
          () -> assertEquals(Optional.of(Trouble.SILENT), smtp.send(LETTER).trouble()));
      assertEquals(Optional.of(Trouble.SILENT), smtp.greet().trouble());
    }
  }

  @Test
  void what_it_says_of_a_recipient_counts_for_good_or_for_now() throws IOException {
    try (var never = new StubbornServer(Way.NO_SUCH_RECIPIENT); var later = new StubbornServer(Way.RECIPIENT_LATER)) {
      var refused = smtp(never.port(), Map.of()).send(LETTER);
      assertEquals(Optional.of(Trouble.RECIPIENT), refused.trouble());
      assertTrue(refused.answer().contains("550 5.1.1 no such mailbox here"), refused.answer());
      assertEquals(Optional.of(Trouble.REFUSED), smtp(later.port(), Map.of()).send(LETTER).trouble());
    }
  }

  @Test
  void what_it_has_against_us_is_not_the_recipients_fault() throws IOException {
    try (var server = new StubbornServer(Way.DOES_NOT_RELAY)) {
      assertEquals(Optional.of(Trouble.REFUSED), smtp(server.port(), Map.of()).send(LETTER).trouble());
    }
  }

  @Test
  void nothing_in_a_header_makes_another_header() throws IOException {
    try (var server = new StubbornServer(Way.BREAKS_OFF_AFTER_THE_LETTER)) {
      assertEquals(Optional.of(Trouble.BROKEN), smtp(server.port(), Map.of()).send(LETTER).trouble());
      assertTrue(server.heard().contains("Message-ID: <id@society.example>"), server.heard().toString());
      assertFalse(server.heard().stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("bcc")),
          server.heard().toString());
      assertEquals(1, server.heard().stream().filter(line -> line.startsWith("RCPT")).count());
    }
  }

  @Test
  void what_cannot_be_encrypted_is_not_said() throws IOException {
    try (var server = new StubbornServer(Way.BREAKS_OFF_AFTER_THE_LETTER)) {
      assertEquals(Optional.of(Trouble.UNSAFE),
          smtp(server.port(), Map.of("security", "starttls")).send(LETTER).trouble());
      assertFalse(server.heard().stream().anyMatch(line -> line.startsWith("MAIL")), server.heard().toString());
    }
  }

  @Test
  void whom_the_server_does_not_know_is_told_so_without_the_password() {
    try (var room = new MailRoom()) {
      room.server.setUser("posts@society.example", "posts", "open sesame");
      int port = room.server.getSmtp().getPort();
      var wrong = smtp(port, Map.of("user", "posts", "password", "open barley")).greet();
      assertEquals(Optional.of(Trouble.SIGN_IN), wrong.trouble());
      assertFalse(wrong.answer().contains("barley"), wrong.answer());
      assertEquals(Outcome.DONE, smtp(port, Map.of("user", "posts", "password", "open sesame")).greet());
    }
  }

  @Test
  void where_nobody_listens_that_is_said() {
    // A port that was free a moment ago may be another test's by now; at the first one nobody listens.
    assertEquals(Optional.of(Trouble.UNREACHABLE), smtp(1, Map.of()).greet().trouble());
    assertEquals(Optional.of(Trouble.UNREACHABLE), smtp(25, Map.of("host", "nowhere.invalid", "security", "tls"))
        .greet().trouble());
  }

  private static Smtp smtp(int port, Map<String, String> more) {
    var said = new HashMap<>(Map.of("host", "127.0.0.1", "port", "" + port, "from", "posts@society.example",
        "security", "none", "seconds", "1"));
    said.putAll(more);
    return new Smtp(MailSettings.of(
        setting -> Optional.ofNullable(said.get(setting.key().replace("imprimatur.mail.", "")))), Clock.systemUTC());
  }
}
