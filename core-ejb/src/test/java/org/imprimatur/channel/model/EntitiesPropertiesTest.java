package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every entity on every channel. */
class EntitiesPropertiesTest {

  @Property(tries = 400, seed = "20261123")
  void entities_stand_apart_in_order_and_within_the_text(@ForAll("texts") String text,
      @ForAll("channels") ChannelId channel) {
    int free = 0;
    for (var entity : Counting.entities(channel, text)) {
      assertTrue(entity.start() >= free && entity.end() > entity.start() && entity.end() <= text.length(),
          entity.toString());
      assertFalse(inPair(text, entity.start()) || inPair(text, entity.end()), entity.toString());
      free = entity.end();
    }
  }

  @Property(tries = 400, seed = "20261123")
  void a_value_is_what_stands_there(@ForAll("texts") String text, @ForAll("channels") ChannelId channel) {
    for (var entity : Counting.entities(channel, text)) {
      var there = text.substring(entity.start(), entity.end()).toLowerCase(Locale.ROOT);
      assertTrue(entity.value().toLowerCase(Locale.ROOT)
          .endsWith(entity.type() == Entity.Type.URL ? there : there.substring(1)), entity.toString());
    }
  }

  @Property(tries = 400, seed = "20261123")
  void the_bytes_of_a_bluesky_facet_are_its_words(@ForAll("texts") String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    for (var entity : Counting.entities(Networks.BLUESKY, text)) {
      var place = entity.bytes().orElseThrow();
      assertEquals(
          text.substring(entity.start(), entity.end()),
          new String(Arrays.copyOfRange(bytes, place.start(), place.end()), StandardCharsets.UTF_8));
    }
  }

  @Provide
  Arbitrary<ChannelId> channels() {
    return Arbitraries.of(ChannelId.all());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
        "a", " ", "\n", "(", ")", ".", ",", "@", "#", "$", "/", ":", "https://", "a.org", "b_c.net/d", "@ana",
        "@ana@b.org", "@ana.bsky.social", "#tag",
        "#\u6C34", "$PFE", "$pfe", "\u00E9", "\u0301", "\u6C34", "\uD83D\uDE00", "\u200D", "\uFE0F", "\u2066", "com",
        "1")
        .list().ofMaxSize(16).map(parts -> String.join("", parts));
  }

  private static boolean inPair(String text, int at) {
    return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
