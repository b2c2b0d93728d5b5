package org.imprimatur.reference;

import java.util.stream.Collectors;
import org.imprimatur.disclaimer.model.Catalogue;
import org.imprimatur.disclaimer.model.Disclaimer;

/** Writes {@code docs/reference/disclaimers.md}. */
final class DisclaimersPage {

  private static final String HEAD =
      """
      # Disclaimers

      Written from the catalogue by `ReferencePagesTest`; do not edit. In reading order: of two at one place the upper
      comes first. The full form goes to the newsletter, the society's feed and LinkedIn, the brief form to X,
      Bluesky, Mastodon and Threads. A disclaimer is never shortened; where it does not fit, the post must be, and the
      refusal says how much each takes. Where a post has no title, what stands under the by-line joins what stands
      before everything else; in a single post the first is also the last. An id that ends in -es takes the place of
      the one before it in a Spanish text.

      """;

  private DisclaimersPage() {}

  static String text() {
    return HEAD + Catalogue.shipped().entries().stream().map(DisclaimersPage::entry).collect(Collectors.joining());
  }

  private static String entry(Disclaimer entry) {
    return "## " + entry.id() + ", version " + entry.version() + "\n\n"
        + "- full, " + place(entry.full()) + ": " + entry.full().words() + "\n"
        + "- brief, " + place(entry.brief()) + ": " + entry.brief().words() + "\n"
        + "- when speaking: " + voices(entry) + "\n"
        + "- owner: " + entry.upkeep().owner() + "; looked at again by " + entry.upkeep().review() + "\n"
        + "- source: " + entry.upkeep().source() + "\n\n";
  }

  private static String voices(Disclaimer entry) {
    return entry.voices().isEmpty() ? "anybody" : entry.voices().stream().sorted().collect(Collectors.joining(", "));
  }

  private static String place(Disclaimer.Form form) {
    return switch (form.placement()) {
      case PREFIX -> "before everything else";
      case BYLINE -> "under the by-line";
      case FIRST_POST -> "at the end of the first post";
      case LAST_POST -> "at the end of the last post";
      case SUFFIX -> "after the text";
      case FOOTER -> "at the very end";
    };
  }
}
