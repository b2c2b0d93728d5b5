package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private final Desk desk = Desk.open();

  @Test
  void somebody_is_named_as_the_register_has_them_and_who_is_not_there_by_the_user_name() {
    is("asha", "Asha Rao");
    assertEquals("Asha Rao", of("asha"));
    assertEquals("long-gone", of("long-gone"));
    assertEquals("Imprimatur", of(AuditTrail.SYSTEM));
    assertEquals("Guest 3f2a9c", of("guest:3f2a9c0123456789abcd"));
    assertEquals("Persona invitada 3f2", Desk.in("es").names().of("guest:3f2"));
  }

  @Test
  void people_are_named_one_after_the_other_in_the_readers_language() {
    is("asha", "Asha Rao");
    is("levi", "\u05DC\u05D5\u05D9 \u05DB\u05D4\u05DF");
    assertEquals("Asha Rao and \u05DC\u05D5\u05D9 \u05DB\u05D4\u05DF", all("asha", "levi"));
    assertEquals("member, writer, and chair", all("member", "writer", "chair").replace("r and", "r, and"));
    assertEquals("", all());
    var spanish = Desk.in("es");
    assertEquals("member y writer", spanish.as("member", () -> spanish.names().all(List.of("member", "writer"))));
  }

  @ParameterizedTest
  @CsvSource({"Asha Rao,AR", "Cher,C", "'',''", "'  ',''", "María José de la Cruz,MJ", "Åke Öberg,ÅÖ",
    "לוי כהן,לכ", "'Asha  Rao',AR"})
  void the_circle_beside_a_name_holds_its_first_two_letters(String name, String initials) {
    assertEquals(initials, desk.names().initials(name));
  }

  @Test
  void a_letter_that_is_two_characters_of_java_is_not_cut_in_half() {
    var initials = desk.names().initials("\uD835\uDC9C\uD835\uDCC8 \uD83D\uDE00");
    assertEquals("\uD835\uDC9C\uD83D\uDE00", initials);
  }

  @Test
  void a_letter_keeps_its_accent_when_the_two_were_typed_apart() {
    assertEquals("A\u030AO\u0308", desk.names().initials("A\u030Ake O\u0308berg"));
  }

  @Test
  void a_network_keeps_its_name_and_what_is_the_societys_is_said_in_the_readers_language() {
    var web = ChannelId.WEB;
    assertEquals("Society feed", desk.channels().of(web));
    assertEquals("Página propia", Desk.in("es").channels().of(web));
    var x = new ChannelId("x");
    assertEquals(desk.channels().of(x), Desk.in("es").channels().of(x));
  }

  @Test
  void the_societys_own_feed_where_every_post_goes_is_not_listed() {
    assertEquals("X, Mastodon", desk.channels().wires(List.of("x", "web", "mastodon")));
    assertEquals("", desk.channels().wires(List.of("web")));
    assertEquals("", desk.channels().wires(List.of()));
  }

  @Test
  void every_channel_has_a_name() {
    assertTrue(ChannelId.all().stream().map(desk.channels()::of).noneMatch(String::isBlank));
  }

  private void is(String username, String name) {
    desk.scene().bySystem(() -> desk.use(People.class)
        .add(new Person(username, name, "MD", Set.of(Role.MEMBER), Optional.empty(), true), "no password"));
  }

  private String of(String username) {
    return desk.as("member", () -> desk.names().of(username));
  }

  private String all(String... usernames) {
    return desk.as("member", () -> desk.names().all(List.of(usernames)));
  }
}
