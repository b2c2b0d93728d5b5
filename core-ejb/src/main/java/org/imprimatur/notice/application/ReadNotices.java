package org.imprimatur.notice.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.notice.model.Notices;

/** Reads what the caller was told lately; nobody reads another's notices. */
@Stateless
public class ReadNotices {

  private static final Duration LATELY = Duration.ofDays(7);

  private Authority authority;
  private Notices notices;
  private Clock clock;

  protected ReadNotices() {}

  @Inject
  public ReadNotices(Authority authority, Notices notices, Clock clock) {
    this.authority = authority;
    this.notices = notices;
    this.clock = clock;
  }

  /** Returns at most {@code limit} notices of the last seven days, newest first. */
  public List<Notice> mine(int limit) {
    return authority.require(Permission.READ_NOTICES, Subject.NONE).answer()
        .map(person -> notices.newest(person.username(), clock.instant().minus(LATELY), limit)).orElse(List.of());
  }
}
