package org.imprimatur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Posts to measure with: ordinary words in sentences, and in one of ten posts something that rules look for. Always the
 * same.
 */
final class Posts {

  private static final String[] WORDS =
      ("the of and to in a is that for it with as on be at by this from our we are not have an which or their will you has one all new more can about when who what"
          + " society members meeting annual residents program committee care health mental psychiatry psychiatrists community support research training education"
          + " treatment people families access services clinic hospital state policy week month join learn register today speaker lecture award workshop journal"
          + " article paper update thank colleagues student students mentor mentors career position apply deadline webinar session panel discussion questions answers"
          + " recovery stigma advocacy parity insurance legislation budget public private practice rural urban telehealth technology digital sleep stress burnout"
          + " wellness exercise diet winter summer holiday office closed open volunteer donate foundation history book film music art culture diversity language")
          .split(" ");
  private static final String[] TELLING = {
    "He committed suicide last year.", "My patient told me that she stopped her lithium.",
    "Call me at 312-555-0142 tonight.", "Stop taking your antidepressants.",
    "Studies show that it works.", "You probably have ADHD.", "These people are idiots.",
    "The governor is clearly a narcissist.", "Read https://doi.org/10.1176/appi.1",
    "MRN 00451873 is wrong.", "#MentalHealth matters to @prairiepsych",
    "A 43-year-old woman from Peoria came in last Tuesday."
  };

  private Posts() {}

  /** Returns posts of between {@code shortest} and {@code longest} characters. */
  static List<String> of(int count, int shortest, int longest) {
    var random = new Random(20_261_123);
    var posts = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      posts.add(post(random, shortest + random.nextInt(longest - shortest + 1)));
    }
    return posts;
  }

  private static String post(Random random, int length) {
    var text = new StringBuilder();
    while (text.length() < length) {
      if (random.nextInt(12) == 0) {
        text.append(TELLING[random.nextInt(TELLING.length)]).append(' ');
      }
      int words = 5 + random.nextInt(14);
      for (int i = 0; i < words; i++) {
        var word = WORDS[random.nextInt(WORDS.length)];
        text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word)
            .append(i == words - 1 ? ". " : " ");
      }
    }
    return text.substring(0, length);
  }
}
