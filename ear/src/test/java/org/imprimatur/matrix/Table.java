package org.imprimatur.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reference's verdicts as a page that people read and approve. */
final class Table {

  private Table() {}

  /** Returns who may take a place in a relation: only a writer begins a post. */
  static List<Account> possible(Relation relation) {
    return switch (relation) {
      case OWN -> Account.writers();
      case CO_AUTHORED, EDITED_ONCE -> Account.signedIn();
      case OTHERS -> List.of(Account.values());
    };
  }

  static List<String> lines(List<String> calls) {
    var lines = new ArrayList<String>();
    for (var call : calls) {
      if (Calls.OPEN.contains(call)) {
        lines.add(call + ": anybody");
      } else if (Calls.aboutPost(call)) {
        lines.add(call);
        for (var thing : Thing.values()) {
          for (var relation : Relation.values()) {
            lines.add("  " + thing.words() + ", " + relation.words() + ": " + grouped(possible(relation),
                who -> Reference.post(call, new Reference.Asker(who, relation, false), thing)));
          }
          lines.add("  " + thing.words() + ", by somebody they supervise: " + grouped(List.of(Account.SUPERVISOR),
              who -> Reference.post(call, new Reference.Asker(who, Relation.OTHERS, true), thing)));
        }
      } else {
        lines.add(call + ": " + grouped(List.of(Account.values()), who -> Reference.society(call, who)));
      }
    }
    return lines;
  }

  private static String grouped(List<Account> accounts, Function<Account, Optional<Verdict>> verdict) {
    var groups = new EnumMap<Verdict, List<String>>(Verdict.class);
    for (var who : accounts) {
      var said = verdict.apply(who);
      if (said.isEmpty()) {
        return "THERE IS NO RULE FOR THIS CALL";
      }
      groups.computeIfAbsent(said.get(), any -> new ArrayList<>()).add(who.username());
    }
    return groups.entrySet().stream()
        .map(group -> group.getKey().words()
            + (group.getValue().size() == accounts.size() ? " (all)" : " " + String.join(" ", group.getValue())))
        .collect(Collectors.joining("; "));
  }
}
