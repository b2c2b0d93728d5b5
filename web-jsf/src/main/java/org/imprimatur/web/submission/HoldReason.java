package org.imprimatur.web.submission;

import java.util.Arrays;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.submission.application.Objection;
import org.imprimatur.submission.model.Submission.Hold;
import org.imprimatur.web.shared.Words;

/** Says why a post is held: in the words of whoever put the hold, or what the system objects to where it did. */
public final class HoldReason {

  private HoldReason() {}

  /** Says it. A hold that an earlier release put holds its sentence itself. */
  public static String of(Hold hold, Words words) {
    return Arrays.stream(Objection.values())
        .filter(objection -> hold.holder().equals(AuditTrail.SYSTEM) && objection.name().equals(hold.reason()))
        .findFirst()
        .map(words::of)
        .orElse(hold.reason());
  }
}
