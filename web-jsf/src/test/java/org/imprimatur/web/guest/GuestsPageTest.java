package org.imprimatur.web.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.imprimatur.guest.application.HandOverGuestLink;
import org.imprimatur.guest.application.InviteGuest;
import org.imprimatur.guest.application.ReadGuests;
import org.imprimatur.guest.application.VisitAsGuest;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

/** Who invites: the page, its form, and what stands beside the post. */
class GuestsPageTest {

  private final Visiting visiting = new Visiting();

  @Test
  void the_link_and_its_code_are_shown_once_and_the_form_begins_anew() {
    at("chair", asked(), (page, form, stage) -> {
      page.guard();
      assertEquals(200, stage.answered().status());
      assertTrue(page.isReadable());
      assertFalse(form.isMails());
      assertEquals("7", form.getDays());
      typed(form, "Nia North", "counsel", " 3 ");
      form.invite();
      assertTrue(form.getLink().address().matches("http://here:8080/guest\\?key=\\S{20,}"), form.getLink().address());
      assertEquals(11, form.getPassCode().length());
      assertEquals("", form.getName() + form.getWhat() + form.getAddress());
      assertEquals("7", form.getDays());
      assertEquals("Nia North", page.getOpen().get(0).invitation().guest().name());
      assertEquals(List.of(), page.getOver());
    });
    at("chair", asked(), (page, form, stage) -> {
      assertNull(form.getLink());
      assertEquals("", form.getPassCode());
    });
  }

  @Test
  void what_was_typed_stays_when_it_is_refused() {
    var told = at("member", asked(), (page, form, stage) -> {
      typed(form, "Nia North", "counsel", "a week");
      form.setAddress("nia@else.example");
      form.invite();
      assertNull(form.getLink());
      assertEquals("Nia North counsel nia@else.example a week",
          form.getName() + ' ' + form.getWhat() + ' ' + form.getAddress() + ' ' + form.getDays());
    });
    assertEquals(List.of("An invitation is good for 1 to 30 days. Choose a number between them."), told);
  }

  @Test
  void an_invitation_is_ended_by_its_row() {
    var id = visiting.invited("chair").invitation().id();
    var told = at("publisher", asked().with("guest", id), (page, form, stage) -> {
      assertTrue(page.getOpen().get(0).endable());
      page.revoke();
      assertEquals(List.of(), page.getOpen());
      assertEquals(1, page.getOver().size());
    });
    assertEquals(List.of("The invitation of Nia has ended."), told);
    assertTrue(at("publisher", asked().with("guest", id), (page, form, stage) -> page.revoke()).get(0)
        .startsWith("This invitation is not open any more."));
  }

  @Test
  void whoever_may_not_invite_is_told_who_may_and_where_there_is_no_post_there_is_no_page() {
    at("reviewer", asked(), (page, form, stage) -> {
      page.guard();
      assertEquals(403, stage.answered().status());
      assertEquals(List.of(), page.getOpen());
      assertEquals("/home", page.getPlace());
      assertEquals("", page.getHeadline());
      assertFalse(page.isReadable());
    });
    at("trainee", asked(), (page, form, stage) -> {
      page.guard();
      assertEquals(404, stage.answered().status());
    });
  }

  @Test
  void the_page_leads_back_to_the_post() {
    at("member", asked(), (page, form, stage) -> {
      assertEquals("/review/" + visiting.post, page.getPlace());
      assertEquals("Sleep is worth talking about.", page.getHeadline());
    });
  }

  @Test
  void beside_a_post_stands_what_guests_said_to_all_who_read_it_and_the_way_to_them_for_who_invites() {
    var key = visiting.key(visiting.invited("chair"));
    visiting.desk.scene().stored(tables -> visiting.desk.use(VisitAsGuest.class).comment(key,
        tables.submissions().find(visiting.post).orElseThrow().contentHash().orElseThrow(), "Too much."));
    beside("chair", part -> {
      assertTrue(part.isMayInvite() && part.isShown());
      assertEquals("Too much.", part.getSaid().get(0).comment().text());
      assertEquals("/guests/" + visiting.post, part.getPlace());
    });
    beside("reviewer", part -> {
      assertTrue(part.isShown());
      assertFalse(part.isMayInvite());
      assertEquals("counsel", part.getSaid().get(0).guest().what());
    });
    beside("trainee", part -> assertFalse(part.isShown() || part.isMayInvite()));
    try (var stage = Stage.of(visiting.desk.asking(Asked.get("/compose")))) {
      visiting.desk.does("member", () -> assertFalse(new GuestsPart(visiting.desk.use(ReadGuests.class)).isShown()));
      assertEquals(List.of(), stage.told());
    }
  }

  private void beside(String who, Consumer<GuestsPart> deed) {
    try (var stage = Stage.of(visiting.desk.asking(Asked.get("/review/" + visiting.post)))) {
      visiting.desk.does(who, () -> deed.accept(new GuestsPart(visiting.desk.use(ReadGuests.class))));
      assertEquals(List.of(), stage.told());
    }
  }

  private interface Deed {
    void on(GuestsPage page, InviteGuestPart form, Stage stage) throws Exception;
  }

  /** Returns what was told. */
  private List<String> at(String who, Asked asked, Deed deed) {
    var desk = visiting.desk;
    try (var stage = Stage.of(asked)) {
      desk.does(who, () -> {
        var page = new GuestsPage(desk.use(InviteGuest.class), desk.use(ReadGuests.class), desk.line(), desk.words());
        deed.on(page, new InviteGuestPart(desk.use(HandOverGuestLink.class), page, desk.site(), asked.request(),
            desk.words()), stage);
      });
      return stage.told();
    }
  }

  private Asked asked() {
    return visiting.desk.asking(Asked.post("/guests/" + visiting.post).saying("Host", "here:8080"));
  }

  private static void typed(InviteGuestPart form, String name, String what, String days) {
    form.setName(name);
    form.setWhat(what);
    form.setDays(days);
  }
}
