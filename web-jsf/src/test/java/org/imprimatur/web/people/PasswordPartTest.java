package org.imprimatur.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.identity.application.KeptPasswordLinks;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.mail.application.MailLinks;
import org.imprimatur.people.application.GivePassword;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

class PasswordPartTest {

  private final KeptPasswordLinks kept = new KeptPasswordLinks();
  private final Desk desk = Desk.open();

  PasswordPartTest() {
    desk.scene().with(PasswordLinks.class, kept);
  }

  @Test
  void the_link_is_shown_once_after_the_form_and_stands_open_on_the_page() {
    var asked = asked();
    try (var stage = Stage.of(asked)) {
      desk.does("admin", () -> part(asked).ask("member"));
      assertEquals("/person/member", stage.went(), "loading that page anew makes no other link");
    }
    assertEquals(List.of(), at("admin", asked, part -> {
      assertNull(part(asked).link("reviewer"));
      assertTrue(part.link("member").address().matches("http://here:8080/password\\?key=\\S{20,}"));
      assertEquals("member", part.link("member").whose());
      assertTrue(part.open("member"));
      assertTrue(part.getMade().startsWith("admin made it on "), part.getMade());
      assertFalse(part.without("member"));
    }));
    at("admin", asked, part -> assertNull(part.link("member")));
  }

  @Test
  void of_a_seat_the_second_officer_confirms_the_link_that_their_form_shows() {
    assertEquals(List.of("The link works once a second officer has confirmed it. All officers have been told."),
        at("admin", asked(), part -> part.ask("reviewer")));
    assertTrue(at("chair", asked().with("shown", "another"), part -> part.confirm("reviewer")).get(0)
        .startsWith("This link is open no more"));
    var id = kept.rows.values().iterator().next().id();
    assertEquals(List.of("The link works from now on."), at("chair", asked().with("shown", id), part -> {
      assertTrue(part.open("reviewer"));
      assertTrue(part.getCurrent().confirmable());
      part.confirm("reviewer");
      assertTrue(part.open("reviewer"));
      assertFalse(part.getCurrent().waits());
    }));
  }

  @Test
  void one_that_cannot_be_mailed_is_shown_to_be_handed_over() {
    var told = at("admin", asked(), part -> {
      part.askByMail("member");
      assertTrue(part.link("member").address().contains("/password?key="));
    });
    assertTrue(told.get(0).startsWith("No mail address of theirs is kept here"), told.toString());
  }

  @Test
  void a_link_is_taken_back() {
    at("admin", asked(), part -> part.ask("member"));
    var id = kept.rows.values().iterator().next().id();
    assertEquals(List.of("That link is worth nothing any more."),
        at("admin", asked().with("shown", id), part -> {
          part.takeBack("member");
          assertFalse(part.open("member"));
          assertNull(part.getCurrent());
          assertEquals("", part.getMade());
        }));
  }

  @Test
  void why_no_link_is_made_is_said() {
    assertEquals(List.of("Nobody makes a link for their own account. Ask another administrator."),
        at("admin", asked(), part -> {
          part.ask("admin");
          assertNull(part.link("admin"));
        }));
  }

  private interface Deed {
    void on(PasswordPart part) throws Exception;
  }

  /** Returns what was told. */
  private List<String> at(String who, Asked asked, Deed deed) {
    try (var stage = Stage.of(asked)) {
      desk.does(who,
          () -> deed.on(
              part(asked)));
      return stage.told();
    }
  }

  private PasswordPart part(Asked asked) {
    return new PasswordPart(desk.use(GivePassword.class), desk.use(MailLinks.class), desk.site(), asked.request(),
        desk.names(), desk.words());
  }

  private Asked asked() {
    return desk.asking(Asked.post("/person/member").saying("Host", "here:8080"));
  }
}
