package org.imprimatur.web.society;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.delivery.application.ConnectedNetworks;
import org.imprimatur.society.application.KeepSociety;
import org.imprimatur.society.application.SettleParts;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.Settled.Part;
import org.imprimatur.web.stage.Asked;
import org.imprimatur.web.stage.Desk;
import org.imprimatur.web.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelsPageTest {

  private final Desk desk = Desk.open();

  @ParameterizedTest
  @ValueSource(strings = {"member", "reviewer", "publisher", "auditor"})
  void whoever_does_not_keep_it_is_told_who_does(String who) {
    try (var stage = Stage.of(Asked.get("/channels"))) {
      desk.does(who, page()::load);
      assertEquals(403, stage.answered().status());
    }
  }

  @Test
  void a_society_that_has_not_said_who_it_is_does_that_first() {
    assertFalse(opened("chair").isNamed());
  }

  @Test
  void one_that_never_chose_begins_with_every_channel_on() {
    named();
    var page = opened("chair");
    assertTrue(page.isNamed());
    assertEquals(page.getChoices(), on(page));
  }

  @Test
  void what_is_ticked_is_saved_and_said_at_an_address_that_a_reload_only_reads() {
    named();
    var page = opened("chair");
    try (var stage = Stage.of(ticked("bluesky", "newsletter"))) {
      desk.does("chair", page::save);
      assertEquals("/channels", stage.went());
      assertEquals(List.of("Version 2 is saved and counts from now on. In use: Bluesky, Newsletter."), stage.told());
    }
    assertEquals(List.of("bluesky", "newsletter"), on(opened("admin")).stream().map(ChannelId::wire).toList());
  }

  @Test
  void the_same_again_is_said_to_have_changed_nothing() {
    named();
    var page = opened("chair");
    try (var stage = Stage.of(ticked("x", "mastodon", "bluesky", "threads", "linkedin", "newsletter"))) {
      desk.does("chair", page::save);
      assertEquals(List.of("Nothing was changed: version 1 uses the same."
          + " In use: X, Mastodon, Bluesky, Threads, LinkedIn, Newsletter."), stage.told());
    }
  }

  @Test
  void where_the_society_is_set_up_it_is_saved_and_settled_changed_or_not_and_one_goes_on() {
    named();
    var page = opened("chair");
    assertEquals(Set.of(), settled());
    try (var stage = Stage.of(ticked("x", "mastodon", "bluesky", "threads", "linkedin", "newsletter"))) {
      desk.does("chair", page::saveAndGoOn);
      assertEquals("/policy?step=policy", stage.went());
    }
    assertEquals(Set.of(Part.CHANNELS), settled());
  }

  private Set<Part> settled() {
    return desk.scene().done("chair", () -> desk.use(SettleParts.class).read());
  }

  @Test
  void with_none_ticked_the_society_uses_its_feed_alone() {
    named();
    var page = opened("chair");
    try (var stage = Stage.of(ticked())) {
      desk.does("chair", page::save);
      assertEquals(List.of("Version 2 is saved and counts from now on. In use: the society’s own feed alone."),
          stage.told());
    }
    assertEquals(List.of(), on(opened("admin")));
  }

  @Test
  void a_network_that_cannot_be_posted_to_says_so() {
    assertFalse(notes().connected(new ChannelId("bluesky")));
    assertTrue(notes().connected(ChannelId.WEB));
  }

  private ChannelNotes notes() {
    return new ChannelNotes(desk.use(ConnectedNetworks.class), desk.words());
  }

  @Test
  void of_two_savers_the_second_keeps_their_ticks_and_may_save_them_over_the_first() {
    named();
    var mine = opened("admin");
    var theirs = opened("chair");
    save("chair", theirs, "x");
    try (var stage = Stage.of(ticked("bluesky"))) {
      desk.does("admin", mine::save);
      assertFalse(stage.good());
    }
    assertTrue(mine.isOvertaken());
    assertEquals("Version 2 was saved by chair while this page was open here. It uses: X."
        + " What you ticked still stands below.", desk.as("admin", mine::getOvertaking));
    assertEquals(2, desk.as("admin", mine::getNewest));
    try (var stage = Stage.of(ticked("bluesky"))) {
      desk.does("admin", mine::saveOver);
      assertTrue(stage.good());
    }
    assertEquals(List.of(new ChannelId("bluesky")), on(opened("chair")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "x | Up to 280 characters in a post; a longer text becomes a thread. Each link counts as 23 characters."
        + " A post with a link costs 0.20 USD there.",
    "threads | Up to 500 characters in a post; a longer text becomes a thread. At most 5 links.",
    "linkedin | One post of up to 3,000 characters.",
    "newsletter | The whole text under its title and by-line, up to 100,000 characters."})
  void each_channel_says_what_goes_there(String wire, String said) {
    assertEquals(said, notes().of(new ChannelId(wire)));
  }

  private void named() {
    var profile =
        new Profile(new Profile.Name("Lakeside Society", ""), null, new Profile.Life("", List.of("en")), null);
    desk.as("chair", () -> desk.use(KeepSociety.class).save(0, profile));
  }

  private static Asked ticked(String... wires) {
    var asked = Asked.post("/channels");
    for (var wire : wires) {
      asked.with("channel." + wire, "on");
    }
    return asked;
  }

  private void save(String who, ChannelsPage page, String... wires) {
    try (var stage = Stage.of(ticked(wires))) {
      desk.does(who, page::save);
      assertTrue(stage.good());
    }
  }

  private static List<ChannelId> on(ChannelsPage page) {
    return page.getChoices().stream().filter(page::on).toList();
  }

  private ChannelsPage opened(String who) {
    var page = page();
    try (var stage = Stage.of(Asked.get("/channels"))) {
      desk.does(who, page::load);
      assertFalse(stage.getResponseComplete());
    }
    return page;
  }

  @SuppressWarnings("UnnecessaryAssignment") // No container here: the test is what injects.
  private ChannelsPage page() {
    var page = new ChannelsPage();
    page.society = desk.use(KeepSociety.class);
    page.parts = desk.use(SettleParts.class);
    page.words = desk.words();
    page.names = desk.names();
    page.channels = desk.channels();
    return page;
  }
}
