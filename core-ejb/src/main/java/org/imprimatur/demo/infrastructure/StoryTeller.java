package org.imprimatur.demo.infrastructure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.correction.application.WithdrawPost;
import org.imprimatur.hold.application.HoldSubmission;
import org.imprimatur.identity.application.Acting;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.infrastructure.SystemClock;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.delivery.application.CallNetworks;
import org.imprimatur.release.application.ReleaseDue;
import org.imprimatur.review.application.CastVote.Ballot;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.application.LapseOverdue;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.application.RecallSubmission;
import org.imprimatur.submission.application.ReviseSubmission;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Declarations;
import org.imprimatur.submission.model.ListedAccount;

/** Plays one post of the demo's story through the same use cases as everybody's posts. */
@Dependent
class StoryTeller {

  private static final Logger LOG = System.getLogger(StoryTeller.class.getName());

  @Inject private Acting acting;
  @Inject private SystemClock clock;
  @Inject private Clock now;
  @Inject private SaveDraft saveDraft;
  @Inject private ReadSubmission read;
  @Inject private SubmitForReview submit;
  @Inject private RecallSubmission recall;
  @Inject private ReviseSubmission revise;
  @Inject private CastVote castVote;
  @Inject private HoldSubmission hold;
  @Inject private LapseOverdue lapse;
  @Inject private ReleaseDue release;
  @Inject private WithdrawPost withdraw;
  @Inject private CallNetworks networks;

  private String id;
  private Story.Post post;
  private Duration before;

  /** Tells a post: its draft first, then each step, spread evenly between its beginning and now. */
  void tell(Story.Post told) {
    tell(told, Duration.ZERO);
  }

  /** Tells a post as if it were some time ago, and returns its id. */
  String tell(Story.Post told, Duration ago) {
    post = told;
    before = ago;
    at(0, () -> {
      acting.as(post.author());
      id = saveDraft.create(content()).answer().orElseThrow().id();
    });
    for (int i = 0; i < post.course().steps().size(); i++) {
      var step = post.course().steps().get(i).split(":", 4);
      at(i + 1, () -> take(step));
    }
    return id;
  }

  private void at(int step, Runnable work) {
    long minutes =
        post.course().hoursAgo() * 60L * (post.course().steps().size() + 1 - step) / (post.course().steps().size() + 1);
    clock.ago(before.plusMinutes(minutes), work);
  }

  private void take(String[] step) {
    acting.as(step.length > 1 ? step[1] : post.author());
    var refusal = switch (step[0]) {
      case "submit" -> submit.submit(id, OptionalLong.empty()).objection();
      case "revise" -> revise.revise(id).objection();
      case "recall" -> recall.recall(id).objection();
      case "approve" -> vote(Verdict.APPROVE, step).objection();
      case "changes" -> vote(Verdict.CHANGES, step).objection();
      case "decline" -> vote(Verdict.DECLINE, step).objection();
      case "recuse" -> vote(Verdict.RECUSE, step).objection();
      case "abstain" -> vote(Verdict.ABSTAIN, step).objection();
      case "hold" -> hold.hold(id, step[2]).objection();
      case "withdraw" -> withdraw.withdraw(id, step[2]).objection();
      default -> bySystem(step[0]);
    };
    networks.connected().forEach(networks::about);
    refusal.ifPresent(
        no -> LOG.log(Level.WARNING, "the demo post \"{0}\" was refused {1}: {2}", post.writing().title(), step[0],
            no.sentence()));
  }

  private Optional<Refusal> bySystem(String step) {
    if (step.equals("release")) {
      release.release(id);
    } else if (step.equals("lapse")) {
      lapse.lapse(id);
    } else {
      throw new IllegalArgumentException("the demo's story has no step " + step);
    }
    return Optional.empty();
  }

  private Decision<?> vote(Verdict verdict, String[] step) {
    var hash = read.find(id).orElseThrow().contentHash().orElse("");
    return castVote.cast(new Ballot(id, verdict, part(step, 2), part(step, 3), hash));
  }

  private static String part(String[] step, int index) {
    return step.length > index ? step[index] : "";
  }

  private Content content() {
    var writing = post.writing();
    var beside = post.beside();
    return new Content(Kind.valueOf(writing.kind()), Voice.valueOf(writing.voice()),
        new Content.Words(writing.title(), writing.text(), Map.of(), list(writing.segments()), Content.ENGLISH),
        new Content.Outlets(channels(), slot()), new Content.References(list(beside.sources()), accounts()),
        new Content.Statements(declarations(), beside.answers() == null ? Map.of() : beside.answers(), List.of(),
            Map.of()),
        list(beside.coAuthors()));
  }

  private Optional<Instant> slot() {
    return Optional.ofNullable(post.outlets().slotInHours())
        .map(hours -> now.instant().plus(Duration.ofHours(hours + post.course().hoursAgo())));
  }

  private Set<ChannelId> channels() {
    var set = new HashSet<ChannelId>();
    post.outlets().channels().forEach(wire -> set.add(ChannelId.ofWire(wire).orElseThrow()));
    return set;
  }

  private List<ListedAccount> accounts() {
    return list(post.beside().accounts()).stream()
        .map(node -> new ListedAccount(node.get(0).asText(), node.get(1).asText(), node.get(2).asText()))
        .toList();
  }

  private static Declarations declarations() {
    return new Declarations(
        Optional.of(Declarations.Patient.NONE), Optional.of(List.of()), Optional.of(Declarations.Ai.NONE), true);
  }

  private static <T> List<T> list(List<T> values) {
    return values == null ? List.of() : values;
  }
}
