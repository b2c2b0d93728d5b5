package org.imprimatur.demo.infrastructure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeedCopyTest {

  private static final String MODEL = "0f8fad5b-d9cb-469f-a165-70867728950e";
  private static final String ROUND = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
  private static final Lexicon LEXICON = Lexicon.shipped();

  private static SeedCopy copy(long seed, long number) {
    var copy = new SeedCopy(seed, number, LEXICON);
    copy.of(MODEL, SeedPerson.of("avery.lindholm"), Optional.of(new SeedPerson(SeedPerson.Kind.MEMBER, 30)),
        Duration.ofMillis(1_500));
    return copy;
  }

  @Test
  void the_same_numbers_give_the_same_copy() {
    var one = copy(1, 5);
    var other = copy(1, 5);
    for (var part : new String[]{MODEL, ROUND, "Ashbourne", "verdantine"}) {
      assertEquals(one.inPlaceOf(part), other.inPlaceOf(part));
    }
    assertNotEquals(copy(1, 5).id(), copy(2, 5).id());
  }

  @Test
  void no_id_is_drawn_twice_not_even_for_neighbours() {
    var ids = new HashSet<String>();
    for (int number = 0; number < 2_000; number++) {
      var copy = copy(1, number);
      ids.add(copy.inPlaceOf(MODEL));
      for (int more = 0; more < 5; more++) {
        ids.add(copy.inPlaceOf(ROUND));
      }
    }
    assertEquals(12_000, ids.size());
    ids.forEach(id -> assertEquals(4, UUID.fromString(id).version()));
    ids.forEach(id -> assertEquals(2, UUID.fromString(id).variant()));
  }

  @Test
  void the_author_the_moments_and_the_words_are_the_copy_s() {
    var copy = copy(1, 5);
    assertEquals(copy.id(), copy.inPlaceOf(MODEL));
    var author = new SeedPerson(SeedPerson.Kind.MEMBER, 30);
    assertEquals(author.username(), copy.inPlaceOf("avery.lindholm"));
    assertEquals(author.name(), copy.inPlaceOf("Avery Lindholm"));
    assertEquals("2026-11-29T10:00:01.500Z", copy.inPlaceOf("2026-11-29T10:00:00Z"));
    assertEquals(Instant.parse("2026-11-29T10:00:01.500Z"), copy.moved(Instant.parse("2026-11-29T10:00:00Z")));
    assertEquals(10, copy.inPlaceOf("Verdantine").length());
  }
}
