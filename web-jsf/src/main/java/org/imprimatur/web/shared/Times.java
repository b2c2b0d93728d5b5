package org.imprimatur.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells moments to the reader: to the minute, as a day, or by how near they are. */
@Named
@RequestScoped
public class Times {

  private static final int DAY = 24;

  private Clock clock;
  private Words words;

  @Inject
  public Times(Clock clock, Words words) {
    this.clock = clock;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected Times() {}

  /** Tells a moment to the minute, such as {@code 29 Nov 14:02}. */
  public String moment(Instant moment) {
    return words.book().moment(moment);
  }

  /** Tells a day, such as {@code Sun 29 Nov}. */
  public String day(Instant moment) {
    return words.book().day(moment);
  }

  /** Tells a day of any year, such as {@code 29 Nov 2026}. */
  public String date(Instant moment) {
    return words.book().dated(moment);
  }

  /** Tells a moment to readers who may be anywhere, such as {@code 29 Nov 2026 14:02 CST}. */
  public String zoned(Instant moment) {
    return words.book().zoned(moment);
  }

  /** Tells how near a moment is, such as {@code in 5 hours} or {@code by Sun 29 Nov}. */
  public String due(Optional<Instant> moment) {
    return near("shared.times.due", moment);
  }

  /**
   * Says a sentence that turns on how near a moment is.
   *
   * @param sentence its name; {@code {0}} is one of none, past, hour, hours and day, {@code {1}} the hours that are
   *     left, {@code {2}} the day
   */
  public String near(String sentence, Optional<Instant> moment) {
    var left = moment.map(when -> Duration.between(clock.instant(), when)).orElse(Duration.ZERO);
    return words.say(sentence, moment.isEmpty() ? "none" : nearness(left), left.toHours(),
        moment.map(this::day).orElse(""));
  }

  private static String nearness(Duration left) {
    if (left.isNegative()) {
      return "past";
    }
    return left.toHours() < 1 ? "hour" : left.toHours() < DAY ? "hours" : "day";
  }
}
