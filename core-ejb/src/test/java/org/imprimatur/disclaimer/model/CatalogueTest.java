package org.imprimatur.disclaimer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Networks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  private static final Map<String, String> SOCIETY = Map.of(RenderRequest.SOCIETY, "Prairie Psychiatric Society");

  /** The room a disclaimer may take of the shortest channel. */
  private static final int RESERVE = 100;

  static List<Disclaimer> entries() {
    return Catalogue.shipped().entries();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void a_disclaimer_is_complete_on_every_channel(Disclaimer entry) {
    for (var channel : ChannelId.all()) {
      var words = entry.on(channel, SOCIETY).text();
      assertFalse(words.isBlank() || words.contains("{{"), words);
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void the_brief_form_fits_the_reserve_of_every_short_channel(Disclaimer entry) {
    for (var channel : List.of(Networks.X, Networks.BLUESKY, Networks.MASTODON)) {
      assertTrue(Counting.measure(channel, entry.on(channel, SOCIETY).text()).length() <= RESERVE, entry.id());
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void a_disclaimer_has_an_owner_a_source_and_a_version(Disclaimer entry) {
    assertFalse(entry.upkeep().owner().isBlank() || entry.upkeep().source().isBlank());
    assertTrue(entry.version() >= 1 && entry.id().matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void the_brief_form_is_brief_before_its_placeholders_are_filled(Disclaimer entry) {
    var words = entry.brief().words().replaceAll("\\{\\{([A-Z_]+):[^}]*}}", "{{$1}}");
    assertTrue(words.length() <= 60, () -> entry.id() + ": " + words.length());
  }

  @Test
  void the_catalogue_is_in_the_order_in_which_several_are_read() {
    var order = List.of(
        "crisis-988", "coi-declared", "sponsored", "no-endorse-accounts", "consented-case", "composite-vignette",
        "no-examination",
        "education-only", "preprint", "off-label", "trainee-author", "views-own", "legislative");
    assertEquals(order, Catalogue.shipped().named(order).stream().map(Disclaimer::id).toList());
  }

  @Test
  void a_tie_to_a_company_stands_before_the_text_wherever_it_goes() {
    for (var id : List.of("coi-declared", "sponsored")) {
      var entry = Catalogue.shipped().find(id).orElseThrow();
      assertEquals(Placement.PREFIX, entry.brief().placement());
      assertEquals(Placement.PREFIX, entry.full().placement());
    }
  }

  @Test
  void a_spanish_text_takes_the_spanish_form_once() {
    var both = List.of("crisis-988", "crisis-988-es", "education-only");
    assertEquals(List.of("crisis-988-es", "education-only"), wanted(both, "member", "es-MX"));
    assertEquals(List.of("crisis-988", "education-only"),
        wanted(List.of("crisis-988", "education-only"), "member", "en"));
  }

  @ParameterizedTest
  @CsvSource({"crisis-988, struggling or in crisis",
    "crisis-988-es, está pasando por un momento difícil o está en crisis"})
  void the_line_for_a_crisis_speaks_to_whoever_struggles_in_either_language(String id, String whom) {
    assertTrue(Catalogue.shipped().find(id).orElseThrow().full().words().contains(whom));
  }

  @Test
  void nobody_disowns_the_views_of_the_society() {
    var ids = List.of("views-own", "trainee-author", "legislative");
    assertEquals(List.of("legislative"), wanted(ids, "society", "en"));
    assertEquals(List.of("legislative"), wanted(ids, "committee", "en"));
    assertEquals(List.of("views-own", "legislative"), wanted(ids, "member", "en"));
    assertEquals(List.of("trainee-author", "views-own", "legislative"), wanted(ids, "trainee", "en"));
  }

  @Test
  void named_entries_come_once_and_in_reading_order() {
    var named = Catalogue.shipped().named(List.of("views-own", "crisis-988", "views-own"));
    assertEquals(List.of("crisis-988", "views-own"), named.stream().map(Disclaimer::id).toList());
  }

  @Test
  void a_name_that_is_not_in_the_catalogue_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Catalogue.shipped().named(List.of("no-such")));
  }

  @Test
  void a_value_replaces_the_words_for_when_nothing_is_known() {
    var trainee = Catalogue.shipped().find("trainee-author").orElseThrow();
    assertEquals("Written by a physician in training.", trainee.on(Networks.X, SOCIETY).text());
    assertEquals("Written by a PGY-2 resident.",
        trainee.on(Networks.X, Map.of("TRAINEE_LEVEL", "PGY-2 resident")).text());
  }

  @Test
  void a_tie_is_disclosed_in_the_words_of_the_author() {
    var coi = Catalogue.shipped().find("coi-declared").orElseThrow();
    assertEquals("Disclosure by the author: ties to a company concerned.", coi.on(Networks.X, SOCIETY).text());
    assertEquals("Disclosure by the author: fees from $1 Ltd.",
        coi.on(Networks.X, Map.of("TIES", "fees from $1 Ltd")).text());
  }

  @Test
  void a_placeholder_without_a_value_is_refused() {
    var views = Catalogue.shipped().find("views-own").orElseThrow();
    assertThrows(IllegalArgumentException.class, () -> views.on(ChannelId.WEB, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"By a {{trainee}}.", "By a {{TRAINEE LEVEL}}.", "By a {{TRAINEE_LEVEL:}}.",
    "By a {{TRAINEE_LEVEL", "By a TRAINEE_LEVEL}}."})
  void braces_that_nobody_would_fill_are_refused_when_the_catalogue_is_read(String words) {
    assertThrows(IllegalArgumentException.class, () -> new Disclaimer.Form(Placement.PREFIX, words));
  }

  private static List<String> wanted(List<String> ids, String voice, String language) {
    return Catalogue.shipped().wanted(ids, voice, language).stream().map(Disclaimer::id).toList();
  }
}
