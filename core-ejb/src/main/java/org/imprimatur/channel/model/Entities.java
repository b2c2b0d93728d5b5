package org.imprimatur.channel.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imprimatur.channel.model.Entity.Bytes;

/** Puts in order what a channel found in a text. */
public final class Entities {

  private Entities() {}

  /** Returns them in text order; of two that overlap the first stays: the fragment of an address is no hashtag. */
  public static List<Entity> apart(List<Entity> found) {
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

  /** Returns them with where each stands in the UTF-8 form. */
  public static List<Entity> withBytes(List<Entity> sorted, String text) {
    var result = new ArrayList<Entity>();
    int at = 0;
    int bytes = 0;
    for (var entity : sorted) {
      bytes += length(text, at, entity.start());
      int end = bytes + length(text, entity.start(), entity.end());
      result.add(
          new Entity(entity.type(), entity.start(), entity.end(), entity.value(), Optional.of(new Bytes(bytes, end))));
      at = entity.end();
      bytes = end;
    }
    return List.copyOf(result);
  }

  private static int length(String text, int from, int to) {
    return text.substring(from, to).getBytes(StandardCharsets.UTF_8).length;
  }
}
