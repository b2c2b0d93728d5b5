package org.imprimatur.channel.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds web addresses. A bare domain counts only under a known top-level domain, or every "e.g." would be one. */
final class Addresses {

  private static final String HOST = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,62}\\.){1,8}";
  private static final String PATH = "(?::\\d{1,5})?(?:[/?#][^\\s\\p{Cf}<>\"“”]{0,2000})?";

  static final Pattern WITH_SCHEME =
      Pattern.compile("(?<![\\p{L}\\p{N}])https?://[\\p{L}\\p{N}\\[][^\\s\\p{Cf}<>\"“”]{0,2000}", Pattern.CASE_INSENSITIVE);
  static final Pattern BARE =
      Pattern.compile("(?<![\\p{L}\\p{N}@＠$#＃/._-])" + HOST + "(\\p{L}{2,24})(?![\\p{L}\\p{N}@＠_-])" + PATH);

  private static final Set<String> GENERIC =
      Set.of(
          "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "name", "pro", "museum", "aero", "coop", "jobs", "mobi",
          "travel", "tel", "cat", "asia", "post", "xxx", "app", "dev", "blog", "online", "site", "xyz", "social", "health", "care",
          "clinic", "doctor", "hospital", "med", "news", "media", "page", "link", "live", "video", "tv", "shop", "store", "club",
          "community", "foundation", "institute", "academy", "university", "college", "school", "science", "center", "events",
          "email", "cloud", "tech", "world", "life", "today", "wiki", "works", "zone", "space", "website", "digital", "network",
          "systems", "solutions", "support", "services", "agency", "team", "group", "global", "international", "earth", "design",
          "studio", "press", "help", "chat", "fm", "ngo", "ong", "uk", "eu", "su", "ac");
  private static final Set<String> KNOWN =
      Stream.concat(GENERIC.stream(), Arrays.stream(Locale.getISOCountries()).map(code -> code.toLowerCase(Locale.ROOT)))
          .collect(Collectors.toUnmodifiableSet());

  private Addresses() {}

  /** Tells whether the last label of a {@link #BARE} match is a top-level domain. */
  static boolean known(MatchResult bare) {
    return KNOWN.contains(bare.group(1).toLowerCase(Locale.ROOT));
  }

  /** Returns the end of a match without the punctuation that closes the sentence around it. */
  static int end(String text, MatchResult hit) {
    int end = hit.end();
    while (end > hit.start() && ".,;:!?')]}’\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
