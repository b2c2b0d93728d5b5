package org.imprimatur.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.KeptInvitations;
import org.imprimatur.identity.model.Invitations;
import org.imprimatur.mail.application.MailLinks;
import org.imprimatur.people.application.InvitePeople;
import org.imprimatur.platform.model.Site;
import org.imprimatur.web.shared.HandedLink;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

class InvitePartTest {

  private final KeptInvitations kept = new KeptInvitations();
  private final Desk desk = Desk.open();

  InvitePartTest() {
    desk.scene().with(Invitations.class, kept);
  }

  @Test
  void the_link_is_shown_once_after_the_form_which_begins_anew() {
    var asked = asked();
    at("admin", asked, part -> {
      part.setName("Ada North");
      part.setRoles(List.of("trainee"));
      part.invite();
      var link = part.getLink();
      assertTrue(link.address().matches("http://here:8080/join\\?key=\\S{20,}"), link.address());
      assertEquals(kept.rows.values().iterator().next().expiresAt(), link.until());
      assertEquals("", part.getName());
      assertEquals(List.of("member"), part.getRoles());
      assertEquals("Ada North", part.whom(part.getOpen().get(0)));
    });
    at("admin", asked, part -> assertNull(part.getLink()));
  }

  @Test
  void it_begins_with_the_address_by_which_others_reach_this() {
    var site = new Site(ZoneOffset.UTC, Optional.of("https://posts.example.org/"), Optional.empty(), List.of());
    var link = HandedLink.of(site, asked().request(), "/join?key=", "secret", desk.scene().clock());
    assertEquals("https://posts.example.org/join?key=secret", link.address());
  }

  @Test
  void a_link_that_opens_on_no_other_machine_is_told_from_one_that_does() {
    for (var host : List.of("127.0.0.1:8080", "localhost:8080", "[::1]:8080")) {
      var asked = Asked.post("/people").saying("Host", host);
      assertTrue(HandedLink.of(desk.site(), asked.request(), "/join?key=", "s", desk.scene().clock()).isLocal(), host);
    }
    assertFalse(HandedLink.of(desk.site(), asked().request(), "/join?key=", "s", desk.scene().clock()).isLocal());
  }

  @Test
  void the_page_that_is_opened_next_shows_it_and_makes_no_other_one() {
    var asked = asked();
    try (var stage = Stage.of(asked)) {
      desk.does("admin", () -> part(asked).invite());
      assertEquals("/people", stage.went());
    }
    at("admin", asked, part -> assertTrue(part.getLink().address().contains("/join?key=")));
    at("admin", asked, part -> assertNull(part.getLink()));
    assertEquals(1, kept.rows.size());
  }

  @Test
  void what_was_typed_stays_when_it_is_refused() {
    var told = at("admin", asked(), part -> {
      part.setName("Ada North");
      part.setRoles(List.of());
      part.invite();
      assertNull(part.getLink());
      assertEquals("Ada North", part.getName());
    });
    assertEquals(List.of("The invitation names no role. Choose member, trainee or supervisor."), told);
  }

  @Test
  void one_that_cannot_be_mailed_is_shown_to_be_handed_over() {
    var told = at("admin", asked(), part -> {
      part.setAddress("new@else.example");
      part.invite();
      assertTrue(part.getLink().address().contains("/join?key="));
      assertEquals("", part.getAddress());
    });
    assertTrue(told.get(0).startsWith("No mail server is set, so nothing was mailed."), told.toString());
  }

  @Test
  void an_open_invitation_is_taken_back_by_its_row() {
    at("admin", asked(), InvitePart::invite);
    var id = kept.rows.values().iterator().next().id();
    var told = at("admin", asked().with("invitation", id), part -> {
      assertEquals("Somebody", part.whom(part.getOpen().get(0)));
      part.takeBack();
      assertEquals(List.of(), part.getOpen());
    });
    assertEquals(List.of("That invitation is worth nothing any more."), told);
    assertTrue(at("admin", asked().with("invitation", id), InvitePart::takeBack).get(0)
        .startsWith("This invitation is open no more"));
  }

  @Test
  void whoever_keeps_no_people_sees_none_and_makes_none() {
    at("admin", asked(), InvitePart::invite);
    var told = at("chair", asked(), part -> {
      assertEquals(List.of(), part.getOpen());
      part.invite();
    });
    assertEquals(List.of("Accounts are kept by the administrator. Ask them."), told);
    assertEquals(1, kept.rows.size());
  }

  @Test
  void each_role_that_one_officer_gives_is_offered() {
    at("admin", asked(), part -> {
      assertEquals(List.of(Role.MEMBER, Role.TRAINEE, Role.SUPERVISOR), part.getChoices());
      assertEquals("member: writes posts and is named as co-author", part.duty(Role.MEMBER));
    });
  }

  private interface Deed {
    void on(InvitePart part) throws Exception;
  }

  /** Returns what was told. */
  private List<String> at(String who, Asked asked, Deed deed) {
    try (var stage = Stage.of(asked)) {
      desk.does(who,
          () -> deed
              .on(part(asked)));
      return stage.told();
    }
  }

  private InvitePart part(Asked asked) {
    return new InvitePart(desk.use(InvitePeople.class), desk.use(MailLinks.class), desk.site(), asked.request(),
        desk.words());
  }

  private Asked asked() {
    return desk.asking(Asked.post("/people").saying("Host", "here:8080"));
  }
}
