package org.imprimatur.web.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.web.stage.Desk;
import org.junit.jupiter.api.Test;

class OfferTest {

  private final Offer fresh = Offer.of(List.of(new ChannelId("newsletter"), new ChannelId("bluesky")));

  @Test
  void a_new_draft_is_offered_what_the_society_uses_in_the_fixed_order() {
    assertEquals(List.of("bluesky", "newsletter"), wires(fresh.getChannels()));
    assertEquals(List.of("bluesky", "newsletter", "web"), wires(fresh.getEverywhere()));
  }

  @Test
  void of_the_usual_channels_only_those_are_ticked_that_are_used() {
    assertEquals(List.of("bluesky"), fresh.usedOf(List.of("x", "mastodon", "bluesky")));
  }

  @Test
  void a_draft_keeps_where_it_goes_and_where_it_has_words_and_what_is_off_is_known() {
    var content = Desk.json("{\"text\":\"Sleep.\",\"channels\":[\"x\",\"web\"],\"variants\":{\"linkedin\":\"Rest.\"}}",
        ContentBody.class).content();
    var offer = fresh.and(content);
    assertEquals(List.of("x", "bluesky", "linkedin", "newsletter"), wires(offer.getChannels()));
    assertFalse(offer.used(new ChannelId("x")));
    assertTrue(offer.used(new ChannelId("bluesky")));
  }

  private static List<String> wires(List<ChannelId> channels) {
    return channels.stream().map(ChannelId::wire).toList();
  }
}
