package org.imprimatur.web.review;

import java.util.stream.Collectors;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.model.Tally;
import org.imprimatur.review.model.Vote;
import org.imprimatur.web.shared.Words;

/** Votes in words, where they are cast and where they are shown. */
final class Votes {

  private Votes() {}

  /** A vote as shown. */
  public record Row(String name, String reason, String label, String tone) {}

  /**
   * Returns a vote as shown.
   *
   * @param name the voter's
   * @param counts whether it was cast on the text that is voted on now
   */
  static Row row(Vote vote, String name, boolean counts, Words words) {
    var said = words.of(vote.verdict());
    return switch (vote.verdict()) {
      case APPROVE -> counts ? new Row(name, vote.reason(), said, "ok")
          : new Row(name, vote.reason(), words.say("review.decide.older"), "plain");
      case CHANGES -> new Row(name, vote.reason(), said, "warn");
      case DECLINE -> new Row(name, vote.reason(), said, "block");
      case ABSTAIN -> new Row(name, vote.reason(), said, "plain");
      case RECUSE -> new Row(name, vote.reason(), said, "held");
    };
  }

  /** Names the approvals that a round still wants. */
  static String missing(Tally tally, Words words) {
    return tally.missing().stream().map(words::of).sorted().map(role -> words.say("review.decide.approval", role))
        .collect(Collectors.joining(", "));
  }

  /** Says what came of a vote. */
  static String cast(CastVote.Result result, Words words) {
    return words.say("review.decide.cast", result.state().name(),
        words.of(result.state()).toLowerCase(words.getLocale()));
  }
}
