package org.imprimatur.channel.model.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopLevelDomainsTest {

  private static final TopLevelDomains ON_X = new TopLevelDomains("x");

  @ParameterizedTest
  @CsvSource({"x, org, true", "mastodon, org, true", "bluesky, org, true", "x, example, false",
    "mastodon, example, true", "bluesky, example, false", "x, kids, false", "bluesky, kids, true",
    "x, tiffany, true", "bluesky, tiffany, false"})
  void each_network_knows_its_own(String network, String label, boolean known) {
    assertEquals(known, new TopLevelDomains(network).has(label));
  }

  @Test
  void a_network_that_the_table_does_not_name_knows_none() {
    assertFalse(new TopLevelDomains("mast").has("org"));
  }

  @Test
  void nothing_is_no_top_level_domain() {
    assertFalse(ON_X.has(""));
    assertEquals(-1, ON_X.end("prairie.", "prairie.".length()));
  }

  @ParameterizedTest
  @CsvSource({"org, 3", "ORG, 3", "Org/a, 3", "org., 3", "org_, 3", "org:8080, 3", "org\u6C34, 3", "org\u00E9, 3",
    "\u4E2D\u56FD, 2", "\u4E2D\u56FD\u9053, 2", "\u0431\u0433, 2", "\u0411\u0413, 2", "verm\u00F6gensberater, 16",
    "VERM\u00D6GENSBERATER, 16"})
  void it_is_found_in_large_letters_and_in_any_script(String text, int end) {
    assertEquals(end, ON_X.end(text, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"orgs", "org1", "org@", "org+", "org-", "o", " org", "1org", "\u4E2D", "\u4E2D\u56FDx",
    "\u4E2D\u56FD1", "\u4E2D\u56FD@", "verm\u00F6gen", "\uFF4F\uFF52\uFF47", "\uD800"})
  void a_word_that_goes_on_or_is_cut_short_is_none(String text) {
    assertEquals(-1, ON_X.end(text, 0));
  }

  @Test
  void of_two_that_begin_alike_the_longer_is_taken() {
    assertEquals(5, ON_X.end("\u5609\u91CC\u5927\u9152\u5E97", 0));
    assertEquals(2, ON_X.end("\u5609\u91CC\u5927", 0));
    assertTrue(ON_X.has("\u5609\u91CC"));
  }
}
