package org.imprimatur.submission.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.histories.Saying;
import org.imprimatur.histories.Scene;
import org.imprimatur.society.Societies;
import org.imprimatur.society.application.KeepSociety;
import org.imprimatur.submission.model.Content;
import org.imprimatur.words.English;
import org.imprimatur.workflow.model.State;
import org.junit.jupiter.api.Test;

class UnusedChannelsTest {

  private final Scene scene = new Scene();

  @Test
  void a_draft_for_a_channel_that_is_off_is_kept_and_edited_and_not_handed_in_until_it_is_taken_off() {
    var id = scene.begun(to("x", "bluesky"));
    uses("bluesky");
    assertEquals("The post goes to X that the society does not use. Take it off the post, or ask the chair or the"
        + " administrator to turn it on.", refused(id));
    assertEquals(State.DRAFT, scene.post(id).state());
    assertEquals(0, scene.post(id).revision());
    long version = scene.post(id).version();
    scene.done("member", () -> scene.use(SaveDraft.class).edit(id, version, to("bluesky")));
    submit(id);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void the_first_of_several_is_named_and_the_others_are_counted() {
    var id = scene.begun(to("x", "mastodon", "newsletter"));
    uses("bluesky");
    assertEquals("The post goes to X and 2 more channels that the society does not use. Take them off the post, or ask"
        + " the chair or the administrator to turn them on.", refused(id));
  }

  @Test
  void the_societys_own_feed_is_always_on() {
    var id = scene.begun(to("web"));
    uses("bluesky");
    submit(id);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  @Test
  void what_was_handed_in_before_goes_its_way() {
    var id = scene.inReview(to("x"));
    uses("bluesky");
    assertEquals(State.IN_REVIEW, scene.post(id).state());
    assertEquals(Set.of(new ChannelId("x")), scene.post(id).content().outlets().channels());
  }

  @Test
  void a_channel_that_is_on_again_takes_posts_again() {
    var id = scene.begun(to("x"));
    uses("bluesky");
    scene.done("chair", () -> scene.use(KeepSociety.class).useChannels(2, List.of("x")));
    submit(id);
    assertEquals(State.IN_REVIEW, scene.post(id).state());
  }

  private static Content to(String... wires) {
    var plain = Saying.plain(Saying.SLEEP);
    var channels = Arrays.stream(wires).map(ChannelId::new).collect(Collectors.toSet());
    return new Content(plain.kind(), plain.voice(), plain.words(), new Content.Outlets(channels, Optional.empty()),
        plain.references(), plain.statements(), plain.coAuthors());
  }

  private void uses(String... wires) {
    scene.done("chair",
        () -> scene.use(KeepSociety.class).save(0, Societies.profile("Lakeside Society", List.of(), List.of())));
    scene.done("chair", () -> scene.use(KeepSociety.class).useChannels(1, List.of(wires)));
  }

  private void submit(String id) {
    scene.done("member", () -> scene.use(SubmitForReview.class).submit(id, OptionalLong.empty()));
  }

  private String refused(String id) {
    return English.of(
        scene.refusal("member", () -> scene.use(SubmitForReview.class).submit(id, OptionalLong.empty())));
  }
}
