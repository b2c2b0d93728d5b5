package org.imprimatur.demo.infrastructure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An author of seeded posts, who stands for as many people as the society has of their kind.
 *
 * @param kind which of the story's authors
 * @param number from 0, which is the story's author
 */
record SeedPerson(Kind kind, int number) {

  /** The story's authors, and how many of a hundred authors are like them. */
  enum Kind {
    MEMBER("Avery", "Lindholm", 80),
    TRAINEE("Robin", "Castelli", 20);

    private final String username;
    private final String name;
    private final int share;

    Kind(String first, String last, int share) {
      this.username = first.toLowerCase(Locale.ROOT) + "." + last.toLowerCase(Locale.ROOT);
      this.name = first + " " + last;
      this.share = share;
    }

    /** Returns how many of so many authors are like this one. */
    int of(int authors) {
      return Math.max(1, authors * share / 100);
    }
  }

  /** Returns the story's author of this name. */
  static Optional<SeedPerson> of(String username) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.username.equals(username))
        .map(kind -> new SeedPerson(kind, 0)).findFirst();
  }

  String name() {
    return number == 0 ? kind.name : Lexicon.name(number);
  }

  String username() {
    return number == 0 ? kind.username
        : name().toLowerCase(Locale.ROOT).replace(' ', '.') + "." + kind.name().charAt(0) + number;
  }
}
