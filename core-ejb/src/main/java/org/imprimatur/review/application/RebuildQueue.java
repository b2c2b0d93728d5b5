package org.imprimatur.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.imprimatur.audit.model.Entries;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.review.model.Waits;

/**
 * Derives the queue anew from what is decided: after an upgrade, or after somebody altered tables past the product and
 * emptied those of the queue.
 */
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

  /**
   * Puts the queue right if not as many posts wait as their states say, all of it or nothing.
   *
   * @return how many rows and numbers were wrong; 0 when nothing had to be derived
   */
  public long rebuild() {
    if (waits.complete()) {
      return 0;
    }
    long wrong = waits.rebuild();
    // Whoever changes the numbers has locked the log before: on another server they wait here, or this for them.
    entries.lockHead();
    return wrong + waits.recount();
  }
}
