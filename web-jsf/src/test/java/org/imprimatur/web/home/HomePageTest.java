package org.imprimatur.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.guest.application.EnterAsGuest;
import org.imprimatur.guest.application.InviteGuest;
import org.imprimatur.guest.application.VisitAsGuest;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.notice.application.ReadNotices;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.people.application.ReadPeople;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.screening.application.PolicyInForce;
import org.imprimatur.society.Societies;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePageTest {

  private final Desk desk = Desk.open();

  @ParameterizedTest
  @CsvSource({"2026-11-23T05:59:00Z,UTC,Good morning", "2026-11-23T12:00:00Z,UTC,Good afternoon",
    "2026-11-23T17:00:00Z,UTC,Good evening", "2026-11-23T17:30:00Z,America/Chicago,Good morning",
    "2026-11-23T17:30:00Z,-05:00,Good afternoon", "2026-11-23T23:30:00Z,Asia/Tokyo,Good morning"})
  void the_greeting_is_that_of_the_hour_where_the_society_is(Instant now, ZoneId zone, String greeting) {
    assertEquals(greeting + ", Dr member", opened("member", Clock.fixed(now, ZoneOffset.UTC), zone).getGreeting());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"MD|Dr Rao", "MD, PGY-2 resident|Dr Rao", "DO|Dr Rao", "MD/PhD|Dr Rao",
    "PhD|Asha Rao", "''|Asha Rao", "MDiv|Asha Rao", "DOM student|Asha Rao"})
  void only_a_physician_is_greeted_as_one(String credentials, String called) {
    desk.scene().bySystem(() -> desk.use(People.class).add(
        new Person("asha", "Asha Rao", credentials, Set.of(Role.MEMBER), Optional.empty(), true), "no password"));
    assertTrue(opened("asha").getGreeting().endsWith(", " + called), opened("asha").getGreeting());
  }

  @Test
  void everybody_is_told_what_there_is_for_them_to_do() {
    desk.scene().inReview(false);
    assertEquals("You have 1 under way.", opened("member").getSummary());
    assertEquals("Nothing of yours is under way.", opened("trainee").getSummary());
    assertEquals("Nothing needs your vote.", opened("reviewer").getSummary());
    assertEquals("You read everything and change nothing.", opened("auditor").getSummary());
    assertEquals("You look after people and settings; others decide what is said.", opened("admin").getSummary());
  }

  @Test
  void of_many_posts_under_way_the_newest_are_shown_and_all_are_counted() {
    for (int i = 0; i < 7; i++) {
      desk.scene().begun(false);
    }
    assertEquals(5, opened("member").getInFlight().size());
    assertEquals("You have 7 under way; the 5 changed last are here.", opened("member").getSummary());
  }

  @Test
  void what_is_out_is_under_way_no_more() {
    desk.live();
    var page = opened("member");
    assertEquals(List.of(), page.getInFlight());
    assertEquals(1, desk.as("member", page::getPublished).size());
  }

  @Test
  void an_author_is_told_that_a_post_was_approved_until_it_is_out_and_that_it_is_out() {
    desk.scene().approved();
    assertEquals(List.of(Notice.Kind.APPROVED), kinds("member"));
    assertEquals(List.of(), kinds("reviewer"));
    desk.live();
    assertEquals(List.of(Notice.Kind.PUBLISHED, Notice.Kind.APPROVED), kinds("member"));
  }

  private List<Notice.Kind> kinds(String who) {
    return opened(who).getNews().stream().map(row -> row.notice().kind()).toList();
  }

  @Test
  void who_may_name_a_voter_is_told_until_nobody_is_wanted() {
    desk.scene().waiting();
    assertEquals(1, opened("publisher").getNews().size());
    assertEquals(List.of(), opened("member").getNews());
  }

  @Test
  void an_author_is_told_of_a_guest_and_of_what_the_guest_said_and_so_is_whoever_invited() {
    var id = desk.scene().inReview(false);
    var made = desk.scene().done("chair",
        () -> desk.use(InviteGuest.class).invite(id, new Guest("Nia North", "counsel", ""), 7));
    assertEquals(List.of(Notice.Kind.GUEST_INVITED), news("member"));
    assertEquals(List.of(), news("chair"));
    var key = desk.scene().stored(
        tables -> desk.use(EnterAsGuest.class).enter(made.secret(), made.code().orElseThrow())).answer().orElseThrow();
    desk.scene().stored(tables -> desk.use(VisitAsGuest.class).comment(key,
        tables.submissions().find(id).orElseThrow().contentHash().orElseThrow(), "Too much."));
    assertEquals(List.of(Notice.Kind.GUEST_COMMENTED, Notice.Kind.GUEST_INVITED), news("member"));
    assertEquals(List.of(Notice.Kind.GUEST_COMMENTED), news("chair"));
    assertEquals(List.of(), news("reviewer"));
  }

  private List<Notice.Kind> news(String who) {
    return opened(who).getNews().stream().map(row -> row.notice().kind()).toList();
  }

  private HomePage opened(String who) {
    return opened(who, desk.use(Clock.class), ZoneOffset.UTC);
  }

  private HomePage opened(String who, Clock clock, ZoneId zone) {
    var greeting = new Greeting(clock, Societies.in(zone), desk.words());
    var news = new News(desk.use(ReadNotices.class), desk.use(ReadSubmission.class), desk.use(NameVoter.class),
        desk.use(ReadPeople.class), desk.line(), desk.names());
    var frame = new Frame(desk.use(Caller.class), desk.use(Authority.class), desk.use(ReadQueue.class),
        desk.use(PolicyInForce.class), desk.words(), desk.names(), Societies.called("Prairie Psychiatric Society"));
    var page = new HomePage(desk.use(Caller.class), desk.use(ReadQueue.class), desk.use(ReadSubmission.class),
        desk.use(ReadDeliveries.class), frame, greeting, news, desk.words());
    desk.does(who, page::load);
    return page;
  }
}
