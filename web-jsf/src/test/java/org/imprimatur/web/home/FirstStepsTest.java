package org.imprimatur.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.delivery.model.PublicPost;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.login.application.ProviderNow;
import org.imprimatur.mail.model.MailSettings;
import org.imprimatur.people.application.ReadPeople;
import org.imprimatur.platform.model.Operator;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.review.model.ReviewSettings;
import org.imprimatur.screening.application.PolicyInForce;
import org.imprimatur.society.Societies;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.society.application.SettleParts;
import org.imprimatur.society.model.Settled.Part;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;

class FirstStepsTest {

  private static final OurSociety NAMED =
      Societies.saying(Societies.profile("Lakeside Society", List.of(), List.of()));

  private final Desk desk = Desk.open();
  private final Underway underway = new Underway();

  @Test
  void each_step_ticks_itself_by_what_is_there() {
    assertEquals(List.of("chair", "committee", "members"), done(steps("admin", Societies.unknown(), 2)));
    assertEquals(List.of("society", "chair", "committee", "members"), done(steps("chair", NAMED, 2)));
  }

  @Test
  void a_committee_is_seated_when_one_more_may_vote_than_a_post_needs() {
    assertEquals(List.of("chair", "members"), done(steps("admin", Societies.unknown(), 99)));
  }

  @Test
  void who_can_take_none_of_them_is_shown_none() {
    for (var who : List.of("member", "reviewer", "publisher", "auditor")) {
      assertEquals(List.of(), steps(who, Societies.unknown(), 2).getSteps(), who);
    }
  }

  @Test
  void once_a_post_is_out_and_the_society_named_the_list_is_gone() {
    desk.live();
    assertEquals(List.of("chair", "committee", "members", "first-post"),
        done(steps("admin", Societies.unknown(), 2)));
    assertEquals(List.of(), steps("admin", NAMED, 2).getSteps());
    assertEquals(List.of(), steps("admin", Societies.unknown(), 2).getSteps(), "it is asked no more");
  }

  @Test
  void a_post_is_begun_by_who_may_write_one() {
    assertEquals("compose", last(steps("chair", NAMED, 2)));
    assertEquals("", last(steps("admin", NAMED, 2)));
  }

  @Test
  void the_bar_stands_where_a_step_is_taken_until_all_five_are() {
    var steps = bar(NAMED);
    assertEquals(List.of("society", "chair", "committee", "channels", "policy"),
        steps.getSteps().stream().map(FirstSteps.Step::name).toList());
    assertEquals(List.of("/people?step=chair", "/home"), List.of(steps.address(1), steps.address(5)));
    assertFalse(steps.settles(3), "its page has a form");
    desk.does("admin", () -> desk.use(SettleParts.class).settle(Part.CHANNELS));
    settle(bar(NAMED), 4);
    assertEquals(List.of(), bar(NAMED).getSteps());
    assertEquals(9, steps("admin", NAMED, 2).getSteps().size());
  }

  @Test
  void the_step_of_a_page_is_the_one_that_was_asked_for_else_the_first_open_one() {
    assertEquals(2, here("people", "committee"));
    assertEquals(1, here("people", ""));
    assertEquals(1, here("people", "policy"));
    assertEquals(0, here("society", ""));
  }

  private int here(String page, String step) {
    try (var stage = Stage.of(desk.asking(Asked.get("/" + page).with("step", step)))) {
      assertFalse(stage.getResponseComplete());
      return bar(Societies.unknown()).here(page);
    }
  }

  private void settle(SetUpBar steps, int number) {
    assertTrue(steps.settles(number));
    try (var stage = Stage.of(desk.asking(Asked.get("/policy")))) {
      desk.does("admin", () -> steps.settle(number));
      assertEquals(steps.address(number + 1), stage.went());
    }
  }

  private SetUpBar bar(OurSociety society) {
    return new SetUpBar(steps("admin", society, 2), desk.use(SettleParts.class), desk.words());
  }

  private static String last(FirstSteps steps) {
    return steps.getSteps().get(steps.getSteps().size() - 1).place();
  }

  private static List<String> done(FirstSteps steps) {
    assertEquals(steps.getTaken(), steps.getSteps().stream().filter(FirstSteps.Step::done).count());
    return steps.getSteps().stream().filter(FirstSteps.Step::done).map(FirstSteps.Step::title)
        .map(title -> title.replace("home.begin.", "")).toList();
  }

  private FirstSteps steps(String who, OurSociety society, int quorum) {
    var frame = new Frame(desk.use(Caller.class), desk.use(Authority.class), desk.use(ReadQueue.class),
        desk.use(PolicyInForce.class), desk.words(), desk.names(), society);
    var home = new HomePage() {
      @Override
      public List<PublicPost> getPublished() {
        return desk.use(ReadDeliveries.class).newest(5);
      }
    };
    var steps = new FirstSteps(frame, home, desk.use(ReadPeople.class), society,
        desk.use(SettleParts.class), new ReviewSettings(quorum), MailSettings.of(Operator.SILENT),
        desk.use(ProviderNow.class), underway);
    desk.does(who, steps::load);
    return steps;
  }
}
