package org.imprimatur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.imprimatur.society.model.LegalForm;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.TaxStatus;
import org.imprimatur.society.model.UsState;
import org.imprimatur.society.model.Version;
import org.junit.jupiter.api.Test;

/** What the society says of itself. */
interface VersionsContract extends StoreContract {

  private static Version version(int number) {
    return new Version(number,
        new Profile(new Profile.Name("Zoë 🦉 Society " + number, "ZS"),
            new Profile.Legal(LegalForm.CHAPTER, TaxStatus.LEAGUE, UsState.PR),
            new Profile.Life("America/Puerto_Rico", List.of("es", "en"), Optional.of(List.of("bluesky", "x"))),
            new Profile.Own(List.of("zoë"), List.of("zoë.example"), List.of("1 Calle Ñ, " + "x".repeat(180)),
                List.of("988"))),
        "chair", Some.NOON);
  }

  private int newest() {
    return store().in(tables -> tables.society().newestNumber());
  }

  @Test
  default void a_version_comes_back_as_stored_and_is_the_newest() {
    var next = version(newest() + 1);
    store().run(tables -> tables.society().add(next));
    assertEquals(Optional.of(next), store().in(tables -> tables.society().newest()));
    assertEquals(next.number(), newest());
  }

  @Test
  default void the_first_of_all_stays_the_first() {
    for (int next = newest() + 1, last = next + 1; next <= last; next++) {
      var version = version(next);
      store().run(tables -> tables.society().add(version));
    }
    assertEquals(Optional.of(1), store().in(tables -> tables.society().first()).map(Version::number));
  }

  @Test
  default void the_newest_come_first_and_no_more_than_asked_for() {
    int first = newest() + 1;
    for (int i = 0; i < 11; i++) {
      var next = version(first + i);
      store().run(tables -> tables.society().add(next));
    }
    assertEquals(List.of(first + 10, first + 9),
        store().in(tables -> tables.society().latest(2)).stream().map(Version::number).toList());
  }

  @Test
  default void a_version_that_is_there_is_never_replaced() {
    var next = version(newest() + 1);
    store().run(tables -> tables.society().add(next));
    assertThrows(RuntimeException.class, () -> store().run(tables -> tables.society().add(next)));
  }

  /** Whoever waits must see that there is a newer one than theirs. */
  @Test
  default void whoever_waits_for_the_newest_finds_the_one_that_was_added_meanwhile() throws Exception {
    int before = newest();
    var seen = Parallel.secondWaits(store(), tables -> {
      tables.society().lockNewest();
      tables.society().add(version(before + 1));
      return before;
    }, tables -> tables.society().lockNewest());
    assertEquals(before + 1, seen.orElseThrow().number());
  }
}
