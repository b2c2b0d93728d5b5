package org.imprimatur.mail.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.imprimatur.mail.model.MailGrounds;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.platform.model.Operator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters to somebody from outside. */
class GuestLettersTest {

  private static final String ADDRESS = "nia@else.example";
  private static final Instant UNTIL = Instant.parse("2026-12-08T12:00:00Z");

  private final MailRoom room = new MailRoom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void a_link_is_in_the_language_of_its_text_and_says_until_when_it_is_good() throws MessagingException {
    assertEquals(ADDRESS, letters().link(ADDRESS, "es-MX", "secret", UNTIL).answer().orElseThrow());
    assertEquals("Lakeside <Society> & Friends: un texto para leer", room.arrived().get(0).getSubject());
    var text = MailRoom.part(room.arrived().get(0), 0);
    assertTrue(text.contains("sirve hasta"), text);
    assertTrue(text.contains(MailRoom.BASE + "/guest?key=secret"), text);
    letters().link(ADDRESS, "en", "secret", UNTIL);
    assertTrue(MailRoom.part(room.arrived().get(1), 0).contains("8 Dec"), MailRoom.part(room.arrived().get(1), 0));
  }

  @Test
  void a_text_in_a_language_without_letters_is_told_of_in_that_of_the_society() throws MessagingException {
    letters().code(ADDRESS, "fr", "123456", Duration.ofMinutes(10));
    assertEquals("Lakeside <Society> & Friends: your code", room.arrived().get(0).getSubject());
  }

  @Test
  void a_code_is_in_both_parts_and_nothing_in_them_leads_anywhere() {
    letters().code(ADDRESS, "es", "123456", Duration.ofMinutes(10));
    for (int part = 0; part < 2; part++) {
      var said = MailRoom.part(room.arrived().get(0), part);
      assertTrue(said.contains("123456") && said.contains("10 minutos"), said);
      assertFalse(said.contains("http") || said.contains("${"), said);
    }
    assertTrue(MailRoom.part(room.arrived().get(0), 1).contains("Lakeside &lt;Society&gt; &amp; Friends"));
  }

  @Test
  void nothing_goes_to_what_is_no_address() {
    for (var address : List.of("", "nia", "nia@else.example,b@c.example", "nia@else.example\r\nBcc: b@c.example")) {
      assertEquals(MailGrounds.NO_ADDRESS.code(),
          letters().link(address, "en", "secret", UNTIL).objection().orElseThrow().code());
      assertTrue(letters().code(address, "en", "123456", Duration.ofMinutes(10)).objection().isPresent());
    }
    assertEquals(0, room.arrived().size());
  }

  @Test
  void without_a_server_nothing_goes_out_and_nobody_says_that_it_could() {
    assertTrue(letters().possible());
    room.scene.with(MailSettings.class, MailSettings.of(Operator.SILENT));
    assertFalse(letters().possible());
    assertTrue(letters().link(ADDRESS, "en", "secret", UNTIL).objection().toString().contains("OFF"));
  }

  @Test
  void a_server_that_is_away_is_said() {
    room.server.stop();
    assertTrue(letters().code(ADDRESS, "en", "123456", Duration.ofMinutes(10)).objection().toString()
        .contains("UNREACHABLE"));
  }

  private GuestLetters letters() {
    return room.scene.use(GuestLetters.class);
  }
}
