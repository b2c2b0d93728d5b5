package org.imprimatur.review.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Reason;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sentence;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.review.model.Closing;
import org.imprimatur.review.model.Exclusions;
import org.imprimatur.review.model.ReviewGrounds;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Rounds;
import org.imprimatur.review.model.Tally;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;
import org.imprimatur.submission.application.Act;
import org.imprimatur.submission.application.HoldForScreening;
import org.imprimatur.submission.application.Objection;
import org.imprimatur.submission.application.Reach.Reached;
import org.imprimatur.submission.application.Reach;
import org.imprimatur.submission.application.ScreenAgain.Today;
import org.imprimatur.submission.application.ScreenAgain;
import org.imprimatur.submission.application.Steps;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.workflow.model.State;

/**
 * Takes a voter's verdict and, when it is the one that decides, closes the round in the same transaction (T6, T7, T8).
 */
@Stateless
public class CastVote {

  private Reach reach;
  private People people;
  private Submissions submissions;
  private Rounds rounds;
  private Vacancies vacancies;
  private KeepWaits waits;
  private MayVote mayVote;
  private ScreenAgain screenAgain;
  private HoldForScreening hold;
  private Steps steps;
  private Clock clock;
  private AuditTrail trail;

  protected CastVote() {}

  @Inject
  public CastVote(Reach reach, People people, Submissions submissions, Rounds rounds, Vacancies vacancies,
      KeepWaits waits, MayVote mayVote,
      ScreenAgain screenAgain, HoldForScreening hold, Steps steps, Clock clock, AuditTrail trail) {
    this.reach = reach;
    this.people = people;
    this.submissions = submissions;
    this.rounds = rounds;
    this.vacancies = vacancies;
    this.waits = waits;
    this.mayVote = mayVote;
    this.screenAgain = screenAgain;
    this.hold = hold;
    this.steps = steps;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * A verdict as a voter gives it.
   *
   * @param submission the submission's id
   * @param verdict what the voter says
   * @param reasonCode a short code; may be empty for an approval
   * @param reason in the voter's words; needed for changes, a decline and a recusal
   * @param contentHash the hash of what the voter read
   */
  public record Ballot(String submission, Verdict verdict, String reasonCode, String reason, String contentHash) {}

  /**
   * What became of a vote.
   *
   * @param tally how the round stands now
   * @param state the state the submission is in
   * @param screening what today's policy says of the text; empty for a vote against it, and where that could not be
   *     found out
   * @param stopped why the vote was not taken and the post is held instead; empty when it was taken
   * @param text the words that were screened
   */
  public record Result(
      Tally tally, State state, Optional<Screening> screening, Optional<Refusal> stopped, String text) {}

  /** Casts the caller's vote, in place of an earlier one of theirs in the same round. */
  public Decision<Result> cast(Ballot ballot) {
    // The row lock makes two last votes come one after the other: the second sees the first.
    return reach.lock(ballot.submission(), Permission.VOTE).then(found -> seated(ballot, found));
  }

  /** What an identity provider lends for a request fills no seat: who votes is whom the society has seated. */
  private Decision<Result> seated(Ballot ballot, Reached found) {
    var voter = people.find(found.person().username()).orElseThrow();
    return Permission.VOTE.heldBy(found.person()) && !Permission.VOTE.heldBy(voter)
        ? Decision.refused(Permission.VOTE)
        : cast(ballot, new Reached(voter, found.post()));
  }

  private Decision<Result> cast(Ballot ballot, Reached found) {
    var round = rounds.openFor(ballot.submission());
    return mayVote
        .now(found.person(), found.post(), round)
        .or(() -> refusal(ballot, found.person(), round.orElseThrow()))
        .<Decision<Result>>map(Decision::refused)
        .orElseGet(() -> screened(ballot, found, round.orElseThrow()));
  }

  /**
   * A vote that may let a post pass is taken only on a text that passes today's screening; one against it needs none.
   */
  private Decision<Result> screened(Ballot ballot, Reached found, Round round) {
    boolean against = ballot.verdict() == Verdict.CHANGES || ballot.verdict() == Verdict.DECLINE;
    var today = against ? new Today(Optional.empty(), Optional.empty()) : today(found.post(), round);
    // The wording of a disclaimer may change while a round is open: the round keeps its own, and the release looks
    // again.
    return today.objection().filter(objection -> objection != Objection.RENDERING_DIFFERS)
        .map(reason -> Decision.done(held(reason, found.post(), round, today)))
        .orElseGet(() -> take(ballot, found.person(), found.post(), round, today));
  }

  private Today today(Submission post, Round round) {
    var revision = submissions.revision(post.id(), round.matter().revision()).orElseThrow();
    return screenAgain.today(post, revision);
  }

  private Result held(Objection objection, Submission post, Round round, Today today) {
    var state = hold.because(objection, post).orElse(post).state();
    var stopped =
        new Refusal(objection.code(),
            new Sentence(ReviewGrounds.NOT_TAKEN, Map.of("why", objection.sentence())));
    return new Result(tally(post, round, rounds.votes(round.id())), state, today.screening(), Optional.of(stopped),
        text(post));
  }

  private static Optional<Refusal> refusal(Ballot ballot, Person voter, Round round) {
    if (CleanText.blank(ballot.contentHash())) {
      return Optional.of(Refusal.of(ReviewGrounds.NO_HASH));
    }
    if (!ballot.contentHash().equals(round.matter().contentHash())) {
      return Optional.of(Refusal.of(ReviewGrounds.TEXT_CHANGED, Map.of("hash", round.matter().contentHash())));
    }
    if (!round.verdictsOf(voter.username()).contains(ballot.verdict())) {
      return Optional.of(Refusal.of(ReviewGrounds.SIGNS_ONLY));
    }
    return Closing.unreasoned(ballot.verdict(), ballot.reason())
        .or(() -> Reason.fault(ballot.reason()))
        .or(() -> Reason.codeFault(ballot.reasonCode()));
  }

  private Decision<Result> take(Ballot ballot, Person voter, Submission post, Round round, Today today) {
    var vote = new Vote(voter.username(), ballot.verdict(), ballot.reasonCode(), ballot.reason(), ballot.contentHash(),
        clock.instant(),
        round.rolesOf(voter.username(), voter.roles()));
    var votes = with(vote, round);
    var tally = tally(post, round, votes);
    var closings = Closing.after(vote, votes, tally);
    // The table first: a refused vote must leave no trace. What may still come with more votes is no refusal.
    return closings.stream().flatMap(closing -> closing.refusal(post.state()).stream()).findFirst()
        .<Decision<Result>>map(Decision::refused)
        .orElseGet(() -> Decision.done(kept(vote, votes, post, round, tally, today, closings)));
  }

  private Result kept(
      Vote vote, List<Vote> votes, Submission post, Round round, Tally tally, Today today, List<Closing> closings) {
    rounds.cast(round.id(), vote);
    write(vote, post, round, tally, today);
    boolean closed = close(vote, post, round, closings);
    if (vote.verdict() == Verdict.RECUSE) {
      vacancies.leave(submissions.find(post.id()).orElseThrow());
      waits.keep(post.id());
    } else if (!closed) {
      // Else whoever heard of the step has kept them.
      waits.keep(post, Optional.of(round), votes);
    }
    var state = submissions.find(post.id()).orElseThrow().state();
    return new Result(tally, state, today.screening(), Optional.empty(), text(post));
  }

  private static String text(Submission post) {
    return post.content().words().whole();
  }

  /** Takes the first step that the table lets pass, if there is one; what it refuses here waits for more votes. */
  private boolean close(Vote vote, Submission post, Round round, List<Closing> closings) {
    var act = Act.ofSystem().with(Map.of("round", round.id(), "contentHash", round.matter().contentHash()));
    var by = vote.verdict() == Verdict.CHANGES ? new Act(vote.voter(), act.facts()) : act;
    for (var closing : closings) {
      if (steps.take(closing.transition(), post, closing.read(), by).answer().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private List<Vote> with(Vote vote, Round round) {
    var others = rounds.votes(round.id()).stream().filter(each -> !each.voter().equals(vote.voter()));
    return Stream.concat(others, Stream.of(vote)).toList();
  }

  private void write(Vote vote, Submission post, Round round, Tally tally, Today today) {
    trail.record(
        vote.voter(),
        AuditAction.VOTE_CAST,
        post.id(),
        Map.of(
            "verdict", vote.verdict().name(),
            "reasonDigest", trail.spoken(said(vote)),
            "contentHash", vote.contentHash(),
            "round", round.id(),
            "approvals", tally.approvals(),
            "needed", tally.needed(),
            "directoryVersion", today.screening().map(Screening::directoryVersion).orElse("")));
  }

  private static String said(Vote vote) {
    return Stream.of(vote.reasonCode(), vote.reason()).filter(word -> !CleanText.blank(word))
        .collect(Collectors.joining("\n"));
  }

  private Tally tally(Submission post, Round round, List<Vote> votes) {
    return Tally.of(round.without(Exclusions.of(post, people::find)), votes);
  }
}
