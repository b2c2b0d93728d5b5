package org.imprimatur.notice.application;

import jakarta.enterprise.context.Dependent;
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

  @Inject
  public Notify(Notices notices, Ids ids, Clock clock) {
    this.notices = notices;
    this.ids = ids;
    this.clock = clock;
  }

  /** Keeps a line for {@code person}, which their home page shows. */
  public void tell(String person, Notice.Kind kind, String subject) {
    notices.add(new Notice(ids.next(), person, kind, subject, clock.instant()));
  }
}
