package org.imprimatur.histories;

import java.util.HashMap;
import java.util.Map;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.workflow.model.State;

/** Reads the log as an auditor would, from what it says alone, and says where each post stands. */
final class Replay {

  private final Map<String, State> states = new HashMap<>();

  /** Returns where the log so far says that a post stands. */
  State state(String post) {
    return states.get(post);
  }

  /** Reads the next entry; one that says that a post left another state than where it stood is a fault of the log. */
  void read(AuditEntry entry) {
    if (entry.action().equals("draft.begun")) {
      states.put(entry.subject(), State.DRAFT);
    }
    var details = Invariant.details(entry);
    if (details.get("to") instanceof String to) {
      var from = State.valueOf((String) details.get("from"));
      if (states.put(entry.subject(), State.valueOf(to)) != from) {
        states.remove(entry.subject());
      }
    }
  }
}
