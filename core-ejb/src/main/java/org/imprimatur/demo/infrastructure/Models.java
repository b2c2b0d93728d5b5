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
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.platform.infrastructure.FailedStart;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submissions;

/** The posts that seeded ones are copied from: told through the use cases once, then found again. */
@Dependent
class Models {

  /** A copy may have the same title; the rare word is the models' alone. */
  private static final String NEWEST = "select s.id from submission s join post_words w on w.submission = s.id"
      + " where s.headline = ? and w.words like '%" + Lexicon.RARE.toLowerCase(Locale.ROOT)
      + "%' order by s.created_at desc, s.id";

  @Inject private Instance<StoryTeller> tellers;
  @Inject private Submissions submissions;
  @Inject private Clock clock;

  /**
   * Returns the models of some courses; those that are not there yet, or not whole, are told.
   *
   * @param ago how long ago it is as if they had ended
   * @param within how long ago they may have been told; empty for any time
   */
  List<Model> of(Sheets sheets, Predicate<Story.Course> courses, Duration ago, Optional<Duration> within)
      throws SQLException {
    var models = new ArrayList<Model>();
    for (var post : Story.read(SeedPosts.STORY).posts()) {
      if (courses.test(post.course())) {
        try (var connection = sheets.connection()) {
          models.add(model(connection, post, ago, within));
        }
      }
    }
    return models;
  }

  private Model model(Connection connection, Story.Post post, Duration ago, Optional<Duration> within)
      throws SQLException {
    var known = told(connection, post.writing().title()).filter(told -> told.whole(post.course()))
        .filter(told -> within.map(time -> fresh(told, post.course(), time)).orElse(true));
    if (known.isPresent()) {
      return known.get();
    }
    var told = read(connection, tellers.get().tell(post, ago));
    if (!told.whole(post.course())) {
      throw new FailedStart(new Sentence(SeedFault.OTHER_END,
          Map.of("title", post.writing().title(), "state", told.state(), "ends", post.course().ends())));
    }
    return told;
  }

  private Optional<Model> told(Connection connection, String title) throws SQLException {
    var rows = Model.rows(connection, NEWEST, title);
    return rows.isEmpty() ? Optional.empty() : Optional.of(read(connection, (String) rows.get(0).get("id")));
  }

  private boolean fresh(Model model, Story.Course course, Duration within) {
    return model.begun().plus(Duration.ofHours(course.hoursAgo())).isAfter(clock.instant().minus(within));
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
