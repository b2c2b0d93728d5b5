package org.imprimatur.channel.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.Entity.Bytes;
import org.imprimatur.channel.model.Entity.Type;

/** Finds mentions, hashtags, addresses and cashtags as each channel does. */
final class Entities {

  private Entities() {}

  static List<Entity> in(ChannelId channel, String text) {
    return switch (channel) {
      case X, THREADS -> apart(x(text));
      case BLUESKY -> withBytes(apart(BlueskyLinks.in(text)), text);
      case MASTODON -> apart(MastodonLinks.in(text));
      // LinkedIn mentions people by its own markup with their number only, so an at sign is none.
      case LINKEDIN -> apart(PlainLinks.in(text));
      case NEWSLETTER, WEB -> apart(page(text));
    };
  }

  /** Returns what Mastodon counts shorter than it is. */
  static List<Entity> counted(String text) {
    var found = new ArrayList<>(MastodonLinks.urls(text));
    found.addAll(MastodonLinks.mentions(text));
    return apart(found);
  }

  /** Threads publishes no rule; it is read as X is. */
  private static List<Entity> x(String text) {
    var found = new ArrayList<Entity>();
    for (var place : Addresses.in(AddressRules.X, text)) {
      found.add(new Entity(Type.URL, place[0], place[1], text.substring(place[0], place[1]), Optional.empty()));
    }
    found.addAll(XTags.hashtags(text));
    found.addAll(XMentions.in(text));
    found.addAll(XTags.cashtags(text));
    return found;
  }

  private static List<Entity> page(String text) {
    var found = PlainLinks.in(text);
    found.addAll(MastodonLinks.mentions(text));
    return found;
  }

  /** Of two that overlap the first stays: the fragment of an address is no hashtag. */
  private static List<Entity> apart(List<Entity> found) {
    if (found.size() < 2) {
      return List.copyOf(found);
    }
    var sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Entity::start));
    var kept = new ArrayList<Entity>();
    int end = 0;
    for (var entity : sorted) {
      if (entity.start() >= end) {
        kept.add(entity);
        end = entity.end();
      }
    }
    return List.copyOf(kept);
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
