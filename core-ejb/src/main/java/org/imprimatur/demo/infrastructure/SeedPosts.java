package org.imprimatur.demo.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.imprimatur.demo.model.SeedSettings;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.infrastructure.FailedStart;

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

  /** Models of what goes on are told again when they were told longer ago: their deadlines come nearer. */
  private static final Duration OF_TELLING = Duration.ofHours(2);

  private static final int OVER = 0;
  private static final int WAITING = 1;
  private static final int UNDER_WAY = 2;

  private static final Logger LOG = System.getLogger(SeedPosts.class.getName());

  /** The launcher, in the same process, looks here how far it is. */
  private static final String DONE = "imprimatur.seed.done";

  private static final String WAIT = "imprimatur.seed.waiting";

  @Resource(lookup = "java:app/jdbc/imprimatur") private DataSource source;
  @Resource private ManagedExecutorService threads;

  private final Lexicon lexicon = Lexicon.shipped();
  private final Map<SeedPerson.Kind, Integer> people = new EnumMap<>(SeedPerson.Kind.class);
  private final SeedSettings settings;
  private final Models models;
  private final Clock clock;

  @Inject
  SeedPosts(SeedSettings settings, Models models, Clock clock) {
    this.settings = settings;
    this.models = models;
    this.clock = clock;
  }

  /** Prints what is not there yet; once begun, it goes on where it was broken off. */
  void print() {
    try {
      print(new Sheets(source));
    } catch (SQLException e) {
      throw new FailedStart(
          new Sentence(SeedFault.POSTS_NOT_WRITTEN, Map.of("fault", String.valueOf(e.getMessage()))), e);
    }
  }

  private void print(Sheets sheets) throws SQLException {
    sheets.requireOurs();
    var courses = Story.read(STORY).posts().stream().map(Story.Post::course).toList();
    int waiting = Math.max(0, settings.pending() - (int) courses.stream().filter(Story.Course::waits).count());
    int underWay = settings.posts() / ONE_IN;
    int over = settings.posts() - courses.size() - waiting - underWay;
    if (sheets.posts() > 3L * courses.size() && printed(sheets, OVER, over) == 0) {
      throw otherNumbers(sheets);
    }
    var run = over(sheets, over);
    addPeople(sheets);
    print(run, sheets, courses.size());
    boolean whole = whole(sheets, WAITING, waiting) && whole(sheets, UNDER_WAY, underWay);
    var within = whole ? Optional.<Duration>empty() : Optional.of(OF_TELLING);
    print(run(models.of(sheets, Story.Course::waits, Duration.ZERO, within), waiting, WAITING), sheets,
        courses.size() + over);
    print(
        run(models.of(sheets, course -> !course.over() && !course.waits(), Duration.ZERO, within), underWay, UNDER_WAY),
        sheets, courses.size() + over + waiting);
    sheets.prove();
    if (sheets.posts() < settings.posts()) {
      throw otherNumbers(sheets);
    }
    System.setProperty(DONE, String.valueOf(sheets.posts()));
    System.setProperty(WAIT, String.valueOf(sheets.pending()));
  }

  private void addPeople(Sheets sheets) throws SQLException {
    int authors = Math.max(FEW_AUTHORS, settings.posts() / POSTS_OF_AUTHOR);
    for (var kind : SeedPerson.Kind.values()) {
      people.put(kind, kind.of(authors));
      sheets.addPeople(kind, kind.of(authors));
    }
  }

  private static FailedStart otherNumbers(Sheets sheets) throws SQLException {
    return new FailedStart(new Sentence(SeedFault.OTHER_NUMBERS, Map.of("posts", sheets.posts())));
  }

  /** The log of a batch begins after that of the one before has ended, and that of the last ends before now. */
  private Print over(Sheets sheets, int copies) throws SQLException {
    var ago = OF_BATCH.multipliedBy(Print.batches(copies) + 1L);
    var plates = plates(models.of(sheets, Story.Course::over, ago, Optional.empty()));
    var told = plates.stream().map(Plate::last).max(Comparator.naturalOrder()).orElseThrow();
    if (told.plus(ago).isAfter(clock.instant())) {
      throw otherNumbers(sheets);
    }
    return new Print(plates, copies, OVER, (copy, plate, batch) -> {
      var took = Duration.between(plate.first(), plate.last());
      return Duration.between(plate.last(), told).plus(OF_BATCH.multipliedBy(batch)).plus(took)
          .plus(copy.draw(OF_BATCH.minus(took)));
    });
  }

  private Print run(List<Model> of, int copies, int kind) {
    return new Print(plates(of), copies, kind, (copy, plate, batch) -> copy.draw(OF_WAITING).negated());
  }

  private List<Plate> plates(List<Model> of) {
    return of.stream().map(model -> new Plate(model, lexicon)).toList();
  }

  private boolean whole(Sheets sheets, int kind, int copies) throws SQLException {
    return printed(sheets, kind, copies) == Print.batches(copies);
  }

  private int printed(Sheets sheets, int kind, int copies) throws SQLException {
    return sheets.printed(Print.batches(copies), batch -> Print.first(batch, kind, settings.number(), lexicon));
  }

  /** Prints a batch while the one before is written. */
  private void print(Print run, Sheets sheets, int before) throws SQLException {
    int from = printed(sheets, run.kind(), run.copies());
    var head = sheets.head();
    var next = from < run.batches() ? begin(() -> batch(run, from).after(head)) : null;
    for (int i = from; i < run.batches(); i++) {
      var batch = next.join();
      int following = i + 1;
      next = following < run.batches() ? begin(() -> batch(run, following).after(batch.head())) : null;
      sheets.write(batch);
      System.setProperty(DONE, String.valueOf(before + run.copiesOf(following)));
    }
    LOG.log(Level.INFO, "{0} seeded posts are there", before + run.copies());
  }

  private Batch batch(Print run, int number) {
    return run.batch(number, settings.number(), lexicon, people);
  }

  private CompletableFuture<Batch> begin(Supplier<Batch> batch) {
    return CompletableFuture.supplyAsync(batch, threads);
  }
}
