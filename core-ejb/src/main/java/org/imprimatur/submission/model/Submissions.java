package org.imprimatur.submission.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.workflow.model.State;

/** All submissions and their revisions. */
public interface Submissions {

  /** Finds a submission. */
  Optional<Submission> find(String id);

  /** Finds many in one reading, in no order; those that are not there are left out. */
  List<Submission> found(Collection<String> ids);

  /**
   * Finds a submission and locks its row until the transaction ends, so that two decisions come one after the other.
   */
  Optional<Submission> lock(String id);

  /** Stores a new submission. */
  void add(Submission submission);

  /**
   * Stores a changed submission and returns it with its new version.
   *
   */
  Submission save(Submission submission);

  /** Stores a revision; revisions are never changed. */
  void add(Revision revision);

  /** Finds a revision by its number. */
  Optional<Revision> revision(String id, int number);

  /** Finds several revisions at once; one that is not there is left out. */
  Map<Revision.Id, Revision> revisions(Collection<Revision.Id> ids);

  /**
   * Returns a stretch of what is seen, newest change first. What is not seen leaves no trace: no gap, no shorter page,
   * no next.
   */
  Page<Submission> list(Sight sight, Filter filter);

  /** Returns what this person has under way, alone or with others, of it the newest changes, up to {@code limit}. */
  UnderWay underWay(String username, int limit);

  /**
   * Returns what names this person as a co-author who has not accepted yet, newest change first, up to {@code limit}.
   */
  List<Submission> asking(String username, int limit);

  /** Returns the ids of submissions in one of the states whose latest moment for a decision is before {@code now}. */
  List<String> overdue(List<State> states, Instant now);

  /** Returns the ids of submissions on hold whose review-by has come, the oldest first. */
  List<String> holdsOver(Instant now);

  /**
   * What somebody has under way, in a state of {@link State#underWay}.
   *
   * @param newest of it, newest change first
   * @param number how many there are altogether
   */
  record UnderWay(List<Submission> newest, long number) {}

  /**
   * Which of them to list.
   *
   * @param state only this state
   * @param words only titles or texts with these words, whatever their case
   * @param cursor where to go on, as {@link Page#next} said; empty for the start
   * @param limit how many at most, from 1 to 200
   */
  record Filter(Optional<State> state, Optional<String> words, Optional<String> cursor, int limit) {

    /** Returns the same from another place on. */
    public Filter from(Optional<String> place) {
      return new Filter(state, words, place, limit);
    }
  }
}
