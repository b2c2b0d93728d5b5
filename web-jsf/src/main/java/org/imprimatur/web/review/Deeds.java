package org.imprimatur.web.review;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.audit.model.AuditEntry;

/** What somebody did to a post, in words: the history of its page. */
final class Deeds {

  private static final String EDITED = "draft.edited";
  private static final String OVER = "ended the hold: its time was over";

  /** What somebody did, by its name in the log; an entry of an older log may have a name that is not here. */
  static final Map<String, String> ACTIONS =
      Map.ofEntries(
          Map.entry("draft.begun", "began a draft"),
          Map.entry(EDITED, "edited the draft"),
          Map.entry("submission.submitted", "sent it to the committee"),
          Map.entry("submission.screened", "screened it again"),
          Map.entry("submission.bounced", "sent it back: a finding stopped it"),
          Map.entry("submission.approved", "closed the vote: it is approved"),
          Map.entry("submission.changes-requested", "sent it back for changes"),
          Map.entry("submission.declined", "closed the vote: it is declined"),
          Map.entry("submission.appealed", "appealed"),
          Map.entry("approval.void", "opened it again; its approval is void"),
          Map.entry("slot.moved", "moved its slot"),
          Map.entry("submission.reopened", "opened it again after it lapsed"),
          Map.entry("submission.closed", "closed it: its time is over"),
          Map.entry("correction.begun", "began a correction"),
          Map.entry("correction.released", "published the correction"),
          Map.entry("submission.retracted", "retracted it"),
          Map.entry("round.opened", "opened the vote"),
          Map.entry("submission.recalled", "took it back"),
          Map.entry("submission.revised", "opened it again"),
          Map.entry("submission.held", "put it on hold"),
          Map.entry("submission.resumed", "lifted the hold"),
          Map.entry("hold.ended", OVER),
          Map.entry("hold.lift-asked", "asked to lift the hold; it waits for a second officer"),
          Map.entry("submission.lapsed", "let it lapse: nobody decided in time"),
          Map.entry("submission.released", "published it"),
          Map.entry("delivery.planned", "planned a copy"),
          Map.entry("delivery.sending", "is sending a copy"),
          Map.entry("delivery.blocked", "stopped a copy"),
          Map.entry("delivery.expired", "let a copy expire"),
          Map.entry("delivery.diverged", "found a copy changed"),
          Map.entry("delivery.live", "put a copy where readers find it"),
          Map.entry("delivery.retry-wait", "could not send a copy and tries again"),
          Map.entry("delivery.unknown", "got no answer about a copy and looks for it"),
          Map.entry("delivery.failed", "gave up on a copy; a person must decide"),
          Map.entry("delivery.takedown-pending", "began to take a copy down"),
          Map.entry("delivery.gone", "took a copy down"),
          Map.entry("delivery.cancelled", "cancelled a copy"),
          Map.entry("submission.withdrawn", "took it down"),
          Map.entry("vote.cast", "voted"),
          Map.entry("coauthor.accepted", "accepted being a co-author"),
          Map.entry("coauthor.refused", "declined being a co-author"),
          Map.entry("round.waits", "waits: somebody must be named to vote"),
          Map.entry("voter.named", "named somebody to vote"),
          Map.entry("withdrawal.asked", "asked that it be withdrawn"));

  private Deeds() {}

  /** Returns what is worth showing of a history: of edits in a row, which autosave makes many of, only the last. */
  static List<AuditEntry> shown(List<AuditEntry> all) {
    return IntStream.range(0, all.size())
        .filter(i -> i + 1 == all.size() || !edit(all.get(i)) || !edit(all.get(i + 1)))
        .mapToObj(all::get)
        .toList();
  }

  private static boolean edit(AuditEntry entry) {
    return entry.action().equals(EDITED);
  }

  /** Says what an entry tells of a post. Nobody but the time lifts a hold for the system. */
  static String words(AuditEntry entry) {
    return entry.action().equals(AuditAction.SUBMISSION_RESUMED.wire()) && entry.actor().equals(AuditTrail.SYSTEM)
        ? OVER
        : ACTIONS.getOrDefault(entry.action(), entry.action().replace('.', ' '));
  }
}
