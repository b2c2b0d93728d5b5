package org.imprimatur.pack.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.pack.model.Edition;
import org.imprimatur.pack.model.PackFiles;
import org.imprimatur.pack.model.Packs;
import org.imprimatur.pack.model.Rulebooks;
import org.imprimatur.pack.model.StoredPack;
import org.imprimatur.platform.application.BySystem;

/** Takes in the packs that come with Imprimatur: as drafts, and the first one in force where none is. */
@Stateless
@BySystem("the start")
public class ShippedPolicies {

  private Packs packs;
  private Rulebooks books;
  private Clock clock;
  private AuditTrail trail;

  protected ShippedPolicies() {}

  @Inject
  public ShippedPolicies(Packs packs, Rulebooks books, Clock clock, AuditTrail trail) {
    this.packs = packs;
    this.books = books;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * Keeps each pack that is not there yet. One that is there was compiled when it came, and is not compiled again.
   * Where the society has given its name and number to a text of its own, it is kept beside that, under another name.
   */
  public void takeIn(List<PackFiles> shipped) {
    for (var files : shipped) {
      var there = packs.find(books.reference(files));
      if (there.isEmpty()) {
        keep(files);
      } else if (!there.get().written().by().equals(AuditTrail.SYSTEM)) {
        keepBeside(there.get().edition(), files);
      }
    }
  }

  private void keepBeside(Edition taken, PackFiles files) {
    var beside = new Edition(Edition.besideName(taken.name()), taken.version(), taken.title());
    if (packs.find(beside.reference()).isEmpty()) {
      keep(books.rewritten(files, beside, Map.of()));
    }
  }

  private void keep(PackFiles files) {
    var draft = StoredPack.draft(books.compile(files).pack(), files, AuditTrail.SYSTEM, clock.instant());
    boolean first = packs.lockInForce().isEmpty();
    packs.put(first ? draft.inForce(AuditTrail.SYSTEM, clock.instant()) : draft);
    trail.record(AuditTrail.SYSTEM, first ? AuditAction.POLICY_PUT_IN_FORCE : AuditAction.POLICY_DRAFTED,
        draft.reference(), Map.of("shipped", true));
  }
}
