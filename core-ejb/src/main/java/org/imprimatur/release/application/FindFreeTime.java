package org.imprimatur.release.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.release.model.FreeTimes;
import org.imprimatur.release.model.ReleaseGrounds;
import org.imprimatur.release.model.Releases;
import org.imprimatur.review.model.Turnaround;
import org.imprimatur.society.application.OurSociety;

/** Proposes a time to publish. */
@Stateless
public class FindFreeTime {

  private Releases releases;
  private OurSociety society;
  private Authority authority;
  private Clock clock;

  protected FindFreeTime() {}

  @Inject
  public FindFreeTime(Releases releases, OurSociety society, Authority authority, Clock clock) {
    this.releases = releases;
    this.society = society;
    this.authority = authority;
    this.clock = clock;
  }

  /**
   * Returns the first time for a post of this kind that the committee, if it is asked now, has decided by, and at which
   * nothing that is approved goes out. Nothing is reserved: whoever is approved first may take it.
   */
  public Decision<Instant> next(Kind kind) {
    return authority.require(Permission.BEGIN_POST, Subject.NONE).then(person -> first(kind));
  }

  private Decision<Instant> first(Kind kind) {
    var earliest = Turnaround.decideBy(Turnaround.dated(kind), clock.instant(), society.zone());
    var taken = releases.planned(earliest.minus(FreeTimes.APART), earliest.plus(FreeTimes.AHEAD));
    return FreeTimes.first(earliest, society.zone(), taken).map(Decision::done)
        .orElseGet(() -> Decision.refused(Refusal.of(ReleaseGrounds.NO_FREE_TIME)));
  }
}
