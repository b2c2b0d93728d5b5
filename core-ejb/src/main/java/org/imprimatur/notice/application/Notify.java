package org.imprimatur.notice.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.imprimatur.notice.model.Notice;
import org.imprimatur.notice.model.Notices;
import org.imprimatur.platform.application.Ids;

/** Tells one person of what happened to a post or to somebody, in the caller's transaction. For use cases only. */
@Dependent
public class Notify {

  private final Notices notices;
  private final Ids ids;
  private final Clock clock;
  private final Event<Notice> told;

  @Inject
  public Notify(Notices notices, Ids ids, Clock clock, Event<Notice> told) {
    this.notices = notices;
    this.ids = ids;
    this.clock = clock;
    this.told = told;
  }

  /** Keeps a line for {@code person}, which their home page shows, and lets others carry it further. */
  public void tell(String person, Notice.Kind kind, String subject) {
    var notice = new Notice(ids.next(), person, kind, subject, clock.instant());
    notices.add(notice);
    told.fire(notice);
  }
}
