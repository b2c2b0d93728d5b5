package org.imprimatur.web.guest;

import java.util.List;
import org.imprimatur.guest.application.EnterAsGuest;
import org.imprimatur.guest.application.InviteGuest;
import org.imprimatur.guest.application.MailGuestCode;
import org.imprimatur.guest.application.VisitAsGuest;
import org.imprimatur.guest.model.Door;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;

/** A guest of a post of the member's, at their page. */
final class Visiting {

  final Desk desk = Desk.open();
  final String post = desk.scene().inReview(false);

  /** Invites Nia for a week, with a code that is handed over. */
  InviteGuest.Made invited(String by) {
    return desk.scene().done(by, () -> desk.use(InviteGuest.class).invite(post, new Guest("Nia", "counsel", ""), 7));
  }

  /** Makes an invitation one to which codes go by mail. */
  void byMail(InviteGuest.Made made) {
    var old = made.invitation();
    var door = Door.byMail(old.span().from());
    desk.scene().stored(tables -> {
      tables.guests().save(new GuestInvitation(old.digest(), old.post(), new Guest("Nia", "counsel", "n@else.example"),
          old.invitedBy(), old.span(), old.endedAt(), door, old.seen()));
      return true;
    });
  }

  /** Lets Nia in; returns the key of her visit. */
  String key(InviteGuest.Made made) {
    return desk.scene().stored(tables -> desk.use(EnterAsGuest.class).enter(made.secret(), made.code().orElseThrow()))
        .answer().orElseThrow();
  }

  /** Something done at the page. */
  interface Deed {
    void on(GuestDoor door, GuestPage page, Stage stage) throws Exception;
  }

  /** Does something at the page; returns what was told. */
  List<String> at(Asked asked, Deed deed) {
    var asking = desk.asking(asked);
    try (var stage = Stage.of(asking)) {
      desk.scene().stored(tables -> {
        var door = new GuestDoor(desk.use(EnterAsGuest.class), desk.use(MailGuestCode.class), stage, desk.words());
        try {
          deed.on(door, new GuestPage(door, desk.use(VisitAsGuest.class), stage, desk.words()), stage);
        } catch (Exception fault) {
          throw new AssertionError(fault);
        }
        return true;
      });
      return stage.told();
    }
  }
}
