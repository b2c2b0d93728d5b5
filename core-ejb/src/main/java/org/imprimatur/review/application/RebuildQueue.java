package org.imprimatur.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.review.model.Waits;

/** Derives the queue anew from what is decided: after an upgrade, or after somebody altered tables past the product. */
@Stateless
@BySystem("the start")
public class RebuildQueue {

  private Entries entries;
  private Waits waits;

  protected RebuildQueue() {}

  @Inject
  public RebuildQueue(Entries entries, Waits waits) {
    this.entries = entries;
    this.waits = waits;
  }

  /** Puts the queue right and returns how many of its rows and numbers were wrong. */
  public long rebuild() {
    // Whoever changes the queue has written to the log before: on another server they wait here, or this waits for them.
    entries.lockHead();
    return waits.rebuild();
  }
}
