package org.imprimatur.web.review;

import java.util.Locale;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Role;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.model.Tally;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;
import org.imprimatur.web.shared.Say;
import org.imprimatur.workflow.model.State;

/** Votes in words, where they are cast and where they are shown. */
public final class Votes {

  /** What is said to who sends a vote without one. */
  static final Refusal NOT_CHOSEN = new Refusal(Code.INVALID,
      "You have not chosen a decision, so nothing was sent. Choose one, then send it; your reason is kept.");

  private Votes() {}

  /** A vote as shown. */
  public record Row(String name, String reason, String label, String tone) {}

  /**
   * Returns a vote as shown.
   *
   * @param name the voter's
   * @param counts whether it was cast on the text that is voted on now
   */
  static Row row(Vote vote, String name, boolean counts) {
    return switch (vote.verdict()) {
      case APPROVE -> new Row(name, vote.reason(), counts ? "Approved" : "On an older text", counts ? "ok" : "plain");
      case CHANGES -> new Row(name, vote.reason(), "Asked for changes", "warn");
      case DECLINE -> new Row(name, vote.reason(), "Declined", "block");
      case ABSTAIN -> new Row(name, vote.reason(), "Abstained", "plain");
      case RECUSE -> new Row(name, vote.reason(), "Recused", "held");
    };
  }

  /** Returns a decision as it is offered. */
  static String offer(Verdict choice) {
    return switch (choice) {
      case APPROVE -> "Approve this exact text";
      case CHANGES -> "Ask for changes";
      case DECLINE -> "Decline";
      case ABSTAIN -> "Abstain";
      case RECUSE -> "Recuse myself";
    };
  }

  /** Names the roles whose approval a round still wants. */
  static String missing(Tally tally) {
    return tally.missing().stream().map(Role::wire).sorted().map(role -> "an approval by the " + role + " reviewer")
        .collect(Collectors.joining(", "));
  }

  /** Says what came of a vote. */
  static String cast(CastVote.Result result) {
    return "Your decision is in. " + (result.state() == State.IN_REVIEW ? "The round goes on."
        : "The round is closed: " + new Say().state(result.state()).toLowerCase(Locale.ROOT) + ".");
  }

  /** Says why a vote was not taken, to somebody who reads the page on which they typed it. */
  static Refusal refused(Refusal refusal) {
    return refusal.code() == Code.STALE_HASH
        ? new Refusal(Code.STALE_HASH,
            "The text changed while you were reading. Your words are kept below: read it again, then decide.")
        : refusal;
  }
}
