package org.imprimatur.society.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.society.model.Profile;
import org.imprimatur.society.model.SocietySaved;
import org.imprimatur.society.model.Version;
import org.imprimatur.society.model.Versions;

/** Has a society begin with a profile that somebody else wrote: the demo's. */
@Stateless
@BySystem("the start")
public class FirstProfile {

  private Versions versions;
  private Clock clock;
  private AuditTrail trail;
  private Event<SocietySaved> saved;

  protected FirstProfile() {}

  @Inject
  public FirstProfile(Versions versions, Clock clock, AuditTrail trail, Event<SocietySaved> saved) {
    this.versions = versions;
    this.clock = clock;
    this.trail = trail;
    this.saved = saved;
  }

  /** Tells whether the society has said nothing of itself yet. */
  public boolean missing() {
    return versions.newestNumber() == Version.NONE;
  }

  /** Keeps the first version, unless the society has said something of itself. */
  public void keep(Profile profile) {
    if (versions.lockNewest().isEmpty()) {
      var first = new Version(Version.NONE + 1, profile, AuditTrail.SYSTEM, clock.instant());
      versions.add(first);
      trail.record(AuditTrail.SYSTEM, AuditAction.SOCIETY_SAVED, "society",
          Map.of("version", first.number(), "digest", profile.digest()));
      saved.fire(new SocietySaved(first.number()));
    }
  }
}
