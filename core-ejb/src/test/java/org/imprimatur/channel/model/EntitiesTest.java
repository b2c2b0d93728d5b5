package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.Entity.Bytes;
import org.junit.jupiter.api.Test;

class EntitiesTest {

  @Test
  void x_links_mentions_hashtags_bare_domains_and_cashtags() {
    assertEquals(
        "MENTION ana_md|HASHTAG MentalHealth|URL prairie.org/a|CASHTAG PFE",
        found(Networks.X, "@ana_md on #MentalHealth, see prairie.org/a. $PFE"));
  }

  @Test
  void mastodon_links_remote_mentions_and_leaves_bare_domains() {
    assertEquals("MENTION ana@sci.example", found(Networks.MASTODON, "@ana@sci.example wrote on prairie.org"));
  }

  @Test
  void bluesky_mentions_are_domains() {
    assertEquals("MENTION ana.bsky.social", found(Networks.BLUESKY, "@ana.bsky.social and @ana"));
  }

  @Test
  void a_bluesky_link_without_a_scheme_gets_one() {
    assertEquals("URL https://prairie.org/a", found(Networks.BLUESKY, "see prairie.org/a."));
  }

  @Test
  void a_bluesky_ticker_is_in_capitals_and_a_price_is_none() {
    assertEquals("CASHTAG PFE", found(Networks.BLUESKY, "$pfe fell by $5"));
  }

  @Test
  void a_keycap_is_not_a_hashtag() {
    assertEquals("HASHTAG a-b", found(Networks.BLUESKY, "#\uFE0F\u20E3tag #a-b! #12"));
  }

  @Test
  void an_address_ends_before_an_invisible_mark() {
    assertEquals("URL https://a.org/b", found(Networks.X, "\u2066https://a.org/b\u2069"));
  }

  @Test
  void an_x_address_ends_where_another_script_begins() {
    assertEquals("URL https://prairie.org/a|URL prairie.org",
        found(Networks.X, "https://prairie.org/a\u6C34 \u6C34prairie.org\u6C34"));
  }

  @Test
  void an_x_address_keeps_the_bracket_that_it_opened() {
    assertEquals("URL https://prairie.org/a_(b)", found(Networks.X, "(https://prairie.org/a_(b))"));
  }

  @Test
  void x_short_links_end_after_their_code() {
    assertEquals("URL https://t.co/aB3", found(Networks.X, "https://t.co/aB3-more"));
  }

  @Test
  void a_scheme_after_a_sign_is_neither_mention_nor_hashtag() {
    assertEquals("", found(Networks.X, "@ftp:// #ftp://"));
  }

  @Test
  void an_old_style_repost_mentions_its_author() {
    assertEquals("MENTION ana_md", found(Networks.X, "RT@ana_md"));
  }

  @Test
  void a_ticker_stands_after_a_space() {
    assertEquals("CASHTAG PFE", found(Networks.X, "$PFE$ABC x$DEF"));
  }

  @Test
  void an_address_loses_the_full_stop_of_its_sentence() {
    assertEquals("URL https://prairie.org/a", found(Networks.MASTODON, "Read https://prairie.org/a."));
  }

  @Test
  void an_email_address_is_neither_mention_nor_link() {
    assertEquals("", found(Networks.X, "office@prairie.org"));
  }

  @Test
  void a_fragment_is_not_a_hashtag() {
    assertEquals("URL https://a.org/#top", found(Networks.X, "https://a.org/#top"));
  }

  @Test
  void only_the_societys_own_pages_link_a_host_that_nobody_can_register() {
    assertEquals("", found(Networks.X, "https://prairie.nowhere/a"));
    assertEquals("", found(Networks.MASTODON, "https://prairie.nowhere/a"));
    assertEquals("URL https://prairie.nowhere/a", found(ChannelId.WEB, "https://prairie.nowhere/a"));
  }

  @Test
  void the_name_of_a_list_is_no_mention() {
    assertEquals("MENTION ana_md", found(Networks.X, "@prairie/authors and @ana_md"));
  }

  @Test
  void linkedin_mentions_nobody_by_an_at_sign() {
    assertEquals("HASHTAG care", found(Networks.LINKEDIN, "@ana_md on #care"));
  }

  @Test
  void a_mastodon_server_may_have_a_name_in_any_script() {
    assertEquals("MENTION ana@b\u00FCcher.example", found(Networks.MASTODON, "with @ana@b\u00FCcher.example."));
    assertEquals("URL https://b\u00FCcher.example.org/\u00FC",
        found(Networks.MASTODON, "(https://b\u00FCcher.example.org/\u00FC)"));
  }

  @Test
  void a_mastodon_hashtag_needs_a_letter_or_a_separator() {
    assertEquals("HASHTAG 2026_10|HASHTAG a\u00B7b",
        found(Networks.MASTODON, "#2026 #2026_10 #a\u00B7b\u00B7 x#no /#no"));
  }

  @Test
  void bluesky_looks_for_links_after_a_space_or_a_bracket() {
    assertEquals("URL https://b.org|URL https://c.org/d_(e)",
        found(Networks.BLUESKY, "x/a.org (b.org) https://c.org/d_(e), my-site.org e.g."));
  }

  @Test
  void bluesky_gives_utf8_bytes() {
    var found = Counting.entities(Networks.BLUESKY, "h\u00E9 \uD83D\uDE00 #caf\u00E9");
    assertEquals(List.of(new Bytes(9, 15)), found.stream().map(entity -> entity.bytes().orElseThrow()).toList());
    assertEquals(6, found.get(0).start());
  }

  private static String found(ChannelId channel, String text) {
    return Counting.entities(channel, text).stream()
        .map(entity -> entity.type() + " " + entity.value())
        .collect(Collectors.joining("|"));
  }
}
