package org.imprimatur.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.imprimatur.release.application.FindFreeTime;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** Choosing when a post is to go out, on the page that writes it. */
@Named
@RequestScoped
public class SchedulePart {

  private FindFreeTime freeTime;
  private OurSociety society;
  private Words words;
  private Clock clock;

  @Inject
  public SchedulePart(FindFreeTime freeTime, OurSociety society, Words words, Clock clock) {
    this.freeTime = freeTime;
    this.society = society;
    this.words = words;
    this.clock = clock;
  }

  /** For the proxy of the container. */
  protected SchedulePart() {}

  /** Says when the post will go out, or why what is typed is no time. */
  public String said(SlotForm slot) {
    return slot.said(words, clock.instant());
  }

  /** Fills in the next time at which nothing else goes out, or says why there is none. */
  public void takeFree(DraftForm draft) {
    var found = freeTime.next(draft.getKind());
    found.objection().map(words::of).ifPresent(Notes::refuse);
    found.answer().ifPresent(moment -> draft.getSlot().show(Optional.of(moment), society.zone()));
  }
}
