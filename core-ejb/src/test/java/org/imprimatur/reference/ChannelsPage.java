package org.imprimatur.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Limit;

/** Writes {@code docs/reference/channels.md}. */
final class ChannelsPage {

  private static final String SAMPLE = "Caf\u00E9 \uD83D\uDC69\u200D\uD83D\uDC67 see https://prairiepsych.org/a/long/path and @ana@sci.example";

  private static final String HEAD =
      """
      # Channels

      Written from the code by `ReferencePagesTest`; do not edit.

      ## Limits

      | channel | limit | counts | besides | as of | source |
      |---|---|---|---|---|---|
      """;

  private static final String COUNTING =
      """

      ## How each channel counts

      - **x**: on the NFC form, U+0000-10FF, U+2000-200D, U+2010-201F and U+2032-2037 weigh 1, everything else 2; an emoji sequence 2; an
        address, also a bare domain under a known top-level domain, 23. A byte order mark or a non-character is refused.
      - **mastodon**: what a reader sees as one character is 1 (`\\X`); an address with its scheme is 23; of `@name@server` only `@name`
        counts; the content warning counts too.
      - **bluesky**: what a reader sees as one character is 1, and the UTF-8 form must fit as well. Links, mentions and hashtags carry byte
        offsets.
      - **linkedin**, **newsletter**, **web**: UTF-16 code units.

      The same line on each channel: %s

      | channel | length | links |
      |---|---|---|
      """;

  private ChannelsPage() {}

  static String text() {
    return HEAD + each(ChannelsPage::limit) + String.format(COUNTING, "`" + SAMPLE + "`") + each(ChannelsPage::sample);
  }

  private static String each(Function<ChannelId, String> row) {
    return Arrays.stream(ChannelId.values()).map(row).collect(Collectors.joining());
  }

  private static String limit(ChannelId channel) {
    var limit = Limit.of(channel);
    var besides = limit.bytes() == 0 ? "" : String.format(Locale.ROOT, "%,d bytes", limit.bytes());
    return String.format(
        Locale.ROOT, "| `%s` | %,d | %s | %s | %s | %s |%n", channel.wire(), limit.value(), limit.unit().name().toLowerCase(Locale.ROOT), besides,
        limit.asOf(), limit.source());
  }

  private static String sample(ChannelId channel) {
    var links = Counting.entities(channel, SAMPLE).stream()
        .map(entity -> entity.type().wire() + " " + entity.start() + "-" + entity.end())
        .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "| `%s` | %d | %s |%n", channel.wire(), Counting.measure(channel, SAMPLE).length(), links);
  }
}
