package org.imprimatur.disclaimer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.channel.model.Segment;
import org.junit.jupiter.api.Test;

/** Where each placement puts a disclaimer: one entry for each, named like it. */
class PlacingTest {

  private static final Renderer RENDERER = new Renderer(oneForEachPlacement());
  private static final Set<String> ALL = Arrays.stream(Placement.values()).map(Enum::name).collect(Collectors.toSet());

  @Test
  void a_single_post_reads_in_this_order() {
    assertEquals(List.of("PREFIX BYLINE one FIRST_POST LAST_POST SUFFIX FOOTER"), posts(Networks.X, ALL, "one"));
  }

  @Test
  void a_thread_of_three_puts_each_on_its_post() {
    assertEquals(
        List.of("PREFIX BYLINE one FIRST_POST", "two", "three LAST_POST SUFFIX FOOTER"),
        posts(Networks.BLUESKY, ALL, "one", "two", "three"));
  }

  @Test
  void each_placement_has_one_place_in_a_thread_of_three() {
    for (var placement : Placement.values()) {
      boolean last = Set.of(Placement.LAST_POST, Placement.SUFFIX, Placement.FOOTER).contains(placement);
      boolean before = Set.of(Placement.PREFIX, Placement.BYLINE).contains(placement);
      var id = placement.name();
      var first = last ? "one" : before ? id + " one" : "one " + id;
      assertEquals(
          List.of(first, "two", last ? "three " + id : "three"),
          posts(Networks.MASTODON, Set.of(id), "one", "two", "three"), id);
    }
  }

  @Test
  void a_page_has_its_title_and_by_line_between_the_first_two() {
    assertEquals(
        List.of("PREFIX Title By-A BYLINE one FIRST_POST LAST_POST SUFFIX FOOTER"),
        posts(Networks.NEWSLETTER, ALL, "one"));
  }

  @Test
  void at_one_place_of_a_single_post_the_catalogue_decides() {
    var renderer = new Renderer(Catalogue.shipped());
    var request =
        new RenderRequest(
            RenderRequest.Words.of("A case."), Set.of(Networks.X),
            new RenderRequest.Inserts(
                Set.of("views-own", "composite-vignette", "crisis-988"), Map.of(RenderRequest.SOCIETY, "PPS")),
            RenderRequest.Manner.MEMBER);
    var post = renderer.render(request).get(0);
    assertEquals(
        List.of("crisis-988", "composite-vignette", "views-own"),
        post.disclaimers().stream().map(PlacedDisclaimer::id).toList());
    assertEquals(post.disclaimers().get(0).text(), post.segments().get(0).blocks().get(1).text());
  }

  @Test
  void a_tie_to_a_company_is_in_the_first_post_of_a_thread_before_the_text() {
    var request =
        new RenderRequest(
            new RenderRequest.Words("", "", "", List.of("one", "two", "three"), Map.of()), Set.of(Networks.X),
            new RenderRequest.Inserts(
                Set.of("sponsored", "coi-declared"), Map.of(RenderRequest.SOCIETY, "PPS", "SPONSOR", "Acme")),
            RenderRequest.Manner.MEMBER);
    var first = new Renderer(Catalogue.shipped()).render(request).get(0).segments().get(0);
    assertEquals(
        "Disclosure by the author: ties to a company concerned.\n\nPaid partnership with Acme.\n\none", first.text());
  }

  private static List<String> posts(ChannelId channel, Set<String> ids, String... words) {
    var request =
        new RenderRequest(
            new RenderRequest.Words(
                "Title", "By-A", words[0], words.length == 1 ? List.of() : List.of(words), Map.of()),
            Set.of(channel), new RenderRequest.Inserts(ids, Map.of(RenderRequest.SOCIETY, "PPS")),
            RenderRequest.Manner.MEMBER);
    return RENDERER.render(request).get(0).segments().stream().map(Segment::text).map(text -> text.replace("\n\n", " "))
        .toList();
  }

  private static Catalogue oneForEachPlacement() {
    var all = Placement.values();
    return new Catalogue(IntStream.range(0, all.length).mapToObj(i -> entry(i + 1, all[i])).toList());
  }

  private static Disclaimer entry(int order, Placement placement) {
    var form = new Disclaimer.Form(placement, placement.name());
    return new Disclaimer(placement.name(), 1, order, new Disclaimer.Upkeep("o", LocalDate.EPOCH, "s"), Set.of(), form,
        form);
  }
}
