package org.imprimatur.submission.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.imprimatur.workflow.model.State;

/**
 * One thing a member wants said, from the first draft to the last correction.
 *
 * @param id never changes
 * @param version counts the changes; an edit must name the version it is based on
 * @param state where it stands
 * @param authorship whose words it is
 * @param content the content as it stands; frozen copies are {@link Revision}s
 * @param newest its newest revision
 * @param pending what it waits for
 * @param dates when it was begun, and changed last
 */
public record Submission(
    String id,
    long version,
    State state,
    Authorship authorship,
    Content content,
    Newest newest,
    Pending pending,
    Dates dates) {

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

    /** Returns it with those who have asked so far that it be lifted. */
    public Hold liftAskedBy(Set<String> officers) {
      return new Hold(before, holder, reason, reviewBy, officers);
    }

    /** Tells whether it ends by itself now. */
    public boolean over(Instant now) {
      return !reviewBy.isAfter(now);
    }
  }

  /**
   * The newest frozen copy.
   *
   * @param number counts from 1; 0 before the first submission
   * @param hash its content hash, 64 hexadecimal digits; none before the first submission
   */
  public record Newest(int number, Optional<String> hash) {}

  /**
   * Two moments.
   *
   * @param created when the draft was begun
   * @param changed when it changed last
   */
  public record Dates(Instant created, Instant changed) {}

  /** Begins a draft. */
  public static Submission begin(String id, String author, Content content, Instant at) {
    return new Submission(id, 1, State.DRAFT, Authorship.of(author), content, new Newest(0, Optional.empty()),
        Pending.NOTHING, new Dates(at, at));
  }

  /** Returns the first author's user name. */
  public String author() {
    return authorship.author();
  }

  /** Returns the number of the newest revision; 0 before the first submission. */
  public int revision() {
    return newest.number();
  }

  /** Returns the newest revision's hash. */
  public Optional<String> contentHash() {
    return newest.hash();
  }

  /** Returns why it is on hold, when it is. */
  public Optional<Hold> hold() {
    return pending.hold();
  }

  /**
   * Returns its authors, the first author first, then the co-authors who have accepted, in the order they are named.
   */
  public List<String> authors() {
    return Stream.concat(Stream.of(author()), acceptedOf(content)).distinct().toList();
  }

  /** Tells whether the person is one of its authors: a named co-author who has not accepted is not. */
  public boolean writtenBy(String username) {
    return authorship.counts(username);
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
    return authorship.touchedBy(username);
  }

  /** Returns the content as it may be frozen and shown: with those co-authors only who have accepted. */
  public Content signed() {
    return signed(content);
  }

  /** Returns other words for it, as they may be shown: with those of their co-authors only who have accepted. */
  public Content signed(Content words) {
    return words.by(acceptedOf(words).filter(name -> !name.equals(author())).distinct().toList());
  }

  /** Tells whether a named co-author may still agree: until its text is decided on. */
  public boolean joinable() {
    return JOINABLE.contains(stands());
  }

  /** Returns where it stands but for a hold: on hold, the state to which it goes back. */
  public State stands() {
    return hold().map(Hold::before).orElse(state);
  }

  /**
   * Returns it with other content. Who is no longer named has to accept again when named again, and stays one of the
   * hands.
   */
  public Submission edited(Content next, String editor, Instant at) {
    return of(next, authorship.edited(editor, next.coAuthors()), at);
  }

  /** Returns it with a named co-author who has agreed. */
  public Submission joinedBy(String coAuthor, Instant at) {
    return of(content, authorship.joinedBy(coAuthor), at);
  }

  /** Returns it without a co-author who does not want to be one. */
  public Submission leftBy(String coAuthor, Instant at) {
    var named = content.coAuthors().stream().filter(name -> !name.equals(coAuthor)).toList();
    return of(content.by(named), authorship.naming(named), at);
  }

  private Stream<String> acceptedOf(Content words) {
    return words.coAuthors().stream().filter(authorship.accepted()::contains);
  }

  private Submission of(Content next, Authorship people, Instant at) {
    return new Submission(id, version, state, people, next, newest, pending, new Dates(dates.created(), at));
  }

  private Submission with(Pending next) {
    return new Submission(id, version, state, authorship, content, newest, next, dates);
  }

  /** Returns it in the state that the workflow named. */
  public Submission moved(State next, Instant at) {
    return new Submission(
        id, version, next, authorship, content, newest, pending, new Dates(dates.created(), at));
  }

  /** Returns it with its newest revision. */
  public Submission frozen(Revision copy) {
    return new Submission(id, version, state, authorship, content,
        new Newest(copy.number(), Optional.of(copy.contentHash())), pending,
        new Dates(dates.created(), copy.frozenAt()));
  }

  /** Returns it with another latest moment for a decision. */
  public Submission dueBy(Optional<Instant> moment) {
    return with(new Pending(pending.hold(), pending.withdrawalBy(), moment));
  }

  /** Returns it with those who sign for a trainee in the round that opens. */
  public Submission signedFor(Set<String> supervisors) {
    return new Submission(
        id, version, state, authorship.signedFor(supervisors), content, newest, pending, dates);
  }

  /** Returns it held, or with the hold taken away. */
  public Submission held(Optional<Hold> why) {
    return with(new Pending(why, pending.withdrawalBy(), pending.decideBy()));
  }

  /** Returns it with those who have asked for its withdrawal. */
  public Submission withdrawalAskedBy(Set<String> people) {
    return with(new Pending(pending.hold(), people, pending.decideBy()));
  }
}
