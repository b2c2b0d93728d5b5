package org.imprimatur.society.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.society.model.Settled;

/** Keeps what whoever sets the society up has looked at and keeps as it is. It changes nothing else. */
@Stateless
public class SettleParts {

  private Authority authority;
  private Settled settled;
  private Clock clock;
  private AuditTrail trail;

  protected SettleParts() {}

  @Inject
  public SettleParts(Authority authority, Settled settled, Clock clock, AuditTrail trail) {
    this.authority = authority;
    this.settled = settled;
    this.clock = clock;
    this.trail = trail;
  }

  /** Returns the parts that are settled. */
  public Decision<Set<Settled.Part>> read() {
    return authority.require(Permission.KEEP_SOCIETY, Subject.NONE).then(person -> Decision.done(settled.all()));
  }

  /** Keeps that the caller settled a part; a second time changes nothing. */
  public Decision<Settled.Part> settle(Settled.Part part) {
    return authority.require(Permission.KEEP_SOCIETY, Subject.NONE).then(person -> {
      if (!settled.all().contains(part)) {
        settled.settle(part, person.username(), clock.instant());
        trail.record(person.username(), AuditAction.SOCIETY_SETTLED, "society",
            Map.of("part", part.name().toLowerCase(Locale.ROOT)));
      }
      return Decision.done(part);
    });
  }
}
