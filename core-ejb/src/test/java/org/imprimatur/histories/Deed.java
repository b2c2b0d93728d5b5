package org.imprimatur.histories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imprimatur.committee.application.Acting;
import org.imprimatur.committee.model.Role;
import org.imprimatur.correction.application.WithdrawPost;
import org.imprimatur.histories.Ledger.Post;
import org.imprimatur.policy.application.KeepPolicies;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.application.CastVote.Ballot;
import org.imprimatur.review.application.EndHolds;
import org.imprimatur.review.application.HoldSubmission;
import org.imprimatur.review.application.LapseOverdue;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.NameVoter.Nominee;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.submission.application.AtOnce;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submitted;
import org.imprimatur.workflow.model.Decision;
import org.imprimatur.workflow.model.Refusal;
import org.imprimatur.workflow.model.State;

/** One step as it happens: to whom and to what, through the use case, and into the ledger. */
final class Deed {

  /** What somebody may be given or lose in the middle of everything. */
  private static final List<Role> GIVEN = List.of(Role.REVIEWER, Role.PRIVACY, Role.CLINICAL, Role.CHAIR, Role.PUBLISHER, Role.MEMBER);

  private static final List<Duration> LATER = List.of(Duration.ZERO, Duration.ofHours(2), Duration.ofHours(25), Duration.ofHours(80));

  private final World world;
  private final Ledger ledger;
  private final Step step;
  private final List<String> faults;

  Deed(World world, Step step, List<String> faults) {
    this.world = world;
    this.ledger = world.ledger;
    this.step = step;
    this.faults = faults;
  }

  void happen() {
    switch (step.kind()) {
      case BEGIN -> begin();
      case EDIT -> on(State.DRAFT, this::edit);
      case SUBMIT -> on(State.DRAFT, post -> move(post, writers(post), "submits", ledger::submitted, who -> submit(post, who)));
      case VOTE -> on(State.IN_REVIEW, post -> vote(post, hash(post)));
      case VOTE_STALE -> on(State.IN_REVIEW, this::voteOnAnotherHash);
      case TWO_LAST_VOTES -> on(State.IN_REVIEW, this::twoVotes);
      case HOLD -> on(State.IN_REVIEW, post -> move(post, people(ledger::seated), "holds", ledger::held, who -> said(who, () -> world.use(HoldSubmission.class).hold(post.id, "I want to check a name."))));
      case LIFT -> on(State.ON_HOLD, this::lift);
      case RECALL -> on(State.DRAFT, post -> move(post, List.of(post.author), "recalls", ledger::recalled, who -> said(who, () -> world.use(RecallSubmission.class).recall(post.id))));
      case REVISE -> on(State.CHANGES_REQUESTED, post -> move(post, writers(post), "revises", ledger::revised, who -> said(who, () -> world.use(ReviseSubmission.class).revise(post.id))));
      case WITHDRAW -> on(State.RELEASED, this::withdraw);
      case ACCEPT -> on(State.DRAFT, this::accept);
      case REFUSE -> on(State.DRAFT, this::refuse);
      case NAME -> on(State.SCREENING, this::nominate);
      case TIME -> time();
      case ROLE -> role();
      case RULE_BREAKS -> ruleBreaks();
      case DRAFT_POLICY -> draftPolicy();
      case FORCE_POLICY -> forcePolicy();
      case RESTART -> {
        tell("everything restarts");
        world.restart();
      }
    }
    if (faults.isEmpty()) {
      nothingElseMoved();
    }
  }

  /** Does it to a post: one in this state when the step is apt and there is one, else any. */
  private void on(State state, java.util.function.Consumer<Post> deed) {
    var all = new ArrayList<>(ledger.posts.values());
    var apt = all.stream().filter(post -> post.state == state).toList();
    var chosen = step.apt() && !apt.isEmpty() ? apt : all;
    if (!chosen.isEmpty()) {
      deed.accept(chosen.get(chosen.size() - 1 - step.post() % chosen.size()));
    }
  }

  private String who(List<String> apt) {
    var chosen = step.apt() && !apt.isEmpty() ? apt : World.PEOPLE;
    return chosen.get(step.who() % chosen.size());
  }

  private static List<String> people(Predicate<String> fit) {
    return World.PEOPLE.stream().filter(fit).toList();
  }

  private static List<String> writers(Post post) {
    return people(post::writer);
  }

  /** The allowed states depend on who does it. */
  private interface Allowed {
    Set<State> of(Post post, String who);
  }

  private void move(Post post, List<String> apt, String verb, Allowed allowed, Function<String, Optional<Refusal>> deed) {
    var who = who(apt);
    var may = allowed.of(post, who);
    var refusal = deed.apply(who);
    tell(who + " " + verb + " " + name(post) + refused(refusal));
    adopt(post, who, may);
  }

  private <T> Optional<Refusal> said(String who, java.util.function.Supplier<Decision<T>> deed) {
    return world.as(who, deed).objection();
  }

  private void begin() {
    var who = who(people(ledger::member));
    var decision = world.as(who, () -> world.use(SaveDraft.class).create(step.words().content(World.START)));
    tell(who + " begins " + (decision.answer().isPresent() ? "post " + (ledger.posts.size() + 1) : "a post") + ": " + step.words() + refused(decision.objection()));
    if (decision.answer().isPresent() != ledger.member(who)) {
      faults.add("only a member or a trainee in good standing may begin a post, and each of them may");
    }
    decision.answer().ifPresent(draft -> ledger.posts.put(draft.id(), new Post(draft.id(), who, step.words())));
  }

  private void edit(Post post) {
    var who = who(writers(post));
    boolean may = post.state == State.DRAFT && post.writer(who) && !ledger.closed.contains(who);
    var content = step.words().content(World.START);
    long version = real(post).version();
    var refusal = said(who, () -> world.use(SaveDraft.class).edit(post.id, version, content));
    tell(who + " edits " + name(post) + ": " + step.words() + refused(refusal));
    if (may != refusal.isEmpty()) {
      faults.add("a draft is edited by its writers, and by nobody else");
    }
    if (may && !post.words.equals(step.words())) {
      post.words = step.words();
      post.hands.add(who);
      post.coAuthors.retainAll(step.words().coAuthors());
    }
  }

  private Optional<Refusal> submit(Post post, String who) {
    var decision = world.as(who, () -> world.use(SubmitForReview.class).submit(post.id, OptionalLong.empty()));
    return decision.objection().or(() -> decision.answer().flatMap(Submitted::stopped));
  }

  private void vote(Post post, String hash) {
    vote(post, who(people(who -> ledger.mayVote(post, who) && !post.votes.containsKey(who))), step.verdict(), hash);
  }

  private void vote(Post post, String who, Verdict verdict, String hash) {
    var may = hash.equals(hash(post)) ? ledger.voted(post, who, verdict) : EnumSet.of(post.state);
    var decision = world.as(who, () -> cast(world.use(CastVote.class), post, verdict, hash));
    tell(who + " votes " + verdict + " on " + name(post) + refused(stop(decision)));
    counted(post, who, verdict, decision);
    adopt(post, who, may);
  }

  private static Decision<CastVote.Result> cast(CastVote use, Post post, Verdict verdict, String hash) {
    return use.cast(new Ballot(post.id, verdict, "", "Because of it.", hash));
  }

  private static Optional<Refusal> stop(Decision<CastVote.Result> decision) {
    return decision.objection().or(() -> decision.answer().flatMap(CastVote.Result::stopped));
  }

  private void counted(Post post, String who, Verdict verdict, Decision<CastVote.Result> decision) {
    if (stop(decision).isEmpty()) {
      if (!ledger.mayVote(post, who)) {
        faults.add(who + " may not vote on " + name(post) + (post.hands.contains(who) ? ", having written or edited it" : ""));
      }
      post.votes.put(who, new Ledger.Vote(verdict, ledger.rolesOf(post, who)));
    }
  }

  private void voteOnAnotherHash(Post post) {
    vote(post, "0".repeat(64));
  }

  /** Two servers, two voters, one moment: the second comes when the first has voted and not yet committed. */
  private void twoVotes(Post post) {
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
      late.add(CompletableFuture.supplyAsync(() -> world.store.in(tables -> cast(other.get(CastVote.class), post, Verdict.APPROVE, hash))));
      late.get(0).whenComplete((result, fault) -> waits.countDown());
      await(waits);
      return done;
    });
    var then = late.get(0).join();
    tell(first + " and " + second + " vote APPROVE on " + name(post) + " at once" + refused(stop(decision)) + refused(stop(then)));
    counted(post, first, Verdict.APPROVE, decision);
    var afterFirst = stop(decision).isPresent() ? may : ledgerAfter(post, may, second);
    counted(post, second, Verdict.APPROVE, then);
    adopt(post, first, afterFirst);
  }

  /** The second vote counts unless the first decided. */
  private Set<State> ledgerAfter(Post post, Set<State> afterFirst, String second) {
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

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void lift(Post post) {
    var who = who(people(name -> name.equals(post.holder) || ledger.officer(name)));
    var may = ledger.lifted(post, who);
    boolean lifts = ledger.lifts(post, who);
    boolean asks = post.state == State.ON_HOLD && ledger.officer(who) && !post.hands.contains(who) && !post.recused(who) && ledger.reads(post, who);
    var refusal = said(who, () -> world.use(HoldSubmission.class).lift(post.id));
    tell(who + " lifts the hold of " + name(post) + refused(refusal));
    if (asks) {
      post.askedLift.add(who);
    }
    if (lifts) {
      heldAnew(post);
    }
    adopt(post, Ledger.SYSTEM, may);
  }

  /** A post that went on and is held none the less is held by a check. */
  private static void heldAnew(Post post) {
    post.holder = Ledger.SYSTEM;
    post.askedLift.clear();
  }

  private void accept(Post post) {
    var who = who(people(name -> ledger.mayAccept(post, name)));
    boolean may = ledger.mayAccept(post, who);
    var refusal = said(who, () -> world.use(AnswerCoAuthorship.class).accept(post.id));
    tell(who + " agrees to be a co-author of " + name(post) + refused(refusal));
    if (may != refusal.isEmpty() && !post.writer(who)) {
      faults.add("a named co-author agrees while the text is not decided on, and nobody else does");
    }
    if (may) {
      post.coAuthors.add(who);
      post.hands.add(who);
      ledger.vacated(post);
    }
  }

  private void refuse(Post post) {
    var who = who(people(post.words.coAuthors()::contains));
    var refusal = said(who, () -> world.use(AnswerCoAuthorship.class).refuse(post.id));
    tell(who + " does not want to be a co-author of " + name(post) + refused(refusal));
    if (refusal.isEmpty()) {
      if (post.author.equals(who) || !post.words.coAuthors().contains(who)) {
        faults.add(who + " was no co-author and is none the less taken off " + name(post));
      }
      post.words = post.words.without(who);
      post.coAuthors.remove(who);
    }
  }

  /** Somebody is named for a vacant role: by the chair, or where no chair may vote on the post by a second officer. */
  private void nominate(Post post) {
    if (post.vacant.isEmpty()) {
      return;
    }
    var who = who(people(ledger::officer));
    var role = post.vacant.iterator().next();
    var voters = step.apt() ? people(voter -> ledger.mayName(post, who, voter, role)) : World.PEOPLE;
    var voter = voters.isEmpty() ? who : voters.get(step.much() % voters.size());
    boolean may = ledger.mayName(post, who, voter, role);
    var refusal = said(who, () -> world.use(NameVoter.class).name(post.id, new Nominee(voter, role, "Nobody else has the role.")));
    tell(who + " names " + voter + " as " + role + " for " + name(post) + refused(refusal));
    if (may != refusal.isEmpty()) {
      faults.add("a voter is named by the chair, or by two officers where no chair may vote, and is seated and has no hand in the post");
    }
    if (may) {
      var by = post.named.computeIfAbsent(role, fresh -> new TreeMap<>()).computeIfAbsent(voter, fresh -> new TreeSet<>());
      by.add(who);
      if (ledger.chairs(post) || by.size() > 1) {
        post.vacant.remove(role);
        post.inForce.put(role, voter);
        post.eligible.add(voter);
      }
    }
    adopt(post, who, EnumSet.of(post.state == State.SCREENING && post.vacant.isEmpty() ? State.IN_REVIEW : post.state));
  }

  private void withdraw(Post post) {
    var who = who(people(name -> name.equals(post.author) || ledger.officer(name)));
    var may = ledger.takenDown(post, who);
    boolean asks = post.state == State.RELEASED && ledger.reads(post, who) && (post.author.equals(who) || ledger.officer(who));
    var refusal = said(who, () -> world.use(WithdrawPost.class).withdraw(post.id, "ERROR"));
    tell(who + " asks that " + name(post) + " come down" + refused(refusal));
    if (asks) {
      post.askedDown.add(who);
    }
    adopt(post, who, may);
  }

  private void time() {
    var later = LATER.get(step.much() % LATER.size());
    world.wait(later);
    tell(later.isZero() ? "the timers look" : later.toHours() + " hours pass");
    for (var post : ledger.posts.values()) {
      boolean due = post.state == State.APPROVED && !post.slot.isAfter(world.now());
      var may = due ? ledger.due(post) : EnumSet.of(post.state);
      var release = world.use(ReleaseDue.class);
      if (world.store.in(tables -> release.due()).contains(post.id)) {
        world.store.run(tables -> release.release(post.id));
      }
      adopt(post, Ledger.SYSTEM, may);
    }
    for (var post : ledger.posts.values()) {
      boolean over = (post.state == State.IN_REVIEW || post.state == State.SCREENING) && post.decideBy.isBefore(world.now());
      var lapse = world.use(LapseOverdue.class);
      if (world.store.in(tables -> lapse.overdue()).contains(post.id)) {
        world.store.run(tables -> lapse.lapse(post.id));
      }
      adopt(post, Ledger.SYSTEM, EnumSet.of(over ? State.LAPSED : post.state));
    }
    ledger.posts.values().forEach(this::endHold);
  }

  /** A hold ends by itself, whoever put it. */
  private void endHold(Post post) {
    boolean over = post.state == State.ON_HOLD && !real(post).hold().orElseThrow().reviewBy().isAfter(world.now());
    var may = over ? ledger.wentOn(post) : EnumSet.of(post.state);
    var holds = world.use(EndHolds.class);
    if (world.store.in(tables -> holds.over()).contains(post.id)) {
      world.store.run(tables -> holds.end(post.id));
    }
    if (over) {
      heldAnew(post);
    }
    adopt(post, Ledger.SYSTEM, may);
  }

  private void role() {
    var who = World.PEOPLE.get(step.who());
    var role = GIVEN.get(step.much() % GIVEN.size());
    if (step.much() >= 90) {
      boolean open = ledger.closed.remove(who);
      if (!open) {
        ledger.closed.add(who);
      }
      tell("the account of " + who + (open ? " is opened" : " is closed"));
    } else {
      boolean lost = ledger.roles.get(who).remove(role);
      if (!lost) {
        ledger.roles.get(who).add(role);
      }
      tell(who + (lost ? " is no longer " : " becomes ") + role);
    }
    world.store.run(tables -> world.store.people().change(World.person(who, ledger.roles.get(who), !ledger.closed.contains(who))));
  }

  private void ruleBreaks() {
    ledger.failing = !ledger.failing;
    AtOnce.failing(ledger.failing);
    tell(ledger.failing ? "a rule breaks" : "the rule is mended");
  }

  private String reference() {
    return step.much() % 3 == 0 ? House.MILD : House.STRICT;
  }

  private void draftPolicy() {
    var who = who(people(name -> ledger.is(name, Role.CHAIR)));
    var refusal = said(who, () -> world.use(KeepPolicies.class).saveDraft(House.files(reference())));
    tell(who + " drafts the policy " + reference() + refused(refusal));
    if (refusal.isEmpty()) {
      ledger.policyHands.computeIfAbsent(reference(), fresh -> new TreeSet<>()).add(who);
    }
  }

  private void forcePolicy() {
    var who = who(people(ledger::officer));
    var refusal = said(who, () -> world.use(KeepPolicies.class).putInForce(reference()));
    tell(who + " wants the policy " + reference() + " in force" + refused(refusal));
    var inForce = world.store.in(tables -> tables.packs().lockInForce()).orElseThrow().reference();
    if (!inForce.equals(ledger.policy) && !ledger.agreed(reference(), who)) {
      faults.add("the policy " + inForce + " is in force by one person: " + who);
    }
    if (refusal.isEmpty()) {
      ledger.policyAsked.computeIfAbsent(reference(), fresh -> new TreeSet<>()).add(who);
    }
    ledger.policy = inForce;
  }

  private String hash(Post post) {
    return real(post).contentHash().orElse("");
  }

  private Submission real(Post post) {
    return world.store.in(tables -> tables.submissions().find(post.id)).orElseThrow();
  }

  /** Compares where a post is with where it may be, and writes down what that means. */
  private void adopt(Post post, String who, Set<State> may) {
    var real = real(post);
    if (!may.contains(real.state())) {
      faults.add(name(post) + " is " + real.state() + ", and may only be " + may);
    }
    var from = post.state;
    post.state = real.state();
    if (post.state == State.ON_HOLD && (from != State.ON_HOLD || real.hold().orElseThrow().before() != post.before)) {
      post.before = from == State.DRAFT ? State.SCREENING : from == State.ON_HOLD ? post.before : from;
      post.holder = step.kind() == Step.Kind.HOLD ? who : Ledger.SYSTEM;
      post.before = real.hold().orElseThrow().before();
      post.askedLift.clear();
    }
    boolean fresh = from == State.DRAFT || from == State.ON_HOLD && post.before == State.SCREENING;
    if (fresh && (post.state == State.IN_REVIEW || post.state == State.SCREENING)) {
      opened(post, real);
    }
    post.slot = real.content().slot().orElse(World.START);
    if (from != post.state) {
      world.story.add("      -> " + post.state);
    }
  }

  private void opened(Post post, Submission real) {
    post.frozen = post.words;
    post.frozenUnder = ledger.policy;
    post.eligible = ledger.eligible(post);
    post.wanted = ledger.wanted(post);
    post.vacant.clear();
    post.vacant.addAll(ledger.vacant(post));
    post.named.clear();
    post.inForce.clear();
    post.votes.clear();
    post.decideBy = real.decideBy().orElseThrow();
    var round = world.store.in(tables -> tables.rounds().openFor(post.id)).orElseThrow();
    var eligible = new TreeSet<>(round.eligible());
    if (!eligible.equals(post.eligible)) {
      faults.add("on " + name(post) + " vote " + eligible + ", and should " + post.eligible);
    }
  }

  private void nothingElseMoved() {
    for (var post : ledger.posts.values()) {
      var real = real(post);
      if (real.state() != post.state) {
        faults.add(name(post) + " is " + real.state() + ", and nobody moved it from " + post.state);
      }
      if (post.state == State.ON_HOLD && !real.hold().orElseThrow().holder().equals(post.holder)) {
        faults.add(name(post) + " is held by " + real.hold().orElseThrow().holder() + ", and not by " + post.holder);
      }
    }
  }

  private String name(Post post) {
    return "post " + (new ArrayList<>(ledger.posts.keySet()).indexOf(post.id) + 1);
  }

  private static String refused(Optional<Refusal> refusal) {
    return refusal.map(why -> " (refused: " + why.code() + ")").orElse("");
  }

  private void tell(String what) {
    world.story.add("  " + what);
  }
}
