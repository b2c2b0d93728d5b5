package org.imprimatur.planted.review.application;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.audit.model.Entries;

/** Breaks laws on purpose: it logs an approval that no step took, and writes into the log past the trail. */
class PlantedEntry {

  void approved(AuditTrail trail, String post) {
    trail.record(AuditTrail.SYSTEM, AuditAction.SUBMISSION_APPROVED, post, Map.of());
  }

  void approved(AuditTrail trail, String name, String post) {
    trail.record(AuditTrail.SYSTEM, AuditAction.valueOf(name), post, Map.of());
  }

  Consumer<Function<Entries.Head, AuditEntry>> past(Entries entries) {
    return entries::append;
  }
}
