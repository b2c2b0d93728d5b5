package org.imprimatur.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.mail.application.KeepAddress;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

class OwnMailTest {

  private final Desk desk = Desk.open();

  @Test
  void an_address_is_kept_and_shown_and_forgotten_when_the_field_is_empty() {
    assertEquals(List.of("Saved. What you are told comes by mail, too."), at(part -> {
      part.setAddress("m@society.example");
      part.save();
    }));
    assertEquals(List.of("Saved. You get no mail of what you are told; a link that an officer sends you still comes."),
        at(part -> {
          assertEquals("m@society.example", part.getAddress());
          assertTrue(part.isWanted());
          part.setWanted(false);
          part.save();
        }));
    assertEquals(List.of("Your address is gone. You get no mail."), at(part -> {
      assertFalse(part.isWanted());
      part.setAddress("");
      part.save();
    }));
    at(part -> assertEquals("", part.getAddress()));
  }

  @Test
  void what_is_no_address_is_refused_and_stays() {
    var told = at(part -> {
      part.setAddress("member at society");
      part.save();
      assertEquals("member at society", part.getAddress());
    });
    assertTrue(told.get(0).startsWith("The mail address is none that mail can be sent to"), told.toString());
  }

  @Test
  void it_says_whether_mail_goes_out() {
    at(part -> assertFalse(part.isOn()));
  }

  private interface Deed {
    void on(OwnMail part) throws Exception;
  }

  private List<String> at(Deed deed) {
    try (var stage = Stage.of(desk.asking(Asked.post("/mail")))) {
      desk.does("member", () -> {
        var part = new OwnMail(desk.use(KeepAddress.class), MailSettings.of(Operator.SILENT), desk.words());
        part.load();
        deed.on(part);
      });
      return stage.told();
    }
  }
}
