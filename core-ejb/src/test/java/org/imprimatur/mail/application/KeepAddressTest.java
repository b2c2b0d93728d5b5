package org.imprimatur.mail.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.imprimatur.histories.Scene;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.notice.model.Notice;
import org.junit.jupiter.api.Test;

class KeepAddressTest {

  private final Scene scene = new Scene();

  @Test
  void somebody_keeps_changes_and_forgets_where_their_mail_goes() {
    var box = new Mailbox("m@society.example", true);
    assertEquals(Optional.of(box), scene.done("member", () -> keep().choose(" m@society.example ", true)));
    assertEquals(Optional.of(box), scene.as("member", keep()::mine));
    scene.done("member", () -> keep().choose("m@society.example", false));
    assertFalse(scene.as("member", keep()::mine).orElseThrow().wanted());
    assertEquals(Optional.empty(), scene.done("member", () -> keep().choose("", true)));
    assertEquals(Optional.empty(), scene.as("member", keep()::mine));
  }

  @Test
  void who_keeps_people_gives_them_an_address_and_what_they_want_stays_theirs() {
    scene.done("admin", () -> keep().give("member", "a@society.example"));
    scene.done("member", () -> keep().choose("a@society.example", false));
    var given = scene.done("admin", () -> keep().give("member", "b@society.example"));
    assertEquals(Optional.of(new Mailbox("b@society.example", false, true)), given);
    assertEquals(List.of(Notice.Kind.MAIL_CHANGED, Notice.Kind.MAIL_CHANGED), scene.told("member", "member"));
    assertEquals(given, scene.as("admin", () -> keep().of("member")));
    assertEquals(Optional.empty(), scene.as("chair", () -> keep().of("member")));
    assertEquals("NOT_ALLOWED", scene.refusal("chair", () -> keep().give("member", "c@d.example")).code().name());
    assertEquals("NOT_FOUND", scene.refusal("admin", () -> keep().give("nobody", "c@d.example")).code().name());
  }

  @Test
  void what_is_no_address_is_refused() {
    assertTrue(scene.refusal("member", () -> keep().choose("m@society.example\r\nBcc: x@y.example", true)).toString()
        .contains("BAD_ADDRESS"));
  }

  @Test
  void the_log_says_that_it_changed_once_and_never_the_address() {
    scene.done("member", () -> keep().choose("m@society.example", true));
    scene.done("member", () -> keep().choose("m@society.example", true));
    var log = scene.log("member").stream().filter(entry -> entry.action().equals("person.mail-changed")).toList();
    assertEquals(1, log.size());
    assertFalse(log.toString().contains("society.example"), log.toString());
  }

  private KeepAddress keep() {
    return scene.use(KeepAddress.class);
  }

  @Test
  void an_address_counts_as_given_until_its_owner_says_another_and_an_administrators_own_never_does() {
    scene.done("admin", () -> keep().give("member", "m@society.example"));
    assertTrue(scene.done("member", () -> keep().choose("m@society.example", false)).orElseThrow().given());
    assertFalse(scene.done("member", () -> keep().choose("n@society.example", false)).orElseThrow().given());
    assertFalse(scene.done("admin", () -> keep().give("admin", "a@society.example")).orElseThrow().given());
  }
}
