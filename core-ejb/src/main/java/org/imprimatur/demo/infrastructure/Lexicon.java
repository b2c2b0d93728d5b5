package org.imprimatur.demo.infrastructure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The words that seeded posts have in place of their model's. Another word has the same length, so that what was
 * counted, cut and found in the model stays where it was.
 */
final class Lexicon {

  /** Stands in a model for a name that hardly any other post has. */
  static final String RARE = "Verdantine";

  private static final String CONSONANTS = "bdfglmnprstv";
  private static final String VOWELS = "aeiou";

  private static final List<String> FIRST = List.of("Avery", "Robin", "Asher", "Blair", "Casey", "Devon", "Ellis",
      "Frank", "Grace", "Helen", "Irene", "James", "Kiran", "Laura", "Maria", "Nadia", "Oscar", "Priya", "Quinn",
      "Rahul",
      "Sofia", "Tomas", "Wanda", "Yusuf");

  private static final List<String> LAST =
      List.of("Lindholm", "Castelli", "Abernaty", "Bergmann", "Cardenas", "Delacroi",
          "Eriksson", "Fonteyne", "Gallardo", "Hamilton", "Ibrahimi", "Johanson", "Kowalski", "Lawrence", "Martinez",
          "Nakamura", "Oliveira", "Petersen", "Quintero", "Robinson", "Santiago", "Thompson", "Urbanski", "Valentin",
          "Williams", "Zamorano");

  private final Map<String, List<String>> words;

  private Lexicon(Map<String, List<String>> words) {
    this.words = words;
  }

  /** Returns the lists that are shipped: the first word of each is the model's. */
  static Lexicon shipped() {
    var words = new HashMap<String, List<String>>();
    try (var in = Lexicon.class.getResourceAsStream("/imprimatur/seed-words.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split(" "))).forEach(list -> words.put(list.get(0), list));
    } catch (IOException e) {
      throw new IllegalStateException("The words of seeded posts cannot be read.", e);
    }
    return new Lexicon(words);
  }

  /** Returns every word that is exchanged, in each case in which it may stand. */
  List<String> exchanged() {
    var all = new ArrayList<>(List.of(RARE, lower(RARE)));
    words.keySet().forEach(word -> all.addAll(List.of(word, lower(word), upper(word))));
    return all.stream().distinct().toList();
  }

  /** Draws a word for each that a model may have. */
  Map<String, String> drawn(RandomGenerator random) {
    var drawn = new HashMap<String, String>();
    drawn.put(lower(RARE), rare(random));
    words.keySet().stream().sorted()
        .forEach(word -> drawn.put(lower(word), lower(words.get(word).get(random.nextInt(words.get(word).size())))));
    return drawn;
  }

  /** Returns the word drawn for one of a model, beginning as that one does. */
  static String inPlaceOf(String word, Map<String, String> drawn) {
    var other = drawn.get(lower(word));
    return Character.isUpperCase(word.charAt(0)) ? upper(other) : other;
  }

  /** Returns a person's name, as long as those of the models' authors. */
  static String name(int number) {
    return FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size() % LAST.size());
  }

  private static String rare(RandomGenerator random) {
    var name = new StringBuilder();
    while (name.length() < RARE.length()) {
      name.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
          .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return name.toString();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String upper(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
