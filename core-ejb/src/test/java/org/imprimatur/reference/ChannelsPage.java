package org.imprimatur.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Limit;
import org.imprimatur.channel.model.LittleText;
import org.imprimatur.channel.model.Split;
import org.imprimatur.channel.model.ThreadSplitter;

/** Writes {@code docs/reference/channels.md}. */
final class ChannelsPage {

  private static final String SAMPLE = "Caf\u00E9 \uD83D\uDC69\u200D\uD83D\uDC67 see https://prairiepsych.org/a/long/path and @ana@sci.example";

  private static final String HEAD =
      """
      # Channels

      Written from the code by `ReferencePagesTest`; do not edit.

      ## Limits

      From the table `imprimatur/channels.txt` that ships with the code: a limit changes there, with the day and the source.

      | channel | limit | counts | besides | an address counts as | a post with one costs | as of | source |
      |---|---|---|---|---|---|---|---|
      """;

  private static final String COUNTING =
      """

      ## How each channel counts

      - **x**: on the NFC form, U+0000-10FF, U+2000-200D, U+2010-201F and U+2032-2037 weigh 1, everything else 2; an emoji sequence 2; an
        address, also a bare host under a top-level domain that X knows, 23. A byte order mark or a non-character is refused.
      - **mastodon**: content warning and text together, what a reader sees as one character being 1 (`\\X`). An address with a scheme and
        a host that can exist, in any script, is 23, also under `.example`; of `@name@server` only `@name` counts; what Mastodon would not link counts in full.
      - **bluesky**: what a reader sees as one character is 1, and the UTF-8 form must fit as well. Links, mentions and hashtags carry byte
        offsets.
      - **threads**: a code point is 1, but an emoji sequence as many as its UTF-8 form has bytes.
      - **linkedin**: UTF-16 code units of the words. Sent as little Text Format: a backslash before each of `%s`,
        but addresses and the signs of hashtags stay as they are. The format's page does not say whether the backslashes count towards the
        limit. Here they do not: the refusal that users report names the length of the commentary's text, not of what was sent.
      - **newsletter**, **web**: UTF-16 code units.

      The same line on each channel: %s

      | channel | length | links |
      |---|---|---|
      """;

  private static final String LONG =
      "Sleep and mood go together. In our clinic both are measured every week, by the same team, with the same scale, and each member"
          + " sees the figures first. What helped: one hour without a screen before bed, and a walk in the morning. What did not: counting"
          + " hours. More on https://prairiepsych.org/sleep-and-mood by @prairiepsych, and in #SleepWeek.";

  private static final String THREADS =
      """

      ## Threads

      A text that its author calls a thread and that is too long for a channel with threads is split there. A post ends with a
      paragraph or a sentence where it can, else with a clause or a word, but not with one that leads on, such as "and"; never inside an
      address, a mention, a hashtag or what a reader sees as one character. The room of the disclaimers is kept first. A thread has at
      most %d posts, and each ends with its number; whoever wants none splits the text themselves. A text of %d characters on `x`:

      """;

  private ChannelsPage() {}

  static String text() {
    return HEAD + each(ChannelsPage::limit) + String.format(COUNTING, String.join(" ", LittleText.reserved()), "`" + SAMPLE + "`") + each(ChannelsPage::sample) + threads();
  }

  private static String threads() {
    var split = (Split.Thread) ThreadSplitter.split(ChannelId.X, LONG, (words, first, last) -> words, true);
    return String.format(THREADS, ThreadSplitter.MOST, LONG.length())
        + split.posts().stream().map(post -> "> " + post + "\n").collect(Collectors.joining(">\n"));
  }

  private static String each(Function<ChannelId, String> row) {
    return Arrays.stream(ChannelId.values()).map(row).collect(Collectors.joining());
  }

  private static String limit(ChannelId channel) {
    var limit = Limit.of(channel);
    return String.format(
        Locale.ROOT, "| `%s` | %,d | %s | %s | %s | %s | %s | %s |%n", channel.wire(), limit.value(), limit.unit().name().toLowerCase(Locale.ROOT),
        besides(limit), limit.link() == 0 ? "as written" : limit.link(), limit.linkPrice(), limit.asOf(), limit.source());
  }

  private static String besides(Limit limit) {
    var bytes = limit.bytes() == 0 ? "" : String.format(Locale.ROOT, "%,d bytes", limit.bytes());
    return limit.links() == 0 ? bytes : limit.links() + " addresses";
  }

  private static String sample(ChannelId channel) {
    var links = Counting.entities(channel, SAMPLE).stream()
        .map(entity -> entity.type().wire() + " " + entity.start() + "-" + entity.end())
        .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "| `%s` | %d | %s |%n", channel.wire(), Counting.measure(channel, SAMPLE).length(), links);
  }
}
