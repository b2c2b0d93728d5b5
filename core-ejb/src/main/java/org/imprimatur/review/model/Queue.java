package org.imprimatur.review.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.kernel.model.Page;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.workflow.model.State;

/** What waits for the committee. */
public interface Queue {

  /** A part of the queue. */
  enum Lane {
    /** Waiting for this person's vote. */
    MINE,
    /** Nobody has voted yet. */
    UNCLAIMED,
    /** To be decided today. */
    DUE,
    /** The author has been asked for changes. */
    AUTHOR,
    /** Everything in review, on hold or waiting for its author. */
    ALL
  }

  /** Returns a stretch of a lane, the most urgent first. */
  Page<Row> page(Query query);

  /** Returns how many rows each lane has for this person. */
  Map<Lane, Long> counts(String username, Instant endOfDay);

  /**
   * Which rows to list.
   *
   * @param lane the part of the queue
   * @param username for whom
   * @param endOfDay the moment up to which something is due today
   * @param cursor where to go on; empty for the start
   * @param limit how many at most, from 1 to 200
   */
  record Query(Lane lane, String username, Instant endOfDay, Optional<String> cursor, int limit) {}

  /**
   * One row.
   *
   * @param id the submission's id
   * @param post what waits
   * @param state where it stands
   * @param decideBy when it must be decided; empty while nothing is to be decided
   * @param newest what was found in its newest revision, and how far the votes on it are
   * @param turn whom it waits for
   */
  record Row(String id, Post post, State state, Optional<Instant> decideBy, Newest newest, Turn turn) {

    /** Returns it with what is said of who must be named, and by whom. */
    public Row waitingFor(Optional<Sentence> sentence) {
      return new Row(id, post, state, decideBy, newest, new Turn(turn.mine, turn.vacant, sentence));
    }
  }

  /**
   * What waits.
   *
   * @param title its headline, or the beginning of its text
   * @param author the author's name as printed
   * @param kind on the wire
   * @param voice on the wire
   * @param channels on the wire
   */
  record Post(String title, String author, String kind, String voice, List<String> channels) {}

  /**
   * What was found in the newest revision, and how far the votes on it are.
   *
   * @param contentHash its hash; empty while there is none
   * @param findings how many findings it has
   * @param approvals approvals so far
   * @param needed approvals needed
   */
  record Newest(String contentHash, int findings, int approvals, int needed) {}

  /**
   * Whom a row waits for.
   *
   * @param mine whether for this person's vote
   * @param vacant whether somebody must be named for a role
   * @param waitsFor what is said of whom, and who names them; empty while nobody must
   */
  record Turn(boolean mine, boolean vacant, Optional<Sentence> waitsFor) {}
}
