package org.imprimatur.histories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.workflow.model.State;

/** Reads the log as an auditor would, from what it says alone, and says where each post stands. */
final class Replay {

  private final Map<String, State> states = new HashMap<>();
  private final Map<String, Set<Object>> waitsFor = new HashMap<>();

  /** Returns where the log so far says that a post stands. */
  State state(String post) {
    return states.get(post);
  }

  /** Reads the next entry. */
  void read(AuditEntry entry) {
    var post = entry.subject();
    var waits = waitsFor.computeIfAbsent(post, fresh -> new HashSet<>());
    switch (entry.action()) {
      case "round.waits" -> waits.addAll((List<?>) Invariant.details(entry).get("roles"));
      case "voter.named" -> named(post, Invariant.details(entry), waits);
      case "submission.submitted" -> states.put(post, waits.isEmpty() ? State.IN_REVIEW : State.SCREENING);
      case "submission.held" -> states.put(post, State.ON_HOLD);
      case "submission.resumed", "hold.ended" ->
        resumed(post, State.valueOf((String) Invariant.details(entry).get("to")), waits);
      case "vote.cast" -> states.put(post, State.valueOf((String) Invariant.details(entry).get("state")));
      case "submission.released" -> states.put(post, State.RELEASED);
      case "submission.withdrawn" -> states.put(post, State.WITHDRAWN);
      case "draft.begun", "submission.bounced", "submission.revised" -> over(post, State.DRAFT, waits);
      case "submission.recalled" -> over(post, State.RECALLED, waits);
      case "submission.lapsed" -> over(post, State.LAPSED, waits);
      default -> {
        // Says nothing of where a post stands.
      }
    }
  }

  private void named(String post, Map<String, Object> details, Set<Object> waits) {
    waits.clear();
    waits.addAll((List<?>) details.get("vacant"));
    if (waits.isEmpty() && states.get(post) == State.SCREENING) {
      states.put(post, State.IN_REVIEW);
    }
  }

  /** What goes back to its screening is screened anew: who must be named is found out again. */
  private void resumed(String post, State to, Set<Object> waits) {
    if (to == State.SCREENING) {
      waits.clear();
    }
    states.put(post, to);
  }

  private void over(String post, State state, Set<Object> waits) {
    waits.clear();
    states.put(post, state);
  }
}
