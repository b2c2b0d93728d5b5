package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.application.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every network, also of one that is added. */
class ProfilesTest {

  /** The width of the column in which a post's channels stand. */
  private static final int COLUMN = 100;

  @Test
  void every_folder_with_a_profile_is_listed() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/org/imprimatur/channel/model"), 2)) {
      var folders =
          files.filter(file -> file.toString().endsWith("Profile.java") && !file.endsWith("ChannelProfile.java"))
              .map(file -> file.getParent().getFileName().toString()).collect(Collectors.toSet());
      assertEquals(folders, ChannelId.all().stream().map(ChannelId::wire).collect(Collectors.toSet()));
    }
  }

  @Test
  void a_post_that_goes_everywhere_can_be_kept() {
    assertTrue(ChannelId.all().stream().map(ChannelId::wire).collect(Collectors.joining(",")).length() <= COLUMN);
  }

  @Test
  void the_order_in_which_posts_were_hashed_stays() {
    var first = List.of("x", "mastodon", "bluesky", "threads", "linkedin", "newsletter", "web");
    assertEquals(first, ChannelId.all().stream().map(ChannelId::wire).filter(Set.copyOf(first)::contains).toList());
    assertEquals(ChannelId.WEB, ChannelId.all().get(ChannelId.all().size() - 1));
  }

  @Test
  void two_networks_under_one_name_or_at_one_place_stop_the_start() {
    var there = Networks.X.profile();
    assertThrows(IllegalStateException.class, () -> Profiles.byWire(List.of(there, there)));
    assertThrows(IllegalStateException.class, () -> Profiles.byWire(List.of()));
  }

  @Test
  void a_channel_that_is_none_cannot_be_named() {
    assertThrows(IllegalArgumentException.class, () -> new ChannelId("X"));
    assertTrue(ChannelId.ofWire("nowhere").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("org.imprimatur.channel.model.ChannelId#all")
  void a_profile_says_who_told_its_limit_and_counts_no_words_as_nothing(ChannelId channel) {
    var profile = channel.profile();
    assertTrue(profile.limit().value() > 0 && !profile.limit().source().where().isBlank());
    assertTrue(!profile.label().isBlank() && said(profile.place()).contains(said(profile.spoken())));
    assertEquals(0, profile.length(""));
    assertEquals(List.of(), profile.entities(""));
  }

  private static String said(Sentence sentence) {
    return Phrasebook.english().say(sentence);
  }
}
