package org.imprimatur.review.model;

import java.util.List;
import java.util.Optional;
import org.imprimatur.submission.model.Recusals;

/** All rounds and their votes. */
public interface Rounds extends Recusals {

  /** Stores a new round. */
  void add(Round round);

  /** Stores who may vote in a round, which roles are vacant and who was named for them. */
  void save(Round round);

  /** Stores a round's end. */
  void close(Round round);

  /** Finds the round of a submission that is open. */
  Optional<Round> openFor(String submission);

  /** Returns the ids of the submissions whose round is open, the oldest round first. */
  List<String> open();

  /** Finds the newest round of a submission, open or closed. */
  Optional<Round> newestFor(String submission);

  /** Returns the votes of a round, oldest first. A person's later vote stands in place of the earlier one. */
  List<Vote> votes(String round);

  /** Stores a person's vote in a round, in place of an earlier one. */
  void cast(String round, Vote vote);
}
