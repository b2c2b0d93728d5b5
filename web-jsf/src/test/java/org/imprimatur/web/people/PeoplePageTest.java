package org.imprimatur.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.people.application.GivePassword;
import org.imprimatur.people.application.ReadPeople;
import org.imprimatur.people.application.SeatPeople;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.screening.application.PolicyInForce;
import org.imprimatur.society.Societies;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.screening.application.PolicyInForce;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.society.Societies;
import org.junit.jupiter.api.Test;

class PeoplePageTest {

  private final Desk desk = Desk.open();

  @Test
  void a_stretch_is_read_and_the_next_one_has_an_address() {
    given(30);
    var search = asked().with("q", "somebody");
    assertEquals("1 to 25 of 30 people", seen("admin", search, PeoplePage::getRange));
    assertEquals("people?page=2&q=somebody&role=&open=", seen("admin", search, PeoplePage::getAfter));
    assertEquals("", seen("admin", search, PeoplePage::getBefore));
    assertEquals(25, loaded(search).size());
    search.with("page", "2");
    assertEquals("26 to 30 of 30 people", seen("admin", search, PeoplePage::getRange));
    assertEquals("", seen("admin", search, PeoplePage::getAfter));
    assertEquals("people?page=1&q=somebody&role=&open=", seen("admin", search, PeoplePage::getBefore));
    assertEquals(5, loaded(search).size());
  }

  @Test
  void people_are_sifted_by_role_and_account_and_what_was_chosen_stays_chosen() {
    desk.scene().closed("writer");
    var closed = asked().with("open", "no");
    assertEquals(List.of("writer"), loaded(closed));
    assertEquals("no", seen("admin", closed, PeoplePage::getOpen));
    var chairs = asked().with("role", "chair");
    assertEquals(List.of("chair"), loaded(chairs));
    assertEquals("chair", seen("admin", chairs, PeoplePage::getRole));
    assertTrue(seen("admin", chairs, PeoplePage::isSifted));
    assertFalse(seen("admin", asked(), PeoplePage::isSifted));
  }

  @Test
  void whoever_makes_passwords_sifts_those_who_have_none_and_nobody_else_does() {
    given(2);
    var none = asked().with("open", "none");
    assertEquals(List.of("p000", "p001"), loaded(none));
    assertEquals("none", seen("admin", none, PeoplePage::getOpen));
    assertEquals(List.of("yes", "no", "none"), seen("admin", none, PeoplePage::getAccounts));
    assertEquals("yes", seen("chair", none, PeoplePage::getOpen));
    assertEquals(List.of("yes", "no"), seen("chair", none, PeoplePage::getAccounts));
  }

  @Test
  void what_no_page_sends_is_taken_for_nothing() {
    for (var odd : List.of("0", "-1", "x", "99999999999")) {
      assertEquals(0, seen("admin", asked().with("page", odd), PeoplePage::getFirst));
    }
    assertEquals("", seen("admin", asked().with("role", "king"), PeoplePage::getRole));
    assertEquals("", seen("admin", asked().with("open", "maybe"), PeoplePage::getOpen));
  }

  @Test
  void a_page_after_the_last_says_so() {
    assertEquals("This page is beyond the last of 11 people.",
        seen("admin", asked().with("page", "9"), PeoplePage::getRange));
  }

  @Test
  void who_is_looked_for_in_vain_is_nobody() {
    assertTrue(seen("admin", asked().with("q", "no such name"), PeoplePage::isNobody));
  }

  @Test
  void whoever_has_no_office_is_refused_and_reads_nobody() {
    for (var who : List.of("member", "reviewer", "trainee")) {
      assertTrue(seen(who, asked(), PeoplePage::isNobody), who);
      var page = opened(who, asked());
      try (var stage = Stage.of(asked())) {
        desk.does(who, page::guard);
        assertEquals(403, stage.answered().status(), who);
      }
    }
  }

  @Test
  void officers_and_the_auditor_are_let_in() {
    for (var who : List.of("admin", "chair", "publisher", "auditor")) {
      assertFalse(seen(who, asked(), PeoplePage::isNobody), who);
    }
  }

  @Test
  void what_waits_is_shown_with_what_each_may_do_about_it() {
    var edition = desk.scene().person("member").edition();
    desk.as("admin", () -> desk.use(SeatPeople.class).ask("member", Set.of(Role.REVIEWER), edition));
    assertTrue(seen("chair", asked(), PeoplePage::getWaiting).get(0).confirmable());
    assertFalse(seen("admin", asked(), PeoplePage::getWaiting).get(0).confirmable());
    assertTrue(seen("admin", asked(), PeoplePage::getWaiting).get(0).refusable());
    assertFalse(seen("auditor", asked(), PeoplePage::getWaiting).get(0).refusable());
    desk.scene().becomes("admin", Role.MEMBER);
    assertEquals(List.of(), seen("chair", asked(), PeoplePage::getWaiting));
  }

  @Test
  void a_link_that_waits_for_a_second_officer_is_listed() {
    assertEquals(List.of(), seen("chair", asked(), PeoplePage::getLinks));
    desk.as("admin", () -> desk.use(GivePassword.class).ask("reviewer", false));
    var link = seen("chair", asked(), PeoplePage::getLinks).get(0);
    assertEquals("reviewer", link.link().person());
    assertTrue(link.confirmable());
    assertFalse(seen("admin", asked(), PeoplePage::getLinks).get(0).confirmable());
  }

  private void given(int many) {
    desk.scene().bySystem(() -> {
      for (int i = 0; i < many; i++) {
        desk.use(People.class).add(
            new Person(String.format("p%03d", i), "Somebody " + i, "", Set.of(Role.MEMBER), Optional.empty(), true));
      }
    });
  }

  private static Asked asked() {
    return Asked.get("/people");
  }

  private List<String> loaded(Asked asked) {
    return seen("admin", asked, page -> page.getRows().load(page.getFirst(), page.getSize(), Map.of(), Map.of()))
        .stream().map(Person::username).toList();
  }

  private <T> T seen(String who, Asked asked, Function<PeoplePage, T> looking) {
    return desk.as(who, () -> looking.apply(opened(asked)));
  }

  private PeoplePage opened(String who, Asked asked) {
    return desk.as(who, () -> opened(asked));
  }

  private PeoplePage opened(Asked asked) {
    var page = new PeoplePage(desk.use(ReadPeople.class), desk.use(GivePassword.class), frame(), desk.words());
    try (var stage = Stage.of(asked)) {
      page.load();
      assertFalse(stage.getResponseComplete());
    }
    return page;
  }

  private Frame frame() {
    return new Frame(desk.use(Caller.class), desk.use(Authority.class), desk.use(ReadQueue.class),
        desk.use(PolicyInForce.class), desk.words(), desk.names(), Societies.called("Prairie Psychiatric Society"));
  }
}
