package org.imprimatur.demo.infrastructure;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A print run: so many copies of some plates, in batches.
 *
 * @param plates what is copied, each as often as the others
 * @param copies how many
 * @param kind 0 to 3: copies of different runs have different numbers
 * @param later how much later than its model a copy happens; asked with the copy's place in the run
 */
record Print(List<Plate> plates, int copies, int kind, Later later) {

  private static final int KINDS = 4;

  /** Says how much later than its model a copy happens. */
  interface Later {
    Duration of(SeedCopy copy, Plate plate, int batch);
  }

  int batches() {
    return (copies + SeedPosts.BATCH - 1) / SeedPosts.BATCH;
  }

  /** Returns how many copies the first batches hold. */
  int copiesOf(int batches) {
    return Math.min(copies, batches * SeedPosts.BATCH);
  }

  /** Returns the id of the first post of a batch. */
  String first(int batch, long seed, Lexicon lexicon) {
    return copy(batch * SeedPosts.BATCH, seed, lexicon).id();
  }

  /** Prints a batch. */
  Batch batch(int number, long seed, Lexicon lexicon, Map<SeedPerson.Kind, Integer> people) {
    var batch = new Batch(Sheets.columns(plates));
    for (int i = number * SeedPosts.BATCH; i < copiesOf(number + 1); i++) {
      var copy = copy(i, seed, lexicon);
      var plate = plates.get(copy.draw(plates.size()));
      var author = plate.author().map(model -> new SeedPerson(model.kind(), copy.draw(people.get(model.kind()))));
      copy.by(plate.author(), author, later.of(copy, plate, number));
      plate.print(copy, batch);
    }
    return batch;
  }

  private SeedCopy copy(int number, long seed, Lexicon lexicon) {
    return new SeedCopy(seed, (long) number * KINDS + kind, lexicon);
  }
}
