package org.imprimatur.demo.infrastructure;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/** What one copy has in place of what its model has; the same for the same numbers. */
final class SeedCopy {

  private static final long VERSION_4 = 0x4000L;
  private static final long VARIANT = 0x8000000000000000L;

  private final SplittableRandom random;
  private final String id;
  private final Map<String, String> words;
  private Optional<SeedPerson> model = Optional.empty();
  private Optional<SeedPerson> author = Optional.empty();
  private Duration later = Duration.ZERO;
  private String modelId = "";

  /**
   * Begins a copy.
   *
   * @param seed what all copies hang on
   * @param number the copy's, from 0
   */
  SeedCopy(long seed, long number, Lexicon lexicon) {
    // Mixed twice: the numbers of two copies are neighbours, what is drawn for them must not be.
    random = new SplittableRandom(new SplittableRandom(new SplittableRandom(seed).nextLong() ^ number).nextLong());
    id = uuid();
    words = lexicon.drawn(random);
  }

  /** Returns the submission's id. */
  String id() {
    return id;
  }

  /** Draws a number from 0 to below a bound. */
  int draw(int bound) {
    return random.nextInt(bound);
  }

  /** Draws a time from nothing to below a bound. */
  Duration draw(Duration bound) {
    return Duration.ofMillis(random.nextLong(bound.toMillis()));
  }

  /** Says which model it is of, who wrote it in place of the model's author, and how much later. */
  void of(String idOfModel, Optional<SeedPerson> ofModel, Optional<SeedPerson> inPlace, Duration time) {
    modelId = idOfModel;
    model = ofModel;
    author = inPlace;
    later = time;
  }

  Instant moved(Instant moment) {
    return moment.plus(later);
  }

  /** Returns what stands in place of a part of the model; asked for each part once, in the same order. */
  String inPlaceOf(String part) {
    if (part.equals(modelId)) {
      return id;
    }
    if (model.isPresent() && part.equals(model.get().username())) {
      return author.orElseThrow().username();
    }
    if (model.isPresent() && part.equals(model.get().name())) {
      return author.orElseThrow().name();
    }
    if (part.charAt(4) == '-' && part.endsWith("Z")) {
      return moved(Instant.parse(part)).toString();
    }
    return part.length() == id.length() ? uuid() : Lexicon.inPlaceOf(part, words);
  }

  private String uuid() {
    return new UUID(random.nextLong() & ~0xF000L | VERSION_4, random.nextLong() >>> 2 | VARIANT).toString();
  }
}
