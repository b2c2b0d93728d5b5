package org.imprimatur.channel.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.imprimatur.channel.model.Entity.Bytes;
import org.imprimatur.channel.model.Entity.Type;

/** Finds mentions, hashtags, addresses and cashtags. */
final class Entities {

  private static final Pattern LOCAL_MENTION = Pattern.compile("(?:(?<![\\w@＠!#$%&*/.])|(?<=^[rR][tT]|[^\\w+~.-][rR][tT]))[@＠](\\w{1,20}+)(?![@＠À-ÿ]|://)");
  private static final Pattern REMOTE_MENTION =
      Pattern.compile("(?<![\\w@/.])@(\\w{1,64}(?:[.-]\\w{1,64}){0,8}(?:@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})?)(?![\\w@])");
  private static final Pattern DOMAIN_MENTION =
      Pattern.compile("(?<![\\w@/.])@([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.[A-Za-z0-9]){1,8}[A-Za-z0-9-]{0,62})(?![\\w@])");
  private static final Pattern HASHTAG =
      Pattern.compile("(?<![\\p{L}\\p{N}_&/])[#＃]((?=[\\p{N}_]{0,99}[\\p{L}\\p{M}])[\\p{L}\\p{M}\\p{N}_·〜～〻〃־׳״\\u200C\\u0F0B\\u0F0C]{1,200}+)(?![#＃]|://)");
  private static final Pattern CASHTAG = Pattern.compile("(?<!\\S)\\$([A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?)(?![\\p{L}\\p{N}])");

  /** Bluesky takes any run of visible characters that holds more than digits and punctuation. */
  private static final Pattern BLUESKY_HASHTAG =
      Pattern.compile(
          "(?<![^\\s(])[#＃](?![\\uFE0F\\u20E3])((?=[^\\s]{0,63}[^\\d\\s\\p{P}\\p{M}\\p{Cf}])[^\\s\\u00AD\\u2060\\u200A-\\u200D\\u20E2]{0,63}[^\\s\\p{P}\\u00AD\\u2060\\u200A-\\u200D\\u20E2])");
  private static final Pattern BLUESKY_CASHTAG = Pattern.compile("(?<![^\\s(])\\$([A-Za-z][A-Za-z0-9]{0,4})(?![\\w$-])");

  private final ChannelId channel;
  private final List<Entity> found = new ArrayList<>();
  private final BitSet taken = new BitSet();
  private final String text;

  private Entities(ChannelId channel, String text) {
    this.channel = channel;
    this.text = text;
  }

  static List<Entity> in(ChannelId channel, String text) {
    var entities = new Entities(channel, text).addUrls().add(Type.MENTION, mention(channel));
    if (channel == ChannelId.BLUESKY) {
      return withBytes(entities.add(Type.HASHTAG, BLUESKY_HASHTAG).add(Type.CASHTAG, BLUESKY_CASHTAG).sorted(), text);
    }
    entities.add(Type.HASHTAG, HASHTAG);
    return channel == ChannelId.X ? entities.add(Type.CASHTAG, CASHTAG).sorted() : entities.sorted();
  }

  /** Finds addresses; only X and Bluesky link a domain that has no scheme. */
  static List<Entity> urls(ChannelId channel, String text) {
    return new Entities(channel, text).addUrls().sorted();
  }

  private Entities addUrls() {
    if (channel == ChannelId.X) {
      XAddresses.in(text).forEach(place -> take(Type.URL, place[0], place[1], text.substring(place[0], place[1])));
      return this;
    }
    Addresses.WITH_SCHEME.matcher(text).results().forEach(hit -> addUrl(hit, ""));
    if (channel == ChannelId.BLUESKY) {
      // A Bluesky link is an address of its own beside the words, so it needs the scheme that the words leave out.
      Addresses.BARE.matcher(text).results().filter(Addresses::known).forEach(hit -> addUrl(hit, "https://"));
    }
    return this;
  }

  private void addUrl(MatchResult hit, String scheme) {
    int end = Addresses.end(text, hit);
    take(Type.URL, hit.start(), end, scheme + text.substring(hit.start(), end));
  }

  private Entities add(Type type, Pattern pattern) {
    pattern.matcher(text).results().forEach(hit -> take(type, hit.start(), hit.end(), value(type, hit.group(1))));
    return this;
  }

  /** Bluesky writes tickers in capitals. */
  private String value(Type type, String words) {
    return type == Type.CASHTAG && channel == ChannelId.BLUESKY ? words.toUpperCase(Locale.ROOT) : words;
  }

  /** What is already part of a link is not a second one: the fragment of an address is no hashtag. */
  private void take(Type type, int start, int end, String value) {
    int next = taken.nextSetBit(start);
    if (next < 0 || next >= end) {
      taken.set(start, end);
      found.add(new Entity(type, start, end, value, Optional.empty()));
    }
  }

  private List<Entity> sorted() {
    return found.stream().sorted(Comparator.comparingInt(Entity::start)).toList();
  }

  private static Pattern mention(ChannelId channel) {
    return switch (channel) {
      case BLUESKY -> DOMAIN_MENTION;
      case MASTODON, NEWSLETTER, WEB -> REMOTE_MENTION;
      case X, LINKEDIN -> LOCAL_MENTION;
    };
  }

  private static List<Entity> withBytes(List<Entity> sorted, String text) {
    var result = new ArrayList<Entity>();
    int at = 0;
    int bytes = 0;
    for (var entity : sorted) {
      bytes += length(text, at, entity.start());
      int end = bytes + length(text, entity.start(), entity.end());
      result.add(new Entity(entity.type(), entity.start(), entity.end(), entity.value(), Optional.of(new Bytes(bytes, end))));
      at = entity.end();
      bytes = end;
    }
    return List.copyOf(result);
  }

  private static int length(String text, int from, int to) {
    return text.substring(from, to).getBytes(StandardCharsets.UTF_8).length;
  }
}
