package org.imprimatur.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.identity.application.KeptInvitations;
import org.imprimatur.identity.application.KeptPasswordLinks;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.identity.model.PasswordLinks;
import org.imprimatur.mail.application.KeepAddress;
import org.imprimatur.mail.application.MailLinks;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

class MailPartTest {

  private final Desk desk = Desk.open();

  MailPartTest() {
    desk.scene().with(Invitations.class, new KeptInvitations()).with(PasswordLinks.class, new KeptPasswordLinks());
  }

  @Test
  void the_form_keeps_an_address_and_takes_it_away() {
    assertEquals(List.of("The address is saved."), at("admin", "m@society.example", part -> part.save("member")));
    assertEquals(List.of("The address is gone."), at("admin", "", part -> {
      assertEquals("m@society.example", part.address("member"));
      part.save("member");
    }));
  }

  @Test
  void what_is_refused_stays_in_the_field() {
    at("admin", "m@", part -> {
      part.save("member");
      assertEquals("m@", part.address("member"));
      assertFalse(part.isPossible());
    });
    assertTrue(at("chair", "m@society.example", part -> part.save("member")).get(0).startsWith("Accounts are kept by"));
  }

  private interface Deed {
    void on(MailPart part) throws Exception;
  }

  private List<String> at(String who, String typed, Deed deed) {
    try (var stage = Stage.of(desk.asking(Asked.post("/person/member").with("address", typed)))) {
      desk.does(who,
          () -> deed.on(new MailPart(desk.use(KeepAddress.class), desk.use(MailLinks.class), desk.words())));
      return stage.told();
    }
  }
}
