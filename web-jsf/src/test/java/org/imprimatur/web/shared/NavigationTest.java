package org.imprimatur.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.review.model.Queue.Newest;
import org.imprimatur.review.model.Queue.Post;
import org.imprimatur.review.model.Queue.Row;
import org.imprimatur.review.model.Queue.Turn;
import org.imprimatur.screening.application.PolicyInForce;
import org.imprimatur.society.Societies;
import org.imprimatur.web.shared.Navigation.Place;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTest {

  private static final Path WEB_INF = Path.of("src/main/webapp/WEB-INF");
  private static final List<Place> PLACES = new Navigation(null).getPlaces();

  private final Desk desk = Desk.open();

  @ParameterizedTest
  @CsvSource({"member,home posts compose policy accounts feed", "trainee,home posts compose policy accounts feed",
    "reviewer,home queue posts policy accounts feed",
    "chair,home queue posts compose people policy accounts feed society",
    "publisher,home queue posts people policy accounts feed",
    "auditor,home queue posts people policy accounts feed", "admin,home posts people policy accounts feed society",
    ",feed"})
  void everybody_is_led_to_what_they_may_open_in_one_order(String who, String places) {
    assertEquals(places, led(who));
  }

  @Test
  void whose_seat_was_taken_is_led_to_the_queue_no_more() {
    desk.scene().becomes("reviewer", Role.MEMBER);
    assertEquals("home posts compose policy accounts feed", led("reviewer"));
  }

  @Test
  void only_what_waits_for_a_vote_is_counted() {
    assertEquals(List.of("", "", "", "", "", "", "", "", ""), counts("reviewer"));
    desk.kept().waits(Lane.MINE, new Row("1", new Post("A title", "Asha Rao", "post", "member", List.of()),
        State.IN_REVIEW, Optional.empty(), new Newest("hash", 0, 0, 2),
        new Turn(false, false, Optional.empty())));
    assertEquals(List.of("", "1", "", "", "", "", "", "", ""), counts("reviewer"));
  }

  @Test
  void each_place_is_a_page_that_says_which_it_is_where_it_has_the_bar_and_has_a_picture() throws IOException {
    var icons = Files.readString(WEB_INF.resolve("tags/icon.xhtml"));
    for (var place : PLACES) {
      var page = Files.readString(page(place));
      assertTrue(!page.contains("templates/app.xhtml") || page.contains("name=\"page\" value=\"" + place.to() + '"'),
          place.to());
      assertTrue(icons.contains("name eq '" + place.icon() + "'"), place.icon());
    }
  }

  private static Path page(Place place) throws IOException {
    try (var files = Files.walk(WEB_INF.resolve("pages"))) {
      return files.filter(each -> each.endsWith(place.to() + ".xhtml")).findFirst().orElseThrow();
    }
  }

  @Test
  void no_keys_lead_to_two_places_and_none_begins_as_others_do() {
    var keys = PLACES.stream().map(Place::keys).filter(each -> !each.isEmpty()).toList();
    assertEquals(keys.size(), keys.stream().distinct().count());
    for (var pressed : keys) {
      assertTrue(pressed.matches("g [a-z]|[a-z&&[^gjktnp]]"), pressed);
    }
  }

  private String led(String who) {
    return of(who, navigation -> PLACES.stream().filter(navigation::leads).map(Place::to)
        .collect(Collectors.joining(" ")));
  }

  private List<String> counts(String who) {
    return of(who, navigation -> PLACES.stream().map(navigation::waiting).toList());
  }

  private <T> T of(String who, Function<Navigation, T> asked) {
    return desk.as(who, () -> asked.apply(new Navigation(
        new Frame(desk.use(Caller.class), desk.use(Authority.class), desk.use(ReadQueue.class),
            desk.use(PolicyInForce.class), desk.words(), desk.names(),
            Societies.called("Prairie Psychiatric Society")))));
  }
}
