package org.imprimatur.channel.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.imprimatur.channel.model.Measure.Unit;
import org.imprimatur.kernel.model.TextTable;

/**
 * What one channel takes in a post, as read from the table {@code channels.txt} that ships with the code.
 *
 * @param channel the channel
 * @param value the most of {@code unit}
 * @param unit what is counted
 * @param bytes the most UTF-8 bytes besides; 0 where the channel does not count bytes
 * @param link what an address counts as, whatever its length; 0 where it counts as written
 * @param links the most addresses; 0 where the channel does not count them
 * @param linkPrice what the channel takes for a post with an address, such as {@code 0.20 USD}; empty where it is free or unknown
 * @param reserved characters that stand for markup there and must be escaped
 * @param asOf when the source said so
 * @param source where it is written
 */
public record Limit(
    ChannelId channel,
    int value,
    Unit unit,
    int bytes,
    int link,
    int links,
    String linkPrice,
    String reserved,
    LocalDate asOf,
    String source) {

  private static final int COLUMNS = 10;
  private static final Map<ChannelId, Limit> TABLE = table();

  /** Returns the limit of a channel. */
  public static Limit of(ChannelId channel) {
    return TABLE.get(channel);
  }

  private static Map<ChannelId, Limit> table() {
    var table = new EnumMap<ChannelId, Limit>(ChannelId.class);
    TextTable.read("/imprimatur/channels.txt", COLUMNS).stream().map(Limit::row).forEach(limit -> table.put(limit.channel(), limit));
    for (var channel : ChannelId.values()) {
      if (!table.containsKey(channel)) {
        throw new IllegalArgumentException("channels.txt has no row for " + channel.wire() + ".");
      }
    }
    return table;
  }

  private static Limit row(List<String> cells) {
    return new Limit(
        ChannelId.ofWire(cells.get(0)).orElseThrow(() -> new IllegalArgumentException("channels.txt names " + cells.get(0) + ", which is no channel.")),
        number(cells.get(1)),
        Unit.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
        number(cells.get(3)),
        number(cells.get(4)),
        number(cells.get(5)),
        cells.get(6),
        characters(cells.get(7)),
        LocalDate.parse(cells.get(8)),
        cells.get(9));
  }

  private static int number(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  private static String characters(String cell) {
    return Arrays.stream(cell.split(" "))
        .map(each -> each.startsWith("U+") ? Character.toString(Integer.parseInt(each.substring(2), 16)) : each)
        .collect(Collectors.joining());
  }
}
