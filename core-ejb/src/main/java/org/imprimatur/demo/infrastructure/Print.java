package org.imprimatur.demo.infrastructure;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A print run: so many copies of some plates, in batches.
 *
 * @param plates what is copied, each as often as the others
 * @param copies how many
 * @param kind from 0 to below {@link #KINDS}: copies of different runs have different numbers
 * @param later how much later than its model a copy happens; asked with the copy's place in the run
 */
record Print(List<Plate> plates, int copies, int kind, Later later) {

  static final int KINDS = 3;

  /** Says how much later than its model a copy happens. */
  interface Later {
    Duration of(SeedCopy copy, Plate plate, int batch);
  }

  int batches() {
    return batches(copies);
  }

  /** Returns how many batches so many copies take. */
  static int batches(int copies) {
    return (copies + SeedPosts.BATCH - 1) / SeedPosts.BATCH;
  }

  /** Returns how many copies the first batches hold. */
  int copiesOf(int batches) {
    return Math.min(copies, batches * SeedPosts.BATCH);
  }

  /** Returns the id of the first post of a batch of some kind. */
  static String first(int batch, int kind, long seed, Lexicon lexicon) {
    return copy(batch * SeedPosts.BATCH, kind, seed, lexicon).id();
  }

  /** Prints a batch. */
  Batch batch(int number, long seed, Lexicon lexicon, Map<SeedPerson.Kind, Integer> people) {
    var batch = new Batch(Sheets.columns(plates));
    for (int i = number * SeedPosts.BATCH; i < copiesOf(number + 1); i++) {
      var copy = copy(i, kind, seed, lexicon);
      var plate = plates.get(copy.draw(plates.size()));
      var author = plate.author().map(model -> new SeedPerson(model.kind(), copy.draw(people.get(model.kind()))));
      copy.of(plate.id(), plate.author(), author, later.of(copy, plate, number));
      plate.print(copy, batch);
    }
    return batch;
  }

  private static SeedCopy copy(int number, int kind, long seed, Lexicon lexicon) {
    return new SeedCopy(seed, (long) number * KINDS + kind, lexicon);
  }
}
