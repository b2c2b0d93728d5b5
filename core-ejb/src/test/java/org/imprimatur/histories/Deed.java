package org.imprimatur.histories;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.committee.model.Role;
import org.imprimatur.correction.application.WithdrawPost;
import org.imprimatur.delivery.application.DriveDelivery;
import org.imprimatur.delivery.model.Attempt;
import org.imprimatur.delivery.model.Network.Answer;
import org.imprimatur.delivery.model.Network.Fate;
import org.imprimatur.hold.application.EndHolds;
import org.imprimatur.hold.application.HoldSubmission;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.pack.application.KeepPolicies;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.review.application.LapseOverdue;
import org.imprimatur.screening.application.AtOnce;
import org.imprimatur.submission.application.AnswerCoAuthorship;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.submission.model.Submitted;
import org.imprimatur.workflow.model.State;

/** One step as it happens: to whom and to what, through the use case, and into the ledger. */
final class Deed extends Voting {

  /** What somebody may be given or lose in the middle of everything. */
  static final List<Role> GIVEN =
      List.of(Role.REVIEWER, Role.PRIVACY, Role.CLINICAL, Role.CHAIR, Role.PUBLISHER, Role.MEMBER);

  private static final List<Duration> LATER =
      List.of(Duration.ZERO, Duration.ofHours(2), Duration.ofHours(25), Duration.ofHours(80));

  Deed(World world, Step step, List<String> faults) {
    super(world, step, faults);
  }

  void happen() {
    switch (step.kind()) {
      case BEGIN -> begin();
      case EDIT -> on(State.DRAFT, this::edit);
      case SUBMIT -> on(State.DRAFT, this::submit);
      case VOTE -> on(State.IN_REVIEW, post -> vote(post, hash(post)));
      case VOTE_STALE -> on(State.IN_REVIEW, this::voteOnAnotherHash);
      case TWO_LAST_VOTES -> on(State.IN_REVIEW, this::twoVotes);
      case HOLD -> on(State.IN_REVIEW, this::hold);
      case LIFT -> on(State.ON_HOLD, this::lift);
      case RECALL -> on(State.DRAFT, this::recall);
      case REVISE -> on(State.CHANGES_REQUESTED, this::revise);
      case WITHDRAW -> on(State.RELEASED, this::withdraw);
      case ACCEPT -> on(State.DRAFT, this::accept);
      case REFUSE -> on(State.DRAFT, this::refuse);
      case NAME -> on(State.SCREENING, this::nominate);
      case TIME -> time();
      case ROLE -> role();
      case RULE_BREAKS -> ruleBreaks();
      case DRAFT_POLICY -> draftPolicy();
      case DROP_POLICY -> dropPolicy();
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

  /** Does it to a post: to one in this state; where there is none, to any, or a post goes on as posts do. */
  private void on(State state, Consumer<Post> deed) {
    var fit = ledger.posts.values().stream().filter(post -> post.state == state).toList();
    if (fit.isEmpty() && step.apt() || ledger.posts.isEmpty()) {
      goOn();
    } else {
      deed.accept(chosen(step.apt() ? fit : List.copyOf(ledger.posts.values())));
    }
  }

  /** What usually comes next, so that many histories get far. */
  private void goOn() {
    var open =
        ledger.posts.values().stream().filter(post -> !post.state.terminal() && post.state != State.DECLINED).toList();
    if (open.isEmpty()) {
      begin();
      return;
    }
    var post = chosen(open);
    switch (post.state) {
      case DRAFT -> submit(post);
      case SCREENING -> nominate(post);
      case IN_REVIEW -> vote(post, hash(post));
      case ON_HOLD -> lift(post);
      case CHANGES_REQUESTED, LAPSED -> revise(post);
      case RELEASED -> withdraw(post);
      default -> time();
    }
  }

  private void begin() {
    var who = who(people(ledger::member));
    var decision = world.as(who, () -> world.use(SaveDraft.class).create(step.words().content(World.START)));
    tell(who + " begins " + (decision.answer().isPresent() ? "post " + (ledger.posts.size() + 1) : "a post") + ": "
        + step.words() + refused(decision.objection()));
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

  private void submit(Post post) {
    move(post, writers(post), "submits", ledger::submitted, who -> submit(post, who));
  }

  private void recall(Post post) {
    move(post, List.of(post.author), "recalls", ledger::recalled,
        who -> said(who, () -> world.use(RecallSubmission.class).recall(post.id)));
  }

  private void revise(Post post) {
    move(post, writers(post), "revises", ledger::revised,
        who -> said(who, () -> world.use(ReviseSubmission.class).revise(post.id)));
  }

  private void hold(Post post) {
    var who = who(people(ledger::seated));
    var may = ledger.held(post, who);
    var refusal = said(who, () -> world.use(HoldSubmission.class).hold(post.id, "I want to check a name."));
    tell(who + " holds " + name(post) + refused(refusal));
    holder = refusal.isEmpty() ? who : Ledger.SYSTEM;
    adopt(post, who, may);
  }

  private Optional<Refusal> submit(Post post, String who) {
    var decision = world.as(who, () -> world.use(SubmitForReview.class).submit(post.id, OptionalLong.empty()));
    return decision.objection().or(() -> decision.answer().flatMap(Submitted::stopped));
  }

  private void lift(Post post) {
    var who = who(people(name -> name.equals(post.holder) || ledger.officer(name)));
    var may = ledger.lifted(post, who);
    boolean lifts = ledger.lifts(post, who);
    boolean asks = post.state == State.ON_HOLD && ledger.officer(who) && !post.hands.contains(who) && !post.recused(who)
        && ledger.reads(post, who);
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

  private void withdraw(Post post) {
    var who = who(people(name -> name.equals(post.author) || ledger.officer(name)));
    var may = ledger.takenDown(post, who);
    boolean asks =
        post.live() && ledger.reads(post, who) && (post.author.equals(who) || ledger.officer(who));
    var refusal = said(who, () -> world.use(WithdrawPost.class).withdraw(post.id, "It was an error."));
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
    send();
    for (var post : ledger.posts.values()) {
      boolean over =
          (post.state == State.IN_REVIEW || post.state == State.SCREENING) && post.decideBy.isBefore(world.now());
      var lapse = world.use(LapseOverdue.class);
      if (world.store.in(tables -> lapse.overdue()).contains(post.id)) {
        world.store.run(tables -> lapse.lapse(post.id));
      }
      adopt(post, Ledger.SYSTEM, EnumSet.of(over ? State.LAPSED : post.state));
    }
    ledger.posts.values().forEach(this::endHold);
  }

  /**
   * Each call to the network as chance has it: it answers, it refuses, nobody knows, or all ends before the answer is
   * stored.
   */
  private void send() {
    var drive = world.use(DriveDelivery.class);
    for (var due : world.store.in(tables -> drive.due(ChannelId.WEB))) {
      world.store.in(tables -> drive.begin(due)).ifPresent(call -> {
        int chance = Math.floorMod(step.much() + call.attempt().number(), 8);
        tell("  " + call.attempt().kind() + " of " + due.order().submission() + ", chance " + chance);
        if (chance == 0) {
          world.restart();
        } else if (call.attempt().kind() == Attempt.Kind.LOOK_UP) {
          Fate fate =
              chance == 1 ? new Fate.Absent() : chance == 2 ? new Fate.Undecided("busy") : new Fate.Found("/p/1");
          world.store.run(tables -> drive.end(call, fate));
        } else {
          Answer answer = chance == 1 ? new Answer.NotDone("busy", Duration.ZERO)
              : chance == 2 ? new Answer.Unknown("cut off")
                  : chance == 3 ? new Answer.Refused("closed") : new Answer.Done("/p/1");
          world.store.run(tables -> drive.end(call, answer));
        }
      });
    }
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
    world.store.run(
        tables -> world.store.people().change(World.person(who, ledger.roles.get(who), !ledger.closed.contains(who))));
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
      draftedPolicy(who);
    }
  }

  /** Who saves what stands already has written nothing. */
  private void draftedPolicy(String who) {
    if (ledger.policyDrafts.add(reference())) {
      ledger.policyHands.computeIfAbsent(reference(), fresh -> new TreeSet<>()).add(who);
    }
  }

  /** A draft that is deleted takes what was proposed of it along, and nobody's hands. */
  private void dropPolicy() {
    var who = who(people(name -> ledger.is(name, Role.CHAIR)));
    var refusal = said(who, () -> world.use(KeepPolicies.class).deleteDraft(reference()));
    tell(who + " deletes the draft " + reference() + refused(refusal));
    if (refusal.isEmpty()) {
      ledger.policyAsked.remove(reference());
      ledger.policyDrafts.remove(reference());
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
}
