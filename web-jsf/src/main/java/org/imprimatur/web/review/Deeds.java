package org.imprimatur.web.review;

import java.util.List;
import java.util.stream.IntStream;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.web.shared.Words;

/** What somebody did to a post, in words: the history of its page. */
final class Deeds {

  private Deeds() {}

  /** Returns what is worth showing of a history: of edits in a row, which autosave makes many of, only the last. */
  static List<AuditEntry> shown(List<AuditEntry> all) {
    return IntStream.range(0, all.size())
        .filter(i -> i + 1 == all.size() || !edit(all.get(i)) || !edit(all.get(i + 1)))
        .mapToObj(all::get)
        .toList();
  }

  private static boolean edit(AuditEntry entry) {
    return entry.action().equals(AuditAction.DRAFT_EDITED.wire());
  }

  /**
   * Says who did what. An entry of an older log may tell of something that there are no words for any more.
   *
   * @param name of who did it
   */
  static String words(AuditEntry entry, String name, Words words) {
    return words.find("review.deed." + action(entry), name)
        .orElseGet(() -> words.say("review.deed.other", name, entry.action().replace('.', ' ')));
  }

  /** Nobody but the time lifts a hold for the system. */
  private static String action(AuditEntry entry) {
    return entry.action().equals(AuditAction.SUBMISSION_RESUMED.wire()) && entry.actor().equals(AuditTrail.SYSTEM)
        ? "hold.ended"
        : entry.action();
  }
}
