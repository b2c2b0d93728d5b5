package org.imprimatur.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.channel.model.Counting;
import org.imprimatur.channel.model.Limit;
import org.imprimatur.channel.model.Networks;
import org.imprimatur.channel.model.Split;
import org.imprimatur.channel.model.ThreadSplitter;

/** Writes {@code docs/reference/channels.md}. */
final class ChannelsPage {

  private static final String SAMPLE =
      "Caf\u00E9 \uD83D\uDC69\u200D\uD83D\uDC67 see https://prairiepsych.org/a/long/path and @ana@sci.example";

  private static final String HEAD =
      """
      # Channels

      Written from the code by `ReferencePagesTest`; do not edit.

      ## Limits

      Each network is one folder below `org.imprimatur.channel.model`: a limit changes in its profile, with the day
      and the source.

      | channel | limit | counts | besides | an address counts as | a post with one costs | as of | source |
      |---|---|---|---|---|---|---|---|
      """;

  private static final String COUNTING =
      """

      ## How each channel counts

      """;

  private static final String LINE =
      """

      The same line on each channel: %s

      | channel | length | links |
      |---|---|---|
      """;

  private static final String LONG =
      "Sleep and mood go together. In our clinic both are measured every week, by the same team, with the same"
          + " scale, and each member sees the figures first. What helped: one hour without a screen before bed,"
          + " and a walk in the morning. What did not: counting hours. More on "
          + "https://prairiepsych.org/sleep-and-mood by @prairiepsych, and in #SleepWeek.";

  private static final String THREADS =
      """

      ## Threads

      A text that its author calls a thread and that is too long for a channel with threads is split there. A post
      ends with a paragraph or a sentence where it can, else with a clause or a word, but not with one that leads on,
      such as "and"; never inside an address, a mention, a hashtag or what a reader sees as one character. The room of
      the disclaimers is kept first. A thread has at most %d posts, and each ends with its number; whoever wants none
      splits the text themselves. A text of %d characters on `x`:

      """;

  private ChannelsPage() {}

  static String text() {
    return HEAD + each(ChannelsPage::limit) + COUNTING + each(ChannelsPage::counting)
        + String.format(LINE, "`" + SAMPLE + "`") + each(ChannelsPage::sample)
        + threads();
  }

  private static String threads() {
    var split = (Split.Thread) ThreadSplitter.split(Networks.X, LONG, (words, first, last) -> words, true);
    return String.format(THREADS, ThreadSplitter.MOST, LONG.length())
        + split.posts().stream().map(post -> "> " + post + "\n").collect(Collectors.joining(">\n"));
  }

  private static String each(Function<ChannelId, String> row) {
    return ChannelId.all().stream().map(row).collect(Collectors.joining());
  }

  private static String limit(ChannelId channel) {
    var limit = channel.limit();
    return String.format(
        Locale.ROOT, "| `%s` | %,d | %s | %s | %s | %s | %s | %s |%n", channel.wire(), limit.value(),
        limit.unit().name().toLowerCase(Locale.ROOT),
        besides(limit), limit.links().length() == 0 ? "as written" : limit.links().length(), limit.links().price(),
        limit.source().asOf(),
        limit.source().where());
  }

  private static String besides(Limit limit) {
    var bytes = limit.bytes() == 0 ? "" : String.format(Locale.ROOT, "%,d bytes", limit.bytes());
    return limit.links().most() == 0 ? bytes : limit.links().most() + " addresses";
  }

  /** The sentence stands as the comment of the network's package. */
  private static String counting(ChannelId channel) {
    var comment = Path.of("src/main/java/org/imprimatur/channel/model", channel.wire(), "package-info.java");
    try {
      var words = Files.readString(comment).replaceAll("(?s)\\s*\\*/.*", "")
          .replaceAll("/\\*\\*\\s*(?:\\* )?|\\s*\n \\* ", " ").strip();
      return "- **" + channel.wire() + "**: " + words.replaceAll("\\{@code ((?:[^{}]|\\{[^}]*})*)}", "`$1`") + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException("Say in " + comment + " how " + channel.wire() + " counts.", e);
    }
  }

  private static String sample(ChannelId channel) {
    var links = Counting.entities(channel, SAMPLE).stream()
        .map(entity -> entity.type().wire() + " " + entity.start() + "-" + entity.end())
        .collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "| `%s` | %d | %s |%n", channel.wire(),
        Counting.measure(channel, SAMPLE).length(), links);
  }
}
