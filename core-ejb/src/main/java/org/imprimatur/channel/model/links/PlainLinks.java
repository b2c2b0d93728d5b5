package org.imprimatur.channel.model.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imprimatur.channel.model.Entity.Type;
import org.imprimatur.channel.model.Entity;

/**
 * Finds what becomes a link where no network publishes its rule: addresses with a scheme, whatever their host, and
 * hashtags.
 */
public final class PlainLinks {

  private static final Pattern ADDRESS =
      Pattern.compile("(?<![\\p{L}\\p{N}])https?://[\\p{L}\\p{N}\\[][^\\s\\p{Cf}<>\"\u201C\u201D]{0,2000}",
          Pattern.CASE_INSENSITIVE);

  private PlainLinks() {}

  /** Returns them; they may overlap. */
  public static List<Entity> in(String text) {
    var found = new ArrayList<Entity>();
    if (text.contains("://")) {
      var hits = ADDRESS.matcher(text);
      while (hits.find()) {
        int end = end(text, hits.start(), hits.end());
        found.add(new Entity(Type.URL, hits.start(), end, text.substring(hits.start(), end), Optional.empty()));
      }
    }
    found.addAll(Hashtags.in(text));
    return found;
  }

  /** The punctuation that closes the sentence around an address is no part of it. */
  private static int end(String text, int start, int stop) {
    int end = stop;
    while (end > start && ".,;:!?')]}\u2019\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
