package org.imprimatur.demo.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Fills an empty database with fictional posts, to measure with. Some posts walk the whole way through the use cases;
 * the others are copies of their rows. A post in a hundred is being written or waits for its slot; as many as asked for
 * wait for the committee; all others are over.
 */
@Dependent
class SeedPosts {

  static final String STORY = "/imprimatur/seed-society.json";

  /** So many posts are written by one transaction: all of them, or none. */
  static final int BATCH = 2_000;

  /** What is over is spread over so long a time, batch by batch; none of the models takes longer. */
  static final Duration OF_BATCH = Duration.ofDays(10);

  /** What waits began so long before its model at most: it is not due yet. */
  static final Duration OF_WAITING = Duration.ofHours(12);

  /** One post in so many is being written or waits for its slot. */
  private static final int ONE_IN = 100;

  private static final int FEW_AUTHORS = 20;
  private static final int POSTS_OF_AUTHOR = 50;

  private static final Logger LOG = System.getLogger(SeedPosts.class.getName());

  /** The launcher, in the same process, looks here how far it is. */
  private static final String DONE = "imprimatur.seed.done";

  @Resource(lookup = "java:app/jdbc/imprimatur") private DataSource source;
  @Resource private ManagedExecutorService threads;

  private final Lexicon lexicon = Lexicon.shipped();
  private final SeedSettings settings;
  private final Models models;

  @Inject
  SeedPosts(SeedSettings settings, Models models) {
    this.settings = settings;
    this.models = models;
  }

  /** Prints what is not there yet; once begun, it goes on where it was broken off. */
  void print() {
    try {
      print(new Sheets(source));
    } catch (SQLException e) {
      throw new IllegalStateException("The posts could not be written: " + e.getMessage(), e);
    }
  }

  private void print(Sheets sheets) throws SQLException {
    sheets.requireOurs();
    int authors = Math.max(FEW_AUTHORS, settings.posts() / POSTS_OF_AUTHOR);
    var people = new EnumMap<SeedPerson.Kind, Integer>(SeedPerson.Kind.class);
    for (var kind : SeedPerson.Kind.values()) {
      people.put(kind, kind.of(authors));
      sheets.addPeople(kind, kind.of(authors));
    }
    int underWay = settings.posts() / ONE_IN;
    var over = over(settings.posts() - settings.pending() - underWay - told());
    print(over, sheets, people, told());
    var open = plates(models.open(source, OF_WAITING.dividedBy(2)));
    var waiting = open.stream().filter(Plate::waits).toList();
    int copies = Math.max(0, settings.pending() - waiting.size());
    print(new Print(waiting, copies, 1, SeedPosts::aWhileAgo), sheets, people, told() + over.copies());
    print(new Print(open.stream().filter(plate -> !plate.waits()).toList(), underWay + settings.pending() - copies, 2,
        SeedPosts::aWhileAgo), sheets, people, told() + over.copies() + copies);
    sheets.prove();
    long there = sheets.posts();
    if (there < settings.posts()) {
      throw new IllegalStateException("The database was begun with other numbers; it holds " + there + " posts.");
    }
    System.setProperty(DONE, String.valueOf(there));
  }

  private static int told() {
    return Story.read(STORY).posts().size();
  }

  private Print over(int copies) throws SQLException {
    int batches = (copies + BATCH - 1) / BATCH;
    var plates = plates(models.over(source, OF_BATCH.multipliedBy(batches + 1L)));
    return new Print(plates, copies, 0, SeedPosts::inItsBatch);
  }

  private List<Plate> plates(List<Model> of) {
    return of.stream().map(model -> Plate.of(model, lexicon)).toList();
  }

  /** The log of a batch begins after that of the one before has ended. */
  private static Duration inItsBatch(SeedCopy copy, Plate plate, int batch) {
    var took = Duration.between(plate.first(), plate.last());
    return OF_BATCH.multipliedBy(batch).plus(took).plus(copy.draw(OF_BATCH.minus(took)));
  }

  private static Duration aWhileAgo(SeedCopy copy, Plate plate, int batch) {
    return copy.draw(OF_WAITING).negated();
  }

  /** Prints a batch while the one before is written. */
  private void print(Print run, Sheets sheets, Map<SeedPerson.Kind, Integer> people, int before) throws SQLException {
    int from = sheets.printed(run.batches(), batch -> run.first(batch, settings.number(), lexicon));
    var next = from < run.batches() ? begin(() -> batch(run, from, people).after(sheets.head())) : null;
    for (int i = from; i < run.batches(); i++) {
      var batch = next.join();
      int following = i + 1;
      next = following < run.batches() ? begin(() -> batch(run, following, people).after(batch.head())) : null;
      sheets.write(batch);
      System.setProperty(DONE, String.valueOf(before + run.copiesOf(following)));
    }
    LOG.log(Level.INFO, "{0} seeded posts are there", before + run.copies());
  }

  private Batch batch(Print run, int number, Map<SeedPerson.Kind, Integer> people) {
    return run.batch(number, settings.number(), lexicon, people);
  }

  private CompletableFuture<Batch> begin(Supplier<Batch> batch) {
    return CompletableFuture.supplyAsync(batch, threads);
  }
}
