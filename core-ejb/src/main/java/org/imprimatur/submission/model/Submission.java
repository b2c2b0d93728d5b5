package org.imprimatur.submission.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.imprimatur.workflow.model.State;

/**
 * One thing a member wants said, from the first draft to the last correction.
 *
 * @param id never changes
 * @param version counts the changes; an edit must name the version it is based on
 * @param state where it stands
 * @param author the author's user name
 * @param lastEditor who changed the content last
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
    String lastEditor,
    Content content,
    int revision,
    Optional<String> contentHash,
    Optional<Hold> hold,
    Set<String> withdrawalBy,
    Instant createdAt,
    Instant changedAt,
    Optional<Instant> decideBy) {

  /**
   * Why a submission is on hold.
   *
   * @param before the state it goes back to
   * @param holder who put the hold; {@code system} for Imprimatur itself
   * @param reason in the holder's words
   * @param reviewBy when the hold must be looked at again
   */
  public record Hold(State before, String holder, String reason, Instant reviewBy) {}

  public Submission {
    withdrawalBy = Set.copyOf(withdrawalBy);
  }

  /** Begins a draft. */
  public static Submission begin(String id, String author, Content content, Instant at) {
    return new Submission(
        id, 1, State.DRAFT, author, author, content, 0, Optional.empty(), Optional.empty(), Set.of(), at, at, Optional.empty());
  }

  /** Tells whether the person wrote it, alone or with others. */
  public boolean writtenBy(String username) {
    return author.equals(username) || content.coAuthors().contains(username);
  }

  /** Tells whether the person may not vote on it: the author, a co-author or the last editor. */
  public boolean excludes(String username) {
    return writtenBy(username) || lastEditor.equals(username);
  }

  /** Returns it with other content. */
  public Submission edited(Content next, String editor, Instant at) {
    return new Submission(
        id, version, state, author, editor, next, revision, contentHash, hold, withdrawalBy, createdAt, at, decideBy);
  }

  /** Returns it in the state that the workflow named. */
  public Submission moved(State next, Instant at) {
    return new Submission(
        id, version, next, author, lastEditor, content, revision, contentHash, hold, withdrawalBy, createdAt, at, decideBy);
  }

  /** Returns it with its newest revision. */
  public Submission frozen(Revision newest) {
    return new Submission(
        id, version, state, author, lastEditor, content, newest.number(), Optional.of(newest.contentHash()), hold,
        withdrawalBy, createdAt, newest.frozenAt(), decideBy);
  }

  /** Returns it with another latest moment for a decision. */
  public Submission dueBy(Optional<Instant> moment) {
    return new Submission(
        id, version, state, author, lastEditor, content, revision, contentHash, hold, withdrawalBy, createdAt, changedAt, moment);
  }

  /** Returns it held, or with the hold taken away. */
  public Submission held(Optional<Hold> why) {
    return new Submission(
        id, version, state, author, lastEditor, content, revision, contentHash, why, withdrawalBy, createdAt, changedAt, decideBy);
  }

  /** Returns it with those who have asked for its withdrawal. */
  public Submission withdrawalAskedBy(Set<String> people) {
    return new Submission(
        id, version, state, author, lastEditor, content, revision, contentHash, hold, people, createdAt, changedAt, decideBy);
  }
}
