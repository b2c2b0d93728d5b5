package org.imprimatur.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.workflow.model.State;

/** What every deed needs: whom it is done by and to, and how it is compared with the ledger and told. */
abstract class Doing {

  final World world;
  final Ledger ledger;
  final Step step;
  final List<String> faults;
  String holder = Ledger.SYSTEM;

  Doing(World world, Step step, List<String> faults) {
    this.world = world;
    this.ledger = world.ledger;
    this.step = step;
    this.faults = faults;
  }

  Post chosen(List<Post> posts) {
    return posts.get(posts.size() - 1 - step.post() % posts.size());
  }

  String who(List<String> apt) {
    var chosen = step.apt() && !apt.isEmpty() ? apt : World.PEOPLE;
    return chosen.get(step.who() % chosen.size());
  }

  static List<String> people(Predicate<String> fit) {
    return World.PEOPLE.stream().filter(fit).toList();
  }

  static List<String> writers(Post post) {
    return people(post::writer);
  }

  /** The allowed states depend on who does it. */
  interface Allowed {
    Set<State> of(Post post, String who);
  }

  void move(Post post, List<String> apt, String verb, Allowed allowed, Function<String, Optional<Refusal>> deed) {
    var who = who(apt);
    var may = allowed.of(post, who);
    var refusal = deed.apply(who);
    tell(who + " " + verb + " " + name(post) + refused(refusal));
    adopt(post, who, may);
  }

  <T> Optional<Refusal> said(String who, Supplier<Decision<T>> deed) {
    return world.as(who, deed).objection();
  }

  /** A post that went on and is held none the less is held by a check. */
  static void heldAnew(Post post) {
    post.holder = Ledger.SYSTEM;
    post.askedLift.clear();
  }

  String hash(Post post) {
    return real(post).contentHash().orElse("");
  }

  Submission real(Post post) {
    return world.store.in(tables -> tables.submissions().find(post.id)).orElseThrow();
  }

  /** Compares where a post is with where it may be, and writes down what that means. */
  void adopt(Post post, String who, Set<State> may) {
    var real = real(post);
    if (!may.contains(real.state())) {
      faults.add(name(post) + " is " + real.state() + ", and may only be " + may);
    }
    var from = post.state;
    post.state = real.state();
    if (post.state == State.ON_HOLD && (from != State.ON_HOLD || real.hold().orElseThrow().before() != post.before)) {
      post.before = from == State.DRAFT ? State.SCREENING : from == State.ON_HOLD ? post.before : from;
      post.holder = holder;
      post.before = real.hold().orElseThrow().before();
      post.askedLift.clear();
    }
    boolean fresh = from == State.DRAFT || from == State.ON_HOLD && post.before == State.SCREENING;
    if (fresh && (post.state == State.IN_REVIEW || post.state == State.SCREENING)) {
      opened(post, real);
    }
    post.slot = real.content().outlets().slot().orElse(World.START);
    if (from != post.state) {
      world.story.add("      -> " + post.state);
    }
  }

  void opened(Post post, Submission real) {
    post.frozen = post.words;
    post.frozenUnder = ledger.policy;
    post.eligible = ledger.eligible(post);
    post.wanted = ledger.wanted(post);
    post.vacant.clear();
    post.vacant.addAll(ledger.vacant(post));
    post.named.clear();
    post.inForce.clear();
    post.signers.clear();
    if (post.wanted.contains(Role.SUPERVISOR) && ledger.ownSupervisor(post)) {
      post.inForce.put(Role.SUPERVISOR, new TreeSet<>(Set.of(Ledger.SUPERVISOR)));
      post.signers.add(Ledger.SUPERVISOR);
    }
    post.votes.clear();
    post.decideBy = real.pending().decideBy().orElseThrow();
    var round = world.store.in(tables -> tables.rounds().openFor(post.id)).orElseThrow();
    var eligible = new TreeSet<>(round.voters().eligible());
    if (!eligible.equals(post.eligible)) {
      faults.add("on " + name(post) + " vote " + eligible + ", and should " + post.eligible);
    }
  }

  void nothingElseMoved() {
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

  String name(Post post) {
    return "post " + (new ArrayList<>(ledger.posts.keySet()).indexOf(post.id) + 1);
  }

  static String refused(Optional<Refusal> refusal) {
    return refusal.map(why -> " (refused: " + why.code() + ")").orElse("");
  }

  void tell(String what) {
    world.story.add("  " + what);
  }
}
