package org.imprimatur.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.identity.model.Mailbox;
import org.imprimatur.identity.model.Mailboxes;
import org.imprimatur.mail.application.DriveMail;
import org.imprimatur.mail.application.KeepMail;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.mail.model.Outcome;
import org.imprimatur.mail.model.Trouble;
import org.imprimatur.notice.application.Notify;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

class PostOfficeTest {

  private static final Map<String, String> SAID = Map.of("imprimatur.mail.host", "localhost",
      "imprimatur.mail.port", "1", "imprimatur.mail.from", "posts@society.example", "imprimatur.mail.security", "none");

  private final Desk desk = Desk.open();

  PostOfficeTest() {
    desk.scene().with(MailSettings.class, MailSettings.of(setting -> Optional.ofNullable(SAID.get(setting.key()))));
  }

  @Test
  void who_keeps_no_mail_is_told_who_does() {
    var stage = Stage.of(desk.asking(Asked.get("/mail-settings")));
    try (stage) {
      desk.does("chair", () -> page().guard());
    }
    assertEquals(403, stage.answered().status());
  }

  @Test
  void a_mail_that_did_not_go_out_is_listed_with_a_remedy_and_tried_again_by_its_row() {
    var id = failed(Trouble.RECIPIENT);
    at(Asked.get("/mail-settings"), page -> {
      page.guard();
      assertEquals(0, page.getWaiting());
      var mail = page.getTroubled().get(0);
      assertTrue(page.why(mail).endsWith("Correct the address on the page of the person."), page.why(mail));
      assertTrue(page.line(mail).startsWith("Given up "), page.line(mail));
    });
    assertEquals(List.of("The mail to reviewer is tried again at once."),
        at(Asked.post("/mail-settings").with("mail", id), page -> {
          page.again();
          assertEquals(1, page.getWaiting());
        }));
    assertTrue(at(Asked.post("/mail-settings").with("mail", "none"), PostOffice::again).get(0)
        .startsWith("That mail does not wait"));
  }

  @Test
  void one_that_is_tried_again_by_itself_says_when() {
    failed(Trouble.UNREACHABLE);
    at(Asked.get("/mail-settings"), page -> {
      var line = page.line(page.getTroubled().get(0));
      assertTrue(line.startsWith("Tried once; the next time "), line);
    });
  }

  @Test
  void the_test_says_what_the_server_answered() {
    assertTrue(at(Asked.post("/mail-settings"), PostOffice::test).get(0).startsWith("You have no mail address here"));
    desk.scene().bySystem(() -> box("admin"));
    var told = at(Asked.post("/mail-settings"), page -> {
      assertFalse(page.getSettings().server().isEmpty());
      page.test();
    }).get(0);
    assertTrue(told.startsWith("The mail did not go out. Nobody answers at the mail server."), told);
    assertTrue(told.contains("The answer was: Connection refused"), told);
  }

  private void box(String who) {
    desk.use(Mailboxes.class).keep(who, new Mailbox(who + "@society.example", true));
  }

  /** Returns the id of a mail to the reviewer that did not go out. */
  private String failed(Trouble trouble) {
    var post = desk.scene().inReview(false);
    desk.scene().bySystem(() -> {
      box("reviewer");
      desk.use(Notify.class).tell("reviewer", Notice.Kind.HOLD_ENDED, post);
    });
    var drive = desk.use(DriveMail.class);
    return desk.scene().stored(tables -> {
      var begun = drive.begin(drive.due().get(0)).orElseThrow();
      drive.end(begun.mail(), new Outcome(Optional.of(trouble), "550 no"));
      return begun.mail().id();
    });
  }

  private PostOffice page() {
    var page = new PostOffice(desk.use(KeepMail.class), desk.names(), desk.words());
    page.load();
    return page;
  }

  private interface Deed {
    void on(PostOffice page) throws Exception;
  }

  private List<String> at(Asked asked, Deed deed) {
    try (var stage = Stage.of(desk.asking(asked))) {
      desk.does("admin", () -> deed.on(page()));
      return stage.told();
    }
  }
}
