package org.imprimatur.policy.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.kernel.model.Sentence;

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
   * Returns the first thing wrong with facts; empty when there is none.
   *
   * @param names what may be said of the post: {@link #FACTS} or {@link #ABOUT}
   */
  public static Optional<Sentence> fault(List<Map<String, String>> media, Map<String, String> about,
      List<String> names) {
    if (media.size() > MOST_MEDIA) {
      return Optional.of(new Sentence(Beside.TOO_MANY_MEDIA, Map.of("most", MOST_MEDIA)));
    }
    return Stream.concat(media.stream().flatMap(BesideText::faults), faults(Beside.Thing.FACT, about, names))
        .findFirst();
  }

  private static Stream<Sentence> faults(Map<String, String> medium) {
    var type = medium.getOrDefault("type", "");
    return Stream.of(
        faults(Beside.Thing.MEDIUM_FACT, medium, MEDIA),
        TYPES.contains(type) ? Stream.<Sentence>empty()
            : Stream.of(new Sentence(Beside.NO_SUCH_TYPE,
                Map.of("type", brief(type), "types", String.join(", ", TYPES)))),
        tooLong(Beside.Thing.ALT, medium.getOrDefault("alt", ""), LONGEST_ALT),
        tooLong(Beside.Thing.LICENCE, medium.getOrDefault("licence", ""), LONGEST_LICENCE))
        .flatMap(each -> each);
  }

  private static Stream<Sentence> faults(Beside.Thing thing, Map<String, String> said, List<String> names) {
    var sorted = said.keySet().stream().sorted().toList();
    return Stream.concat(
        sorted.stream().filter(name -> !names.contains(name))
            .map(name -> new Sentence(Beside.NO_SUCH_FACT,
                Map.of("thing", thing, "name", brief(name), "names", String.join(", ", names)))),
        sorted.stream().filter(name -> !WORDS.contains(name) && !ANSWERS.contains(said.get(name)))
            .map(name -> new Sentence(Beside.NEITHER_YES_NOR_NO,
                Map.of("thing", thing, "name", brief(name), "value", brief(said.get(name))))));
  }

  private static Stream<Sentence> tooLong(Beside.Thing thing, String words, int longest) {
    return words.length() <= longest
        ? Stream.empty()
        : Stream.of(
            new Sentence(Beside.TOO_LONG, Map.of("thing", thing, "length", words.length(), "most", longest)));
  }

  private static String brief(String value) {
    return value.length() <= 40 ? value : value.substring(0, value.offsetByCodePoints(0, 20)) + "…";
  }
}
