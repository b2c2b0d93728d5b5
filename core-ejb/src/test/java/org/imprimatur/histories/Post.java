package org.imprimatur.histories;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.imprimatur.committee.model.Role;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.workflow.model.State;

/** What has happened to one post. */
final class Post {

  final String id;
  final String author;
  Wording words;
  State state = State.DRAFT;

  /** Whoever wrote, edited or agreed to be an author of any text of it. */
  final Set<String> hands = new TreeSet<>();
  final Set<String> coAuthors = new TreeSet<>();
  final Set<String> askedDown = new TreeSet<>();

  /** Whoever has recused, in whichever round. */
  final Set<String> recused = new TreeSet<>();

  /** While it is held: where it stood, who holds it, which officers have asked that it go on. */
  State before;
  String holder;
  Instant heldUntil;
  final Set<String> askedLift = new TreeSet<>();

  /**
   * The round: what it votes on, under which policy that was screened, who may vote, whose approval it needs, who
   * voted.
   */
  Wording frozen;
  String frozenUnder;
  Set<String> eligible = new TreeSet<>();
  Set<Role> wanted = EnumSet.noneOf(Role.class);
  Map<String, Vote> votes = new TreeMap<>();

  /** The roles for which somebody must be named, and which officers have named whom, by role. */
  final Set<Role> vacant = EnumSet.noneOf(Role.class);
  final Map<Role, Map<String, Set<String>>> named = new TreeMap<>();
  final Map<Role, Set<String>> inForce = new TreeMap<>();

  /** Who signs as the trainee's own supervisor, seated or not. */
  final Set<String> signers = new TreeSet<>();
  Instant decideBy;
  Instant slot;

  Post(String id, String author, Wording words) {
    this.id = id;
    this.author = author;
    this.words = words;
    hands.add(author);
  }

  /** Tells whether its words are out, held or not. */
  boolean live() {
    return (state == State.ON_HOLD ? before : state) == State.RELEASED;
  }

  boolean writer(String who) {
    return author.equals(who) || coAuthors.contains(who);
  }

  boolean recused(String who) {
    return recused.contains(who);
  }

  /** A vote as it was cast: what was said, and what the voter was then. */
  record Vote(Verdict verdict, Set<Role> roles) {}
}
