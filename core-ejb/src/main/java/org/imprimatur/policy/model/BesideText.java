package org.imprimatur.policy.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The facts that stand beside a text, by name: those an author can say, and the only ones that the conditions of a pack
 * may read. A fact that nobody can say would make a rule that never speaks.
 */
public final class BesideText {

  /** What is said of each picture or recording. */
  public static final List<String> MEDIA =
      List.of("type", "alt", "captions", "licence", "people", "record", "release", "location", "scene");

  /** What an author says of a post. */
  public static final List<String> FACTS = List.of("reply", "embargoed", "sponsored");

  /** What follows from the declarations, and may be said where there are none. */
  public static final String INTERESTS_DECLARED = "interestsDeclared";

  /** Every name that {@code post.about} has. */
  public static final List<String> ABOUT = Stream.concat(FACTS.stream(), Stream.of(INTERESTS_DECLARED)).toList();

  /** The most pictures and recordings of one post: networks take four, a newsletter some more. */
  public static final int MOST_MEDIA = 20;

  private static final int LONGEST_ALT = 2_000;
  private static final int LONGEST_LICENCE = 300;
  private static final List<String> TYPES = List.of("image", "video", "audio");
  private static final List<String> ANSWERS = List.of("yes", "no");
  private static final Set<String> WORDS = Set.of("type", "alt", "licence");

  private BesideText() {}

  /** Returns facts as they are kept: what is not said is left out. */
  public static Map<String, String> plain(Map<String, String> said) {
    var facts = new HashMap<String, String>();
    if (said != null) {
      said.forEach((name, value) -> {
        if (value != null && !value.isEmpty()) {
          facts.put(name, value);
        }
      });
    }
    return facts;
  }

  /**
   * Returns the first thing wrong with facts, as a sentence; empty when there is none.
   *
   * @param names what may be said of the post: {@link #FACTS} or {@link #ABOUT}
   */
  public static Optional<String> fault(List<Map<String, String>> media, Map<String, String> about, List<String> names) {
    if (media.size() > MOST_MEDIA) {
      return Optional.of("A post takes at most " + MOST_MEDIA + " pictures and recordings. Remove some.");
    }
    return Stream.concat(media.stream().flatMap(BesideText::faults), faults("fact", about, names)).findFirst();
  }

  private static Stream<String> faults(Map<String, String> medium) {
    var type = medium.getOrDefault("type", "");
    return Stream.of(
        faults("fact of a picture or recording", medium, MEDIA),
        TYPES.contains(type) ? Stream.<String>empty()
            : Stream.of("A picture or recording is of the type \"" + brief(type) + "\"; it must be one of "
                + String.join(", ", TYPES) + "."),
        tooLong("words for a picture", medium.getOrDefault("alt", ""), LONGEST_ALT),
        tooLong("licence of a picture", medium.getOrDefault("licence", ""), LONGEST_LICENCE))
        .flatMap(each -> each);
  }

  private static Stream<String> faults(String thing, Map<String, String> said, List<String> names) {
    var sorted = said.keySet().stream().sorted().toList();
    return Stream.concat(
        sorted.stream().filter(name -> !names.contains(name))
            .map(name -> "There is no " + thing + " called \"" + brief(name) + "\"; there are "
                + String.join(", ", names) + "."),
        sorted.stream().filter(name -> !WORDS.contains(name) && !ANSWERS.contains(said.get(name)))
            .map(name -> "The " + thing + " \"" + brief(name) + "\" is \"" + brief(said.get(name))
                + "\"; it must be yes or no."));
  }

  private static Stream<String> tooLong(String thing, String words, int longest) {
    return words.length() <= longest
        ? Stream.empty()
        : Stream.of(String.format("The %s: %,d characters were sent, and at most %,d are kept. Shorten it.", thing,
            words.length(), longest));
  }

  private static String brief(String value) {
    return value.length() <= 40 ? value : value.substring(0, value.offsetByCodePoints(0, 20)) + "…";
  }
}
