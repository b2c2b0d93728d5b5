package org.imprimatur.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;

import org.imprimatur.identity.application.Caller;
import org.imprimatur.people.application.GivePassword;
import org.imprimatur.people.application.KeepPeople;
import org.imprimatur.people.application.ReadPeople;
import org.imprimatur.people.application.SeatPeople;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.screening.application.PolicyInForce;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.society.Societies;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // Only a container fills the fields of a page, and here is none.
class PersonPageTest {

  private final Desk desk = Desk.open();

  /** What somebody does at an opened page. */
  @FunctionalInterface
  private interface Deed {
    void on(PersonPage page) throws Exception;
  }

  @Test
  void a_name_is_saved_and_the_page_shown_anew() {
    assertEquals(List.of("Saved: Ben Hale."), told("admin", "member", page -> {
      page.setName("Ben Hale");
      page.save();
    }));
    assertEquals("Ben Hale", desk.scene().person("member").name());
  }

  @Test
  void what_was_typed_stays_when_somebody_else_was_faster_and_is_saved_the_second_time() {
    at("admin", "member", page -> {
      page.setName("Typed");
      desk.use(KeepPeople.class).change("member", new KeepPeople.Details("Faster", "MD", Set.of(Role.MEMBER),
          Optional.empty(), desk.use(ReadPeople.class).find("member").answer().orElseThrow().edition()));
      page.save();
      assertEquals("Typed", page.getName());
      assertEquals("Faster", page.getPerson().name());
      page.save();
    });
    assertEquals("Typed", desk.scene().person("member").name());
  }

  @Test
  void nobody_supervises_once_nobody_is_chosen() {
    told("admin", "trainee", page -> {
      page.setSupervisor(null);
      page.save();
    });
    assertEquals(Optional.empty(), desk.scene().person("trainee").supervisor());
  }

  @Test
  void a_seat_is_asked_for_by_ticking_it_and_confirmed_by_another() {
    assertEquals(List.of("Asked for member. It waits for a second officer, who has been told."),
        told("admin", "member", page -> {
          page.setSeats(List.of("reviewer"));
          page.ask();
        }));
    at("admin", "member", page -> {
      assertFalse(page.getWaiting().confirmable());
      assertEquals("reviewer", page.getAsked());
    });
    assertEquals(List.of("Confirmed for member. All officers have been told."),
        told("chair", "member", shown("member"), PersonPage::confirm));
    at("chair", "member", page -> assertNull(page.getWaiting()));
    assertTrue(desk.scene().person("member").roles().contains(Role.REVIEWER));
  }

  @Test
  void where_nothing_was_ticked_nor_taken_away_that_is_said() {
    assertEquals(List.of("Nothing was changed: member holds what is ticked, no more and no less."),
        told("admin", "member", PersonPage::ask));
  }

  @Test
  void what_nobody_asked_for_is_not_confirmed_and_that_is_said() {
    assertTrue(told("chair", "member", PersonPage::confirm).get(0).startsWith("Nothing waits here"));
  }

  @Test
  void whoever_confirms_a_seat_is_told_that_a_link_they_made_waits_from_then_on() {
    desk.scene().bySystem(() -> desk.use(People.class)
        .add(new Person("new.one", "New One", "", Set.of(Role.MEMBER), Optional.empty(), true)));
    told("chair", "new.one", page -> {
      page.setSeats(List.of("reviewer"));
      page.ask();
    });
    assertTrue(desk.as("admin", () -> desk.use(GivePassword.class).ask("new.one", false)).answer().isPresent());
    assertEquals(List.of("The link to a password that is open waits from now on: another officer than the one who made "
        + "it confirms it on this page.", "Confirmed for New One. All officers have been told."),
        told("admin", "new.one", shown("new.one"), PersonPage::confirm));
  }

  @Test
  void a_form_confirms_what_it_showed_and_nothing_that_took_its_place() {
    told("admin", "member", page -> {
      page.setSeats(List.of("reviewer"));
      page.ask();
    });
    var before = shown("member");
    told("admin", "member", before, PersonPage::refuse);
    told("admin", "member", page -> {
      page.setSeats(List.of("chair"));
      page.ask();
    });
    assertTrue(told("chair", "member", before, PersonPage::confirm).get(0).startsWith("Nothing waits here"));
    assertEquals(Set.of(Role.MEMBER), desk.scene().person("member").roles());
  }

  @Test
  void what_waits_is_refused() {
    told("admin", "member", page -> {
      page.setSeats(List.of("reviewer"));
      page.ask();
    });
    assertEquals(List.of("What waited for member is gone."),
        told("chair", "member", shown("member"), PersonPage::refuse));
  }

  @Test
  void an_account_is_closed_and_opened_again() {
    assertEquals(List.of("The account of member is closed."), told("admin", "member", PersonPage::close));
    assertEquals(List.of("The account of member is open."), told("admin", "member", PersonPage::reopen));
  }

  @Test
  void the_page_begins_with_what_is_stored() {
    at("admin", "trainee", page -> {
      assertEquals("supervisor", page.getSupervisor());
      assertEquals("supervisor", page.getSupervisedBy());
      assertEquals(List.of("trainee"), page.getPlain());
      assertEquals(List.of(), page.getSeats());
      assertEquals("trainee", page.getTrusted());
    });
    at("admin", "privacy", page -> assertEquals(List.of("privacy"), page.getSeats()));
  }

  @Test
  void a_supervisor_who_could_not_be_named_anew_is_still_there_to_be_kept() {
    desk.scene().closed("supervisor");
    at("admin", "trainee", page -> assertEquals(List.of("supervisor"),
        page.getSupervisors().stream().map(one -> one.username()).toList()));
    at("admin", "member", page -> assertEquals(List.of(), page.getSupervisors()));
  }

  @Test
  void each_is_offered_what_they_may_do() {
    at("admin", "member", page -> assertTrue(page.isKeeper() && page.isSeater() && !page.isOwn()));
    at("chair", "member", page -> assertTrue(!page.isKeeper() && page.isSeater()));
    at("publisher", "member", page -> assertFalse(page.isKeeper() || page.isSeater()));
    at("auditor", "member", page -> assertFalse(page.isKeeper() || page.isSeater()));
    at("admin", "admin", page -> assertTrue(page.isOwn()));
  }

  @Test
  void each_role_is_offered_once_with_what_it_lets_somebody_do() {
    at("admin", "member", page -> {
      assertEquals(Role.values().length, page.getPlainRoles().size() + page.getSeatRoles().size());
      assertEquals("auditor: reads everything, drafts too, and changes nothing", page.duty(Role.AUDITOR));
    });
  }

  @Test
  void who_is_not_there_is_missing_and_whoever_may_not_look_is_refused() {
    assertEquals(404, status("admin", "no-such"));
    assertEquals(403, status("member", "writer"));
    assertEquals(403, status("member", "no-such"));
  }

  private int status(String who, String whom) {
    try (var stage = Stage.of(desk.asking(Asked.get("/person/" + whom)))) {
      desk.does(who, page()::load);
      return stage.answered().status();
    }
  }

  private void at(String who, String whom, Deed deed) {
    told(who, whom, deed);
  }

  private List<String> told(String who, String whom, Deed deed) {
    return told(who, whom, Map.of(), deed);
  }

  /** Returns what the form of a second officer sends. */
  private Map<String, String> shown(String whom) {
    return Map.of("change", desk.as("chair", () -> desk.use(ReadPeople.class).waiting(whom)).orElseThrow().change()
        .id(), "covered",
        desk.as("chair", () -> desk.use(GivePassword.class).open(whom))
            .filter(GivePassword.Open::covered).map(open -> open.link().id()).orElse(""));
  }

  private List<String> told(String who, String whom, Map<String, String> sent, Deed deed) {
    var asked = Asked.get("/person/" + whom);
    sent.forEach(asked::with);
    try (var stage = Stage.of(desk.asking(asked))) {
      desk.does(who, () -> {
        var page = page();
        page.load();
        deed.on(page);
      });
      return stage.told();
    }
  }

  private PersonPage page() {
    var page = new PersonPage();
    page.read = desk.use(ReadPeople.class);
    page.keep = desk.use(KeepPeople.class);
    page.seat = desk.use(SeatPeople.class);
    page.give = desk.use(GivePassword.class);
    page.frame = new Frame(desk.use(Caller.class), desk.use(Authority.class), desk.use(ReadQueue.class),
        desk.use(PolicyInForce.class), desk.words(), desk.names(), Societies.called("Prairie Psychiatric Society"));
    page.names = desk.names();
    page.words = desk.words();
    return page;
  }
}
