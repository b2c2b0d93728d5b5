package org.imprimatur.histories;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.application.Acting;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.application.CastVote.Ballot;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.NameVoter.Nominee;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.screening.application.AtOnce;
import org.imprimatur.workflow.model.State;

/** Deeds of voters: one vote, two at once, and who is named to vote. */
abstract class Voting extends Doing {

  Voting(World world, Step step, List<String> faults) {
    super(world, step, faults);
  }

  void vote(Post post, String hash) {
    vote(post, who(people(who -> ledger.mayVote(post, who) && !post.votes.containsKey(who))), step.verdict(), hash);
  }

  void vote(Post post, String who, Verdict verdict, String hash) {
    var may = hash.equals(hash(post)) ? ledger.voted(post, who, verdict) : EnumSet.of(post.state);
    var decision = world.as(who, () -> cast(world.use(CastVote.class), post, verdict, hash));
    tell(who + " votes " + verdict + " on " + name(post) + refused(stop(decision)));
    counted(post, who, verdict, decision);
    adopt(post, who, may);
  }

  static Decision<CastVote.Result> cast(CastVote use, Post post, Verdict verdict, String hash) {
    return use.cast(new Ballot(post.id, verdict, "", "Because of it.", hash));
  }

  static Optional<Refusal> stop(Decision<CastVote.Result> decision) {
    return decision.objection().or(() -> decision.answer().flatMap(CastVote.Result::stopped));
  }

  void counted(Post post, String who, Verdict verdict, Decision<CastVote.Result> decision) {
    if (stop(decision).isEmpty()) {
      if (!ledger.mayVote(post, who)) {
        faults.add(
            who + " may not vote on " + name(post) + (post.hands.contains(who) ? ", having written or edited it" : ""));
      }
      post.votes.put(who, new Post.Vote(verdict, ledger.rolesOf(post, who)));
      if (verdict == Verdict.RECUSE) {
        post.recused.add(who);
        ledger.vacated(post);
      }
    }
  }

  void voteOnAnotherHash(Post post) {
    vote(post, "0".repeat(64));
  }

  /** Two servers, two voters, one moment: the second comes when the first has voted and not yet committed. */
  void twoVotes(Post post) {
    var voters = people(who -> ledger.mayVote(post, who) && !post.votes.containsKey(who));
    if (voters.size() < 2) {
      return;
    }
    var first = voters.get(step.who() % voters.size());
    var second = voters.get((step.who() + 1) % voters.size());
    var hash = hash(post);
    var other = world.node(2);
    other.get(Acting.class).as(second);
    var may = ledger.voted(post, first, Verdict.APPROVE);
    var late = new ArrayList<CompletableFuture<Decision<CastVote.Result>>>();
    var decision = world.as(first, () -> {
      var done = cast(world.use(CastVote.class), post, Verdict.APPROVE, hash);
      var waits = new CountDownLatch(1);
      world.store.onWaiting(waits::countDown);
      late.add(
          CompletableFuture
              .supplyAsync(() -> {
                AtOnce.failing(ledger.failing);
                return world.store.in(tables -> cast(other.get(CastVote.class), post, Verdict.APPROVE, hash));
              })
              .whenComplete((result, fault) -> waits.countDown()));
      await(waits);
      return done;
    });
    var then = late.get(0).join();
    tell(first + " and " + second + " vote APPROVE on " + name(post) + " at once" + refused(stop(decision))
        + refused(stop(then)));
    counted(post, first, Verdict.APPROVE, decision);
    var afterFirst = stop(decision).isPresent() ? may : ledgerAfter(post, may, second);
    counted(post, second, Verdict.APPROVE, then);
    adopt(post, first, afterFirst);
  }

  /** The second vote counts unless the first decided. */
  Set<State> ledgerAfter(Post post, Set<State> afterFirst, String second) {
    var may = EnumSet.noneOf(State.class);
    for (var state : afterFirst) {
      if (state == State.IN_REVIEW) {
        may.addAll(ledger.voted(post, second, Verdict.APPROVE));
      } else {
        may.add(state);
      }
    }
    return may;
  }

  static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Somebody is named for a vacant role: by the chair, or where no chair may vote on the post by a second officer. */
  void nominate(Post post) {
    var waitsFor = ledger.waitsFor(post);
    if (waitsFor.isEmpty()) {
      return;
    }
    var who = who(people(ledger::officer));
    var role = waitsFor.iterator().next();
    var voters = step.apt() ? people(voter -> ledger.mayName(post, who, voter, role)) : World.PEOPLE;
    var voter = voters.isEmpty() ? who : voters.get(step.much() % voters.size());
    boolean may = ledger.mayName(post, who, voter, role);
    var refusal = said(who,
        () -> world.use(NameVoter.class).name(post.id, new Nominee(voter, role, "Nobody else has the role.")));
    tell(who + " names " + voter + " as " + role + " for " + name(post) + refused(refusal));
    if (may != refusal.isEmpty()) {
      faults.add(
          "a voter is named by the chair, or by two officers where no chair may vote, and is seated and has no "
              + "hand in the post");
    }
    if (may) {
      var by =
          post.named.computeIfAbsent(role, fresh -> new TreeMap<>()).computeIfAbsent(voter, fresh -> new TreeSet<>());
      by.add(who);
      Ledger.waits(post, waitsFor);
      if (ledger.chairs(post) || ledger.counting(post, by) > 1) {
        post.vacant.remove(role);
        post.inForce.computeIfAbsent(role, fresh -> new TreeSet<>()).add(voter);
        if (role == Role.SUPERVISOR) {
          ledger.vacated(post);
        }
        if (role == Role.SUPERVISOR) {
          post.eligible.remove(voter);
        } else {
          post.eligible.add(voter);
        }
      }
    }
    adopt(post, who, EnumSet.of(post.state == State.SCREENING && post.vacant.isEmpty() ? State.IN_REVIEW : post.state));
  }
}
