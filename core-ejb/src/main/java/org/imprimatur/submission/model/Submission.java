package org.imprimatur.submission.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.workflow.model.State;

/**
 * One thing a member wants said, from the first draft to the last correction.
 *
 * @param id never changes
 * @param version counts the changes; an edit must name the version it is based on
 * @param state where it stands
 * @param author the author's user name
 * @param accepted the named co-authors who have agreed: they alone count, and are shown, as authors
 * @param hands everybody who ever wrote, edited or agreed to be an author of any of its texts; nobody leaves
 * @param signers who signs as a trainee's supervisor in its newest round: they may read it, with or without a seat
 * @param content the content as it stands; frozen copies are {@link Revision}s
 * @param revision the number of the newest revision; 0 before the first submission
 * @param contentHash the newest revision's hash
 * @param hold why it is on hold, when it is
 * @param withdrawalBy who has asked so far that it be withdrawn
 * @param createdAt when the draft was begun
 * @param changedAt when it changed last
 * @param decideBy the latest moment for a decision, while one is awaited
 */
public record Submission(
    String id,
    long version,
    State state,
    String author,
    Set<String> accepted,
    Set<String> hands,
    Set<String> signers,
    Content content,
    int revision,
    Optional<String> contentHash,
    Optional<Hold> hold,
    Set<String> withdrawalBy,
    Instant createdAt,
    Instant changedAt,
    Optional<Instant> decideBy) {

  private static final Set<State> JOINABLE =
      EnumSet.of(State.DRAFT, State.SCREENING, State.IN_REVIEW, State.CHANGES_REQUESTED, State.LAPSED);

  /**
   * Why a submission is on hold.
   *
   * @param before the state it goes back to
   * @param holder who put the hold; {@code system} for Imprimatur itself
   * @param reason in the holder's words
   * @param reviewBy when the hold ends by itself
   * @param liftAskedBy officers who have asked that it be lifted, while it waits for a second one
   */
  public record Hold(State before, String holder, String reason, Instant reviewBy, Set<String> liftAskedBy) {

    public Hold {
      // Holds stored before anybody could ask have no such member.
      liftAskedBy = liftAskedBy == null ? Set.of() : Set.copyOf(liftAskedBy);
    }

    /** Puts a hold that nobody has asked to lift. */
    public Hold(State before, String holder, String reason, Instant reviewBy) {
      this(before, holder, reason, reviewBy, Set.of());
    }

    /** Returns it with those who have asked so far that it be lifted. */
    public Hold liftAskedBy(Set<String> officers) {
      return new Hold(before, holder, reason, reviewBy, officers);
    }

    /** Tells whether it ends by itself now. */
    public boolean over(Instant now) {
      return !reviewBy.isAfter(now);
    }
  }

  public Submission {
    accepted = Set.copyOf(accepted);
    hands = Set.copyOf(hands);
    signers = Set.copyOf(signers);
    withdrawalBy = Set.copyOf(withdrawalBy);
  }

  /** Begins a draft. */
  public static Submission begin(String id, String author, Content content, Instant at) {
    return new Submission(
        id, 1, State.DRAFT, author, Set.of(), Set.of(author), Set.of(), content, 0, Optional.empty(), Optional.empty(),
        Set.of(), at, at,
        Optional.empty());
  }

  /**
   * Returns its authors, the first author first, then the co-authors who have accepted, in the order they are named.
   */
  public List<String> authors() {
    return Stream.concat(Stream.of(author), content.coAuthors().stream().filter(accepted::contains)).distinct()
        .toList();
  }

  /** Tells whether the person is one of its authors: a named co-author who has not accepted is not. */
  public boolean writtenBy(String username) {
    return author.equals(username) || accepted.contains(username);
  }

  /** Returns the named co-authors who have not said yet whether they agree. */
  public List<String> asked() {
    return content.coAuthors().stream().filter(this::asks).distinct().toList();
  }

  /** Tells whether the person is named as co-author and has not said yet whether they agree. */
  public boolean asks(String username) {
    return content.coAuthors().contains(username) && !writtenBy(username);
  }

  /**
   * Tells whether the person may not vote on it: an author, or anybody who edited any of its texts, whoever is listed
   * today.
   */
  public boolean excludes(String username) {
    return writtenBy(username) || hands.contains(username);
  }

  /** Returns the content as it may be frozen and shown: with those co-authors only who have accepted. */
  public Content signed() {
    return signed(content);
  }

  /** Returns other words for it, as they may be shown: with those of their co-authors only who have accepted. */
  public Content signed(Content words) {
    return words.by(
        words.coAuthors().stream().filter(accepted::contains).filter(name -> !name.equals(author)).distinct().toList());
  }

  /** Tells whether a named co-author may still agree: until its text is decided on. */
  public boolean joinable() {
    return JOINABLE.contains(stands());
  }

  /** Returns where it stands but for a hold: on hold, the state to which it goes back. */
  public State stands() {
    return hold.map(Hold::before).orElse(state);
  }

  /**
   * Returns it with other content. Who is no longer named has to accept again when named again, and stays one of the
   * hands.
   */
  public Submission edited(Content next, String editor, Instant at) {
    return of(next, kept(next.coAuthors()), with(editor), at);
  }

  /** Returns it with a named co-author who has agreed. */
  public Submission joinedBy(String coAuthor, Instant at) {
    var agreed = new HashSet<>(accepted);
    agreed.add(coAuthor);
    return of(content, agreed, with(coAuthor), at);
  }

  /** Returns it without a co-author who does not want to be one. */
  public Submission leftBy(String coAuthor, Instant at) {
    var named = content.coAuthors().stream().filter(name -> !name.equals(coAuthor)).toList();
    return of(content.by(named), kept(named), hands, at);
  }

  private Submission of(Content next, Set<String> agreed, Set<String> all, Instant at) {
    return new Submission(
        id, version, state, author, agreed, all, signers, next, revision, contentHash, hold, withdrawalBy, createdAt,
        at, decideBy);
  }

  private Set<String> kept(List<String> named) {
    return accepted.stream().filter(named::contains).collect(Collectors.toSet());
  }

  private Set<String> with(String hand) {
    var all = new HashSet<>(hands);
    all.add(hand);
    return all;
  }

  /** Returns it in the state that the workflow named. */
  public Submission moved(State next, Instant at) {
    return new Submission(
        id, version, next, author, accepted, hands, signers, content, revision, contentHash, hold, withdrawalBy,
        createdAt, at, decideBy);
  }

  /** Returns it with its newest revision. */
  public Submission frozen(Revision newest) {
    return new Submission(
        id, version, state, author, accepted, hands, signers, content, newest.number(),
        Optional.of(newest.contentHash()), hold,
        withdrawalBy, createdAt, newest.frozenAt(), decideBy);
  }

  /** Returns it with another latest moment for a decision. */
  public Submission dueBy(Optional<Instant> moment) {
    return new Submission(
        id, version, state, author, accepted, hands, signers, content, revision, contentHash, hold, withdrawalBy,
        createdAt, changedAt, moment);
  }

  /** Returns it with those who sign for a trainee in the round that opens. */
  public Submission signedFor(Set<String> supervisors) {
    return new Submission(
        id, version, state, author, accepted, hands, supervisors, content, revision, contentHash, hold, withdrawalBy,
        createdAt, changedAt,
        decideBy);
  }

  /** Returns it held, or with the hold taken away. */
  public Submission held(Optional<Hold> why) {
    return new Submission(
        id, version, state, author, accepted, hands, signers, content, revision, contentHash, why, withdrawalBy,
        createdAt, changedAt, decideBy);
  }

  /** Returns it with those who have asked for its withdrawal. */
  public Submission withdrawalAskedBy(Set<String> people) {
    return new Submission(
        id, version, state, author, accepted, hands, signers, content, revision, contentHash, hold, people, createdAt,
        changedAt, decideBy);
  }
}
