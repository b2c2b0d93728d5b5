package org.imprimatur.histories;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.imprimatur.committee.model.Role;
import org.imprimatur.histories.Word.Weight;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.workflow.model.State;

/**
 * What has happened, in sets and maps, and what the society's promises say of it: which states a step may lead to. It
 * knows nothing of how the product decides. Where a promise leaves something open, more than one state is allowed.
 */
final class Ledger {

  static final String SYSTEM = "system";
  static final String TRAINEE = "trainee";
  static final String SUPERVISOR = "supervisor";
  static final int QUORUM = 2;

  private static final Set<Role> SEATS =
      EnumSet.of(Role.REVIEWER, Role.PRIVACY, Role.CLINICAL, Role.ETHICS, Role.COUNSEL, Role.ADVOCACY, Role.CHAIR,
          Role.PUBLISHER);

  final Map<String, Set<Role>> roles = new TreeMap<>();
  final Set<String> closed = new TreeSet<>();
  final Map<String, Post> posts = new LinkedHashMap<>();
  final Set<String> policyDrafts = new TreeSet<>();
  final Map<String, Set<String>> policyHands = new TreeMap<>();
  final Map<String, Set<String>> policyAsked = new TreeMap<>();
  String policy;
  boolean failing;
  Instant now;

  boolean is(String who, Role role) {
    return !closed.contains(who) && roles.getOrDefault(who, Set.of()).contains(role);
  }

  boolean seated(String who) {
    return SEATS.stream().anyMatch(role -> is(who, role));
  }

  boolean officer(String who) {
    return is(who, Role.CHAIR) || is(who, Role.PUBLISHER);
  }

  boolean member(String who) {
    return is(who, Role.MEMBER) || is(who, Role.TRAINEE);
  }

  /** Returns which roles must be among those who approve. */
  Set<Role> wanted(Post post) {
    var wanted = EnumSet.noneOf(Role.class);
    post.words.words().forEach(word -> word.wants().ifPresent(wanted::add));
    if (post.words.society()) {
      wanted.add(Role.CHAIR);
    }
    boolean story = post.words.words().contains(Word.PATIENT);
    if (story && post.author.equals(TRAINEE) && !post.words.society() && !policy.startsWith("house/")) {
      wanted.add(Role.SUPERVISOR);
    }
    return wanted;
  }

  /** Returns who may vote on a post when its round opens. */
  Set<String> eligible(Post post) {
    var eligible = new TreeSet<String>();
    roles.keySet().stream().filter(this::seated).filter(who -> free(post, who)).forEach(eligible::add);
    return eligible;
  }

  private static boolean supervises(String who, Post post) {
    return who.equals(SUPERVISOR) && post.writer(TRAINEE);
  }

  /** Returns what the policy in force asks of the heaviest word. */
  Weight weight(Wording words) {
    return words.words().stream().map(word -> word.under(policy)).max(Weight::compareTo).orElseThrow();
  }

  Set<State> submitted(Post post, String who) {
    if (post.state != State.DRAFT || !post.writer(who) || !member(who)) {
      return EnumSet.of(post.state);
    }
    return failing ? EnumSet.of(State.ON_HOLD) : screened(post);
  }

  private Set<State> screened(Post post) {
    var weight = weight(post.words);
    if (weight == Weight.BLOCKED || weight == Weight.TO_ANSWER && !post.words.answered()) {
      return EnumSet.of(State.DRAFT);
    }
    // What is declared may be rendered or not; where it is, it is screened.
    var may =
        post.words.interest().isPresent() ? EnumSet.of(State.DRAFT, State.IN_REVIEW) : EnumSet.of(State.IN_REVIEW);
    if (!vacant(post).isEmpty()) {
      may.remove(State.IN_REVIEW);
      may.add(State.SCREENING);
    }
    return may;
  }

  /** Returns the roles a post needs that nobody has who may vote on it. */
  Set<Role> vacant(Post post) {
    var vacant = EnumSet.copyOf(wanted(post));
    var eligible = eligible(post);
    vacant.removeIf(
        role -> role == Role.SUPERVISOR ? ownSupervisor(post) : eligible.stream().anyMatch(who -> is(who, role)));
    return vacant;
  }

  /**
   * Tells whether the trainee's own supervisor may sign: their account is open, and they have neither a hand in it nor
   * recused.
   */
  boolean ownSupervisor(Post post) {
    return !closed.contains(SUPERVISOR) && !post.hands.contains(SUPERVISOR) && !post.recused(SUPERVISOR);
  }

  /** Tells whether somebody signs for the trainee in this round, and does nothing else. */
  boolean signs(Post post, String who) {
    return named(post, Role.SUPERVISOR).contains(who) && !post.hands.contains(who);
  }

  /** Returns what a voter is trusted with in a round: their roles, and those for which they were named. */
  Set<Role> rolesOf(Post post, String who) {
    if (named(post, Role.SUPERVISOR).contains(who)) {
      return EnumSet.of(Role.SUPERVISOR);
    }
    var held = EnumSet.noneOf(Role.class);
    held.addAll(roles.get(who));
    held.remove(Role.SUPERVISOR);
    post.inForce.forEach((role, voters) -> {
      if (voters.contains(who)) {
        held.add(role);
      }
    });
    return held;
  }

  /** Writes down for which roles the round waits, now that somebody has become an author or recused. */
  void vacated(Post post) {
    if (post.state == State.IN_REVIEW || post.state == State.SCREENING || post.state == State.ON_HOLD) {
      waits(post, waitsFor(post));
    }
  }

  static void waits(Post post, Set<Role> roles) {
    post.vacant.clear();
    post.vacant.addAll(roles);
  }

  private static Set<String> named(Post post, Role role) {
    return post.inForce.getOrDefault(role, Set.of());
  }

  /**
   * Finds the roles for which somebody must be named today: those that were found vacant before, and those in which
   * nobody has approved and which nobody holds any more who may vote.
   */
  Set<Role> waitsFor(Post post) {
    var roles = EnumSet.copyOf(post.wanted);
    roles.removeIf(role -> post.votes.entrySet().stream().anyMatch(vote -> approves(post, vote, role))
        || !post.vacant.contains(role) && held(post, role));
    return roles;
  }

  private boolean held(Post post, Role role) {
    boolean signed = role == Role.SUPERVISOR && named(post, role).stream().anyMatch(who -> maySign(post, who));
    return signed || post.eligible.stream()
        .anyMatch(who -> seated(who) && free(post, who) && rolesOf(post, who).contains(role));
  }

  private boolean maySign(Post post, String who) {
    return signs(post, who) && !closed.contains(who) && !post.recused(who)
        && (seated(who) || post.signers.contains(who));
  }

  /** The chair names voters; where no chair may vote on the post, two other officers do. */
  boolean mayName(Post post, String who, String voter, Role role) {
    boolean waits = (post.state == State.SCREENING || post.state == State.IN_REVIEW) && waitsFor(post).contains(role);
    boolean names = (chairs(post) ? is(who, Role.CHAIR) : officer(who)) && free(post, who);
    return waits && names && !who.equals(voter) && seated(voter) && free(post, voter) && !signs(post, voter);
  }

  /**
   * How many of those who named somebody for a post could name today: whoever lost the office or recused does not
   * count.
   */
  long counting(Post post, Set<String> namedBy) {
    return namedBy.stream().filter(name -> officer(name) && free(post, name)).count();
  }

  private boolean free(Post post, String who) {
    return !barred(post, who) && !post.recused(who);
  }

  boolean chairs(Post post) {
    return roles.keySet().stream().anyMatch(name -> is(name, Role.CHAIR) && free(post, name));
  }

  boolean barred(Post post, String who) {
    return post.hands.contains(who) || supervises(who, post);
  }

  boolean mayVote(Post post, String who) {
    if (signs(post, who)) {
      return post.state == State.IN_REVIEW && maySign(post, who);
    }
    return post.state == State.IN_REVIEW && seated(who) && post.eligible.contains(who) && !post.hands.contains(who)
        && !supervises(who, post)
        && !post.recused(who);
  }

  Set<State> voted(Post post, String who, Verdict verdict) {
    boolean committees = verdict == Verdict.DECLINE || verdict == Verdict.ABSTAIN;
    if (!mayVote(post, who) || committees && signs(post, who)) {
      return EnumSet.of(post.state);
    }
    boolean against = verdict == Verdict.CHANGES || verdict == Verdict.DECLINE;
    if (!against && (failing || weight(post.frozen) == Weight.BLOCKED)) {
      return EnumSet.of(State.ON_HOLD);
    }
    var votes = new TreeMap<>(post.votes);
    votes.put(who, new Post.Vote(verdict, rolesOf(post, who)));
    if (verdict == Verdict.CHANGES) {
      return EnumSet.of(State.CHANGES_REQUESTED);
    }
    // Somebody who became a co-author since may be counted among the eligible still, or not.
    var may = counted(post, votes, post.eligible.size());
    may.addAll(counted(post, votes, (int) post.eligible.stream().filter(name -> !barred(post, name)).count()));
    return may;
  }

  private Set<State> counted(Post post, Map<String, Post.Vote> votes, int eligible) {
    long left = eligible - count(post, votes, Verdict.RECUSE);
    long declines = count(post, votes, Verdict.DECLINE);
    boolean declined =
        declines >= QUORUM || declines > 0 && left - declines - count(post, votes, Verdict.ABSTAIN) < QUORUM;
    return declined ? EnumSet.of(State.DECLINED) : approved(post, votes, left);
  }

  /**
   * The committee's: who signs, or left it to be named to sign, is not among them; nor, for or against, whoever has
   * become an author since.
   */
  private long count(Post post, Map<String, Post.Vote> votes, Verdict verdict) {
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue().verdict() == verdict && post.eligible.contains(vote.getKey())
            && !barred(post, vote.getKey()))
        .count();
  }

  private boolean approves(Post post, Map.Entry<String, Post.Vote> vote, Role role) {
    boolean counts = role == Role.SUPERVISOR ? signs(post, vote.getKey()) : !barred(post, vote.getKey());
    return vote.getValue().verdict() == Verdict.APPROVE && vote.getValue().roles().contains(role) && counts;
  }

  /** The roles are those of the vote; whoever has become an author since does not count. */
  private Set<State> approved(Post post, Map<String, Post.Vote> votes, long eligible) {
    long approvals = count(post, votes, Verdict.APPROVE);
    if (approvals < QUORUM || eligible < QUORUM) {
      return EnumSet.of(State.IN_REVIEW);
    }
    boolean then =
        post.wanted.stream().allMatch(role -> votes.entrySet().stream().anyMatch(vote -> approves(post, vote, role)));
    return EnumSet.of(then ? State.APPROVED : State.IN_REVIEW);
  }

  /** A named co-author agrees while the text is not decided on; until then they are none. */
  boolean mayAccept(Post post, String who) {
    var stands = post.state == State.ON_HOLD ? post.before : post.state;
    var open = EnumSet.of(State.DRAFT, State.SCREENING, State.IN_REVIEW, State.CHANGES_REQUESTED, State.LAPSED);
    return post.words.coAuthors().contains(who) && !post.writer(who) && !closed.contains(who) && open.contains(stands);
  }

  /** Whoever signs for the trainee reads what they sign, seated or not. */
  boolean reads(Post post, String who) {
    return !closed.contains(who) && (post.writer(who) || is(who, Role.AUDITOR)
        || post.state != State.DRAFT && post.state != State.RECALLED && (seated(who) || post.signers.contains(who)));
  }

  Set<State> held(Post post, String who) {
    boolean holdable = !State.TERMINAL.contains(post.state) && post.state != State.ON_HOLD;
    boolean may = holdable && reads(post, who) && seated(who) && !post.hands.contains(who) && !post.recused(who);
    return EnumSet.of(may ? State.ON_HOLD : post.state);
  }

  /**
   * Tells whether this person's word lets a held post go on: the holder's, or the second officer's; none of them has a
   * hand in it.
   */
  boolean lifts(Post post, String who) {
    if (post.state != State.ON_HOLD || post.hands.contains(who) || !reads(post, who)) {
      return false;
    }
    return post.holder.equals(who) || officers(post, who) > 1;
  }

  private long officers(Post post, String who) {
    var asked = new TreeSet<>(post.askedLift);
    asked.add(who);
    return officer(who)
        ? asked.stream().filter(name -> officer(name) && !post.hands.contains(name) && !post.recused(name)).count()
        : 0;
  }

  Set<State> lifted(Post post, String who) {
    return lifts(post, who) ? wentOn(post) : EnumSet.of(post.state);
  }

  /** Where a held post may stand once the hold is over: where it stood, unless a guard of that state stops it again. */
  Set<State> wentOn(Post post) {
    if (post.before == State.SCREENING) {
      return failing ? EnumSet.of(State.ON_HOLD) : screened(post);
    }
    var may = EnumSet.of(post.before);
    boolean stopped = failing || weight(post.frozen == null ? post.words : post.frozen) == Weight.BLOCKED
        || post.frozen != null && (otherwiseDressed(post) || post.frozen.interest().isPresent());
    if (stopped && (post.before == State.IN_REVIEW || post.before == State.APPROVED)) {
      may.add(State.ON_HOLD);
    }
    if (post.before == State.IN_REVIEW && post.decideBy != null && post.decideBy.isBefore(now)
        || post.before == State.APPROVED && post.slot != null && post.slot.isBefore(now)) {
      may.add(State.LAPSED);
    }
    return may;
  }

  /** Tells whether today's policy brings in other disclaimers than the one under which the text was frozen. */
  boolean otherwiseDressed(Post post) {
    return !dress(post.frozen, post, post.frozenUnder).equals(dress(post.frozen, post, policy));
  }

  private static Set<String> dress(Wording words, Post post, String policy) {
    var dress = new HashSet<String>();
    boolean shipped = !policy.startsWith("house/");
    words.words().stream().filter(word -> shipped && word == Word.CURE).forEach(word -> dress.add("off-label"));
    if (shipped && post.author.equals(TRAINEE) && !words.society()) {
      dress.add("trainee-author");
    }
    return dress;
  }

  Set<State> due(Post post) {
    if (failing || weight(post.frozen) == Weight.BLOCKED || otherwiseDressed(post)) {
      return EnumSet.of(State.ON_HOLD);
    }
    return post.frozen.interest().isPresent() ? EnumSet.of(State.ON_HOLD, State.RELEASED) : EnumSet.of(State.RELEASED);
  }

  Set<State> recalled(Post post, String who) {
    var open = EnumSet.of(State.DRAFT, State.SCREENING, State.IN_REVIEW, State.CHANGES_REQUESTED, State.APPROVED,
        State.LAPSED);
    boolean author = post.author.equals(who) && !closed.contains(who);
    if (author && post.state == State.ON_HOLD) {
      return open.contains(post.before) ? EnumSet.of(State.ON_HOLD, State.RECALLED) : EnumSet.of(State.ON_HOLD);
    }
    return EnumSet.of(author && open.contains(post.state) ? State.RECALLED : post.state);
  }

  Set<State> revised(Post post, String who) {
    var from = EnumSet.of(State.CHANGES_REQUESTED, State.APPROVED, State.LAPSED);
    return EnumSet
        .of(post.writer(who) && !closed.contains(who) && from.contains(post.state) ? State.DRAFT : post.state);
  }

  /**
   * The author and an officer who has no hand in it and has not recused must both have asked; two such officers where
   * the author's account is closed.
   */
  Set<State> takenDown(Post post, String who) {
    if (!post.live() || !reads(post, who) || !post.author.equals(who) && !secondDown(post, who)) {
      return EnumSet.of(post.state);
    }
    var asked = new LinkedHashSet<>(post.askedDown);
    asked.add(who);
    long officers = asked.stream().filter(name -> secondDown(post, name)).count();
    boolean both =
        asked.contains(post.author) && officers > 0 || closed.contains(post.author) && officers > 1;
    return EnumSet.of(both ? State.WITHDRAWN : post.state);
  }

  private boolean secondDown(Post post, String who) {
    return officer(who) && !post.hands.contains(who) && !post.recused(who);
  }

  /** Tells whether this person's word makes two officers for a policy, the last of whom has no hand in it. */
  boolean agreed(String reference, String who) {
    return officer(who) && !policyHands.getOrDefault(reference, Set.of()).contains(who)
        && policyAsked.getOrDefault(reference, Set.of()).stream().anyMatch(name -> !name.equals(who) && officer(name));
  }
}
