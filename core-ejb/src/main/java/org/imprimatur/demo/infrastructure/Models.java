package org.imprimatur.demo.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.submission.model.Revision;

/** The posts that seeded ones are copied from: told through the use cases once, then found again. */
@Dependent
class Models {

  /** A copy may have the same title; the rare word is the models' alone. */
  private static final String NEWEST = "select id from submission where headline = ? and search_text like '%"
      + Lexicon.RARE.toLowerCase(Locale.ROOT) + "%' order by created_at desc, id";

  @Inject private Instance<StoryTeller> tellers;
  @Inject private Submissions submissions;
  @Inject private Clock clock;

  /** Returns those that are over, told as if they had ended so long ago; once told they are found again. */
  List<Model> over(DataSource source, Duration ago) throws SQLException {
    return models(source, true, ago, Optional.empty());
  }

  /** Returns those that go on, told as of now unless they have been told within the time. */
  List<Model> open(DataSource source, Duration within) throws SQLException {
    return models(source, false, Duration.ZERO, Optional.of(within));
  }

  private List<Model> models(DataSource source, boolean over, Duration ago, Optional<Duration> within)
      throws SQLException {
    var models = new ArrayList<Model>();
    for (var post : Story.read(SeedPosts.STORY).posts()) {
      if (post.course().over() == over) {
        try (var connection = source.getConnection()) {
          models.add(model(connection, post, ago, within));
        }
      }
    }
    return models;
  }

  private Model model(Connection connection, Story.Post post, Duration ago, Optional<Duration> within)
      throws SQLException {
    var told = told(connection, post.writing().title());
    if (told.isPresent() && within.map(time -> fresh(told.get(), time)).orElseGet(told.get()::over)) {
      return told.get();
    }
    return read(connection, tellers.get().tell(post, ago));
  }

  private Optional<Model> told(Connection connection, String title) throws SQLException {
    var rows = Model.rows(connection, NEWEST, title);
    return rows.isEmpty() ? Optional.empty() : Optional.of(read(connection, (String) rows.get(0).get("id")));
  }

  private boolean fresh(Model model, Duration within) {
    return model.moments().allMatch(moment -> moment.isAfter(clock.instant().minus(within).minus(SeedPosts.OF_BATCH)))
        && model.moments().anyMatch(moment -> moment.isAfter(clock.instant().minus(within)));
  }

  private Model read(Connection connection, String id) throws SQLException {
    return Model.read(connection, id, canonicals(id));
  }

  private Map<String, String> canonicals(String id) {
    var canonicals = new HashMap<String, String>();
    IntStream.iterate(1, number -> number + 1).mapToObj(number -> submissions.revision(id, number))
        .takeWhile(Optional::isPresent).map(Optional::get)
        .forEach((Revision revision) -> canonicals.put(revision.contentHash(), revision.canonical()));
    return canonicals;
  }
}
