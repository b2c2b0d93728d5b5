package org.imprimatur.disclaimer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.words.English;
import org.junit.jupiter.api.Test;

class RendererTest {

  private final Renderer renderer = new Renderer(Catalogue.shipped());

  @Test
  void an_article_on_accounts_carries_its_disclaimer_under_the_by_line() {
    var web = render(article(), ChannelId.WEB);
    assertEquals("TITLE BYLINE DISCLAIMER BODY DISCLAIMER", roles(web, 0));
    assertTrue(web.segments().get(0).text().contains("Prairie Psychiatric Society has not reviewed them"));
    assertEquals(List.of("no-endorse-accounts", "views-own"),
        web.disclaimers().stream().map(PlacedDisclaimer::id).toList());
  }

  @Test
  void the_same_article_on_bluesky_has_only_text_and_short_disclaimers() {
    var post = render(article(), Networks.BLUESKY).segments().get(0);
    assertEquals(
        "Two accounts I learn from: @a and @b.\n\nPrairie Psychiatric Society does not endorse the accounts listed."
            + "\n\nViews are the author’s, not Prairie Psychiatric Society’s.",
        post.text());
  }

  @Test
  void every_post_is_on_the_societys_feed() {
    var request = RenderRequest.ofText("Hello", Set.of(Networks.X), Set.of(), "PPS");
    assertEquals(List.of(Networks.X, ChannelId.WEB),
        renderer.render(request).stream().map(Rendering::channel).toList());
  }

  @Test
  void a_thread_has_first_disclaimers_on_the_first_post_and_last_on_the_last() {
    var thread = render(thread(), Networks.X);
    assertEquals("BODY DISCLAIMER", roles(thread, 0));
    assertEquals("BODY", roles(thread, 1));
    assertEquals("BODY DISCLAIMER", roles(thread, 2));
  }

  @Test
  void a_thread_is_one_page_where_threads_do_not_exist() {
    assertEquals("DISCLAIMER BODY BODY BODY DISCLAIMER", roles(render(thread(), Networks.LINKEDIN), 0));
  }

  @Test
  void a_variant_replaces_the_text_on_its_channel_only() {
    var request =
        new RenderRequest(new RenderRequest.Words("", "", "long", List.of(), Map.of(Networks.X, "short")),
            Set.of(Networks.X), new RenderRequest.Inserts(Set.of(), society("P")), RenderRequest.Manner.MEMBER);
    assertEquals("short", render(request, Networks.X).segments().get(0).text());
    assertEquals("long", render(request, ChannelId.WEB).segments().get(0).text());
  }

  @Test
  void what_does_not_fit_says_whose_characters_they_are() {
    var request = RenderRequest.ofText("a".repeat(275), Set.of(Networks.BLUESKY), Set.of("education-only"), "PPS");
    var rendering = render(request, Networks.BLUESKY);
    assertFalse(rendering.fits());
    assertEquals(
        "The post has 312 characters; Bluesky allows 300, of which 37 are the disclaimer education-only. Shorten "
            + "it by 12.",
        English.of(Overrun.in(rendering).get(0).sentence()));
  }

  @Test
  void too_many_bytes_are_explained_in_bytes() {
    var families = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66".repeat(130);
    var rendering = render(RenderRequest.ofText(families, Set.of(Networks.BLUESKY), Set.of(), "PPS"), Networks.BLUESKY);
    assertEquals(
        "The post has 3,250 bytes; Bluesky allows 3,000. Shorten it by 250.",
        English.of(Overrun.in(rendering).get(0).sentence()));
  }

  @Test
  void disclaimers_alone_are_not_a_post() {
    var rendering = render(RenderRequest.ofText(" ", Set.of(), Set.of("crisis-988"), "PPS"), ChannelId.WEB);
    assertFalse(rendering.fits());
    assertEquals(List.of("The post has no words. Write some."),
        Overrun.reasons(rendering).stream().map(English::of).toList());
  }

  @Test
  void an_unknown_disclaimer_stops_the_rendering() {
    var request = RenderRequest.ofText("Hello", Set.of(), Set.of("no-such"), "PPS");
    assertThrows(IllegalArgumentException.class, () -> renderer.render(request));
  }

  private static RenderRequest article() {
    return new RenderRequest(
        new RenderRequest.Words("Accounts to follow", "By Tomi Okafor, PGY-2 resident",
            "Two accounts I learn from: @a and @b.", List.of(), Map.of()),
        Set.of(Networks.BLUESKY),
        new RenderRequest.Inserts(Set.of("views-own", "no-endorse-accounts"), society("Prairie Psychiatric Society")),
        new RenderRequest.Manner("trainee", "en"));
  }

  private static RenderRequest thread() {
    return new RenderRequest(
        new RenderRequest.Words("", "", "", List.of("one", "two", "three"), Map.of()),
        Set.of(Networks.X, Networks.LINKEDIN),
        new RenderRequest.Inserts(Set.of("trainee-author", "education-only"), society("PPS")),
        new RenderRequest.Manner("trainee", "en"));
  }

  private static Map<String, String> society(String name) {
    return Map.of(RenderRequest.SOCIETY, name);
  }

  private Rendering render(RenderRequest request, ChannelId channel) {
    return renderer.render(request).stream().filter(rendering -> rendering.channel().equals(channel)).findFirst()
        .orElseThrow();
  }

  private static String roles(Rendering rendering, int segment) {
    return rendering.segments().get(segment).blocks().stream().map(block -> block.role().name())
        .collect(Collectors.joining(" "));
  }
}
