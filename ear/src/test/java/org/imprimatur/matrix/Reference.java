package org.imprimatur.matrix;

import static org.imprimatur.matrix.Relation.CO_AUTHORED;
import static org.imprimatur.matrix.Relation.EDITED_ONCE;
import static org.imprimatur.matrix.Relation.OWN;
import static org.imprimatur.matrix.Thing.APPROVED;
import static org.imprimatur.matrix.Thing.BOUNCED;
import static org.imprimatur.matrix.Thing.DRAFT;
import static org.imprimatur.matrix.Thing.IN_REVIEW;
import static org.imprimatur.matrix.Thing.RELEASED;
import static org.imprimatur.matrix.Verdict.HIDDEN;
import static org.imprimatur.matrix.Verdict.MAY;
import static org.imprimatur.matrix.Verdict.MAY_NOT;
import static org.imprimatur.matrix.Verdict.NOT_NOW;
import static org.imprimatur.matrix.Verdict.SIGN_IN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The society's rules once more, in their own words and without the product: who may do what. Pure. */
final class Reference {

  /** Who asks, how they stand to the post, and whether they supervise one of its authors. */
  record Asker(Account who, Relation relation, boolean supervises) {

    /** Seated, and without a hand in any of its texts. */
    boolean voter() {
      return who.seated() && relation == Relation.OTHERS && !supervises;
    }
  }

  /** A move: from where, and by whom. */
  private record Move(Set<Thing> from, Predicate<Asker> by) {}

  private static final Map<String, Move> MOVES =
      Map.of(
          "POST /submissions/{id}/submit", new Move(Set.of(DRAFT, BOUNCED), asker -> asker.relation().writes()),
          "POST /submissions/{id}/recall",
          new Move(Set.of(DRAFT, BOUNCED, IN_REVIEW, APPROVED), asker -> asker.relation() == OWN),
          "POST /submissions/{id}/revise", new Move(Set.of(APPROVED), asker -> asker.relation().writes()),
          "POST /submissions/{id}/hold",
          new Move(Set.of(DRAFT, BOUNCED, IN_REVIEW, APPROVED, RELEASED), Reference::holds),
          "POST /submissions/{id}/resume", new Move(Set.of(), asker -> false),
          // Only where exclusions emptied a required role: none of the posts here.
          "POST /submissions/{id}/named-voters", new Move(Set.of(), asker -> false),
          "POST /submissions/{id}/withdraw", new Move(Set.of(RELEASED),
              asker -> asker.relation() == OWN || asker.relation() == Relation.OTHERS && asker.who().officer()));

  private static final Set<String> READS =
      Set.of("GET /submissions/{id}", "GET /submissions/{id}/deliveries", "GET /submissions/{id}/history");
  private static final Set<String> READS_FROZEN =
      Set.of("GET /submissions/{id}/renderings", "GET /submissions/{id}/revisions/{n}",
          "GET /submissions/{id}/revisions/{n}/renderings");

  /** Calls about no post: who may make them; nobody without signing in. */
  private static final Map<String, Predicate<Account>> SOCIETY =
      Map.ofEntries(
          Map.entry("GET /me", who -> true), Map.entry("GET /submissions", who -> true),
          Map.entry("GET /queue", Reference::readsQueue), Map.entry("POST /screenings", who -> true),
          Map.entry("GET /accounts", who -> true), Map.entry("GET /accounts/{handle}/endorsements", who -> true),
          Map.entry("GET /invitations", who -> true),
          Map.entry("GET /accounts/directory", who -> true), Map.entry("GET /tokens", who -> true),
          Map.entry("DELETE /tokens/{id}", who -> true),
          Map.entry("POST /submissions", who -> who.is("member") || who.is("trainee")),
          Map.entry("GET /audit/entries", who -> who.is("auditor") || who.is("chair")),
          Map.entry("GET /audit/words/{digest}", who -> who.is("auditor") || who.is("chair")),
          Map.entry("GET /policies", Reference::readsPolicies),
          Map.entry("GET /policies/{name}/{version}", Reference::readsPolicies),
          Map.entry("GET /policies/switches", Reference::readsPolicies),
          Map.entry("POST /policies/switches", who -> who.is("chair")),
          Map.entry("POST /policies/switches/preview", who -> who.is("chair")),
          Map.entry("POST /policies/drafts", who -> who.is("chair")),
          Map.entry("DELETE /policies/drafts/{name}/{version}", who -> who.is("chair")),
          Map.entry("POST /policies/{name}/{version}/force", Account::officer),
          Map.entry("GET /society", who -> true),
          Map.entry("PUT /society", who -> who.is("chair") || who.is("administrator")),
          Map.entry("PUT /society/logo", who -> who.is("chair") || who.is("administrator")),
          Map.entry("POST /accounts", Account::officer), Map.entry("POST /accounts/{handle}/revoke", Account::officer));

  private Reference() {}

  /** Returns what somebody is told who makes a call about no post; empty for a call that has no rule here. */
  static Optional<Verdict> society(String call, Account who) {
    return Optional.ofNullable(SOCIETY.get(call))
        .map(may -> who == Account.ANONYMOUS ? SIGN_IN : may.test(who) ? MAY : MAY_NOT);
  }

  /** Returns what somebody is told who makes a call about a post; empty for a call that has no rule here. */
  static Optional<Verdict> post(String call, Asker asker, Thing thing) {
    return verdict(call, asker, thing).map(verdict -> asker.who() == Account.ANONYMOUS ? SIGN_IN : verdict);
  }

  private static Optional<Verdict> verdict(String call, Asker asker, Thing thing) {
    if (MOVES.containsKey(call)) {
      return Optional.of(sees(asker, thing) ? moved(MOVES.get(call), asker, thing) : HIDDEN);
    }
    if (READS.contains(call)) {
      return Optional.of(sees(asker, thing) ? MAY : HIDDEN);
    }
    if (READS_FROZEN.contains(call)) {
      return Optional.of(thing != DRAFT && sees(asker, thing) ? MAY : HIDDEN);
    }
    return switch (call) {
      case "PUT /submissions/{id}" -> Optional.of(!asker.relation().writes() ? HIDDEN : thing.unseen() ? MAY : NOT_NOW);
      case "POST /submissions/{id}/votes" -> Optional.of(sees(asker, thing) ? vote(asker, thing) : HIDDEN);
      case "POST /submissions/{id}/accept" -> Optional.of(asker.relation().writes() ? MAY : HIDDEN);
      case "POST /submissions/{id}/refuse" -> Optional.of(asker.relation() == OWN ? MAY_NOT
          : asker.relation() != CO_AUTHORED ? HIDDEN : thing.unseen() ? MAY : NOT_NOW);
      case "GET /submissions/{id}/guests", "DELETE /submissions/{id}/guests/{guest}" ->
        Optional.of(!sees(asker, thing) ? HIDDEN : invites(asker) ? MAY : MAY_NOT);
      case "POST /submissions/{id}/guests" -> Optional.of(!sees(asker, thing) ? HIDDEN
          : !invites(asker) ? MAY_NOT : thing == IN_REVIEW || thing == APPROVED ? MAY : NOT_NOW);
      default -> Optional.empty();
    };
  }

  /** The author, and an officer who neither wrote nor edited it. */
  static boolean invites(Asker asker) {
    return asker.relation() == OWN || asker.relation() == Relation.OTHERS && asker.who().officer();
  }

  /**
   * What was handed in is the committee's to read; a draft, or one that bounced, its authors' alone. The auditor reads
   * everything.
   */
  static boolean sees(Asker asker, Thing thing) {
    return asker.relation().writes() || asker.who().is("auditor") || asker.who().seated() && !thing.unseen();
  }

  private static Verdict moved(Move move, Asker asker, Thing thing) {
    return !move.from().contains(thing) ? NOT_NOW : move.by().test(asker) ? MAY : MAY_NOT;
  }

  /** Any voter and the chair; never on a post that one wrote or edited. */
  private static boolean holds(Asker asker) {
    return asker.relation() == Relation.OTHERS && (asker.voter() || asker.who().is("chair"));
  }

  /** Who could never vote on this post is told so first, whatever its state. */
  private static Verdict vote(Asker asker, Thing thing) {
    if (asker.relation().writes() || asker.relation() == EDITED_ONCE || !asker.voter()) {
      return MAY_NOT;
    }
    return thing == IN_REVIEW ? MAY : NOT_NOW;
  }

  private static boolean readsQueue(Account who) {
    return who.seated() || who.is("auditor");
  }

  private static boolean readsPolicies(Account who) {
    return who.seated() || who.is("auditor") || who.is("administrator");
  }
}
