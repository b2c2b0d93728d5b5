package org.imprimatur.disclaimer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetTest {

  private static final Renderer RENDERER = new Renderer(Catalogue.shipped());
  private static final Set<String> TWO = Set.of("crisis-988", "education-only");

  @ParameterizedTest
  @MethodSource("org.imprimatur.channel.model.Networks#withThreads")
  void what_is_left_is_exact_to_the_character(ChannelId channel) {
    int left = Budget.of(post(channel, "", TWO)).get(0).left();
    assertTrue(post(channel, "a".repeat(left), TWO).fits());
    assertFalse(post(channel, "a".repeat(left + 1), TWO).fits());
  }

  @Test
  void the_crisis_line_and_the_line_on_advice_leave_this_much() {
    // X counts any address as 23, so 988lifeline.org takes 23 instead of its 15 characters.
    assertEquals(List.of(new Share("crisis-988", 66), new Share("education-only", 37)),
        Budget.of(post(Networks.X, "", TWO)).get(0).shares());
    assertEquals(280 - 103, Budget.of(post(Networks.X, "", TWO)).get(0).left());
    assertEquals(300 - 95, Budget.of(post(Networks.BLUESKY, "", TWO)).get(0).left());
  }

  @Test
  void a_thread_reserves_on_the_posts_that_carry_something() {
    var thread =
        RENDERER.render(
            new RenderRequest(
                new RenderRequest.Words("", "", "", List.of("one", "two", "three"), Map.of()),
                Set.of(Networks.BLUESKY),
                new RenderRequest.Inserts(
                    Set.of("coi-declared", "education-only"), Map.of(RenderRequest.SOCIETY, "PPS")),
                RenderRequest.Manner.MEMBER))
            .get(0);
    assertEquals(List.of(56, 0, 37), Budget.of(thread).stream().map(Budget::reserved).toList());
  }

  @Test
  void disclaimers_longer_than_a_post_leave_nothing() {
    var many = Set.of("crisis-988", "veterans-line", "coi-declared", "sponsored", "no-endorse-accounts",
        "consented-case", "off-label");
    assertEquals(0, Budget.of(post(Networks.X, "", many)).get(0).left());
  }

  @Test
  void a_refusal_names_the_disclaimers_and_what_each_takes() {
    assertEquals(
        "The post has 306 characters; Bluesky allows 300, of which 95 are the disclaimers (crisis-988 58, "
            + "education-only 37)."
            + " Shorten it by 6.",
        English.of(Overrun.in(post(Networks.BLUESKY, "a".repeat(211), TWO)).get(0).sentence()));
  }

  @Test
  void a_refusal_of_a_thread_names_the_post_and_only_its_own_disclaimers() {
    var thread =
        RENDERER.render(
            new RenderRequest(
                new RenderRequest.Words("", "", "", List.of("a".repeat(290), "two", "three"), Map.of()),
                Set.of(Networks.BLUESKY),
                new RenderRequest.Inserts(
                    Set.of("composite-vignette", "education-only"), Map.of(RenderRequest.SOCIETY, "PPS")),
                RenderRequest.Manner.MEMBER))
            .get(0);
    assertEquals(
        List.of(
            "Post 1 of 3 has 339 characters; Bluesky allows 300, of which 49 are the disclaimer "
                + "composite-vignette. Shorten it by 39."),
        Overrun.reasons(thread).stream().map(English::of).toList());
  }

  private static Rendering post(ChannelId channel, String text, Set<String> disclaimers) {
    return RENDERER.render(RenderRequest.ofText(text, Set.of(channel), disclaimers, "PPS")).get(0);
  }
}
