package org.imprimatur.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Times;
import org.imprimatur.web.shared.Words;

/** Says where a post stands: in a sentence, and as the steps of its way. */
@Named
@RequestScoped
public class Standing {

  private Words words;
  private Times times;
  private Names names;

  @Inject
  public Standing(Words words, Times times, Names names) {
    this.words = words;
    this.times = times;
    this.names = names;
  }

  /** For the proxy of the container. */
  protected Standing() {}

  /** One stage of a post's way, for the little line of dots. */
  public record Step(String label, String tone, String spoken) {}

  /** Says in a sentence what is happening to a post now, and what comes next. */
  public String now(Submission post) {
    return switch (post.state()) {
      case DRAFT -> words.say(post.revision() == 0 ? "submission.standing.draft" : "submission.standing.back");
      case SCREENING ->
        words.say(post.pending().decideBy().isEmpty() ? "submission.standing.screening" : "submission.standing.waits");
      case IN_REVIEW -> times.near("submission.standing.review", post.pending().decideBy());
      case CHANGES_REQUESTED -> words.say("submission.standing.changes");
      case DECLINED -> words.say("submission.standing.declined");
      case APPROVED -> post.content().outlets().slot().map(slot -> words.say("submission.standing.slot", slot))
          .orElseGet(() -> words.say("submission.standing.approved"));
      case RELEASED ->
        words.say(
            post.pending().withdrawalBy().isEmpty() ? "submission.standing.live" : "submission.standing.withdrawing");
      case ON_HOLD -> post.hold().map(hold -> hold(post, hold)).orElseGet(() -> state(post));
      case LAPSED -> words.say("submission.standing.lapsed");
      case WITHDRAWN -> words.say("submission.standing.withdrawn");
      case RECALLED -> words.say("submission.standing.recalled");
      case CORRECTING, CLOSED, RETRACTED -> state(post);
    };
  }

  private String state(Submission post) {
    return words.say("submission.standing.other", post.state());
  }

  private String hold(Submission post, Submission.Hold hold) {
    var said = HoldReason.of(hold, words).strip();
    var reason = said.matches("(?s).*[.!?…]") ? said : said + ".";
    return words.say("submission.standing.hold", names.of(hold.holder()), reason, hold.reviewBy(),
        hold.liftAskedBy().size(), names.all(hold.liftAskedBy().stream().sorted().toList()),
        post.pending().withdrawalBy().size());
  }

  /** Returns the stages of a post's way, and which of them it has reached. */
  public List<Step> steps(Submission post) {
    int reached = switch (post.state()) {
      case DRAFT, RECALLED -> 0;
      case SCREENING -> 1;
      case IN_REVIEW, CHANGES_REQUESTED, DECLINED, ON_HOLD, LAPSED -> 2;
      case APPROVED -> 3;
      case RELEASED, CLOSED, CORRECTING -> 5;
      case WITHDRAWN, RETRACTED -> 4;
    };
    var labels = List.of(words.say("submission.steps.draft"), words.say("submission.steps.screened"),
        words.say("submission.steps.review"), words.say("submission.steps.approved"),
        words.say("submission.steps.live"));
    return IntStream.range(0, labels.size()).mapToObj(i -> step(labels.get(i), i, reached)).toList();
  }

  private Step step(String label, int place, int reached) {
    var tone = place < reached ? "done" : place == reached ? "now" : "later";
    return new Step(label, tone, words.say("submission.steps.spoken", tone));
  }

  /** Tells whether a post has left the straight way, so that its state says more than its steps. */
  public boolean stopped(Submission post) {
    return switch (post.state()) {
      case CHANGES_REQUESTED, DECLINED, LAPSED, ON_HOLD, WITHDRAWN, RETRACTED, RECALLED -> true;
      case DRAFT, SCREENING, IN_REVIEW, APPROVED, RELEASED, CORRECTING, CLOSED -> false;
    };
  }
}
