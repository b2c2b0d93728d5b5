package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.application.BySystem;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Screening;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.submission.model.ContentCheck;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.Moved;
import org.imprimatur.submission.model.PassedScreening;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Standing;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.SubmissionGrounds;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.submission.model.Submitted;
import org.imprimatur.workflow.model.Case;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Fact;
import org.imprimatur.workflow.model.State;
import org.imprimatur.workflow.model.Transition;

/** Hands a draft to the committee: T1, then T2 (by news), T3, or a hold when screening did not finish. */
@Stateless
public class SubmitForReview {

  private Reach reach;
  private People people;
  private Submissions submissions;
  private SetGalley setGalley;
  private Steps steps;
  private HoldForScreening hold;
  private OurSociety society;
  private Event<PassedScreening> passed;
  private Clock clock;
  private AuditTrail trail;

  protected SubmitForReview() {}

  @Inject
  public SubmitForReview(Reach reach, People people, Submissions submissions, SetGalley setGalley, Steps steps,
      HoldForScreening hold, OurSociety society, Event<PassedScreening> passed, Clock clock, AuditTrail trail) {
    this.reach = reach;
    this.people = people;
    this.submissions = submissions;
    this.setGalley = setGalley;
    this.steps = steps;
    this.hold = hold;
    this.society = society;
    this.passed = passed;
    this.clock = clock;
    this.trail = trail;
  }

  /**
   * Submits the caller's draft; refused while it goes to a channel that the society does not use.
   *
   * @param version the version the caller saw; empty to take the newest
   * @return what became of it: in review, bounced with its findings, or held because screening failed
   */
  public Decision<Submitted> submit(String id, OptionalLong version) {
    return reach.lock(id, Permission.SUBMIT, Transition.SUBMIT).then(found -> refusal(found.post(), version)
        .<Decision<Submitted>>map(Decision::refused)
        .orElseGet(() -> screenAndSubmit(found.post(), found.person())));
  }

  /** Screens again what was held because screening had failed, when the hold is lifted. */
  @BySystem("a hold was lifted")
  public void again(@Observes Moved news) {
    if (news.transition() == Transition.LIFT && news.to() == State.SCREENING) {
      screenAgain(submissions.find(news.submission()).orElseThrow());
    }
  }

  private void screenAgain(Submission post) {
    var author = author(post);
    Galley galley;
    try {
      galley = setGalley.of(post.signed(), author);
    } catch (RuntimeException failure) {
      hold.again(failure, post);
      return;
    }
    var revision = freeze(post, galley);
    trail.record(AuditTrail.SYSTEM, AuditAction.SUBMISSION_SCREENED, post.id(), facts(revision));
    decide(submissions.save(post.frozen(revision)), galley, revision);
  }

  private Optional<Refusal> refusal(Submission draft, OptionalLong version) {
    if (version.isPresent() && version.getAsLong() != draft.version()) {
      return Optional.of(Refusal.of(SubmissionGrounds.CHANGED_ELSEWHERE));
    }
    // Nothing that is incomplete is screened.
    return EditorialWorkflow.refuted(Transition.SUBMIT, Case.by(Set.of()).and(written(draft)))
        .or(() -> unused(draft));
  }

  /** What was handed in before goes its way: the committee decided, or is about to, on these very channels. */
  private Optional<Refusal> unused(Submission draft) {
    var unused = draft.content().outlets().channels().stream().filter(Predicate.not(ChannelId.WEB::equals))
        .filter(Predicate.not(society.channels()::contains)).sorted().toList();
    return unused.stream().findFirst().map(channel -> Refusal.of(SubmissionGrounds.UNUSED_CHANNEL,
        Map.of("channel", channel.profile().spoken(), "others", unused.size() - 1)));
  }

  private Fact.Draft written(Submission draft) {
    return new Fact.Draft(ContentCheck.missing(draft.content(), author(draft)));
  }

  private Decision<Submitted> screenAndSubmit(Submission draft, Person person) {
    var read = Case.by(Standing.of(person, draft)).and(written(draft)).and(new Fact.Member(person.inGoodStanding()));
    Galley galley;
    try {
      galley = setGalley.of(draft.signed(), author(draft));
    } catch (RuntimeException failure) {
      return hold.after(failure, draft, person, read);
    }
    return submit(draft, person, read, galley);
  }

  private Decision<Submitted> submit(Submission draft, Person person, Case read, Galley galley) {
    var revision = freeze(draft, galley);
    // What is frozen is stored with the step.
    var taken = steps.take(Transition.SUBMIT, draft.frozen(revision),
        read.and(galley.screened(draft.content().statements().answers())), Act.of(person).with(facts(revision)));
    // Whoever must answer findings is shown them with the refusal.
    return taken.objection().filter(refusal -> refusal.code() == Code.ANSWERS_MISSING)
        .map(refusal -> Decision.done(new Submitted(draft, galley.screening(), Optional.of(refusal))))
        .orElseGet(() -> taken.then(post -> decide(post, galley, revision)));
  }

  private Decision<Submitted> decide(Submission post, Galley galley, Revision revision) {
    submissions.add(revision);
    var read = Case.bySystem().and(galley.screened(post.content().statements().answers()));
    boolean clean = steps.take(Transition.BOUNCE, post, read, Act.ofSystem()).objection().isPresent();
    if (clean) {
      passed.fire(new PassedScreening(post.id(), revision.number()));
    }
    var result = submissions.find(post.id()).orElseThrow();
    return Decision.done(
        new Submitted(result, galley.screening(), clean ? Optional.empty() : Optional.of(blocked(galley.screening()))));
  }

  private Revision freeze(Submission post, Galley galley) {
    return Revision.freeze(
        post.id(), post.revision() + 1, post.signed(), galley.byLine(), galley.renderings(), galley.screening(),
        clock.instant());
  }

  private Person author(Submission post) {
    return people.find(post.author()).orElseThrow();
  }

  private static Map<String, Object> facts(Revision revision) {
    return Map.of(
        "revision", revision.number(),
        "contentHash", revision.contentHash(),
        "policyVersion", revision.screening().policyVersion(),
        "directoryVersion", revision.screening().directoryVersion(),
        "outcome", revision.screening().outcome().name(),
        "findings", revision.screening().findings().stream().map(Finding::ruleId).toList());
  }

  private static Refusal blocked(Screening screening) {
    return Refusal.of(SubmissionGrounds.BLOCKED, Map.of("findings", screening.of(Severity.BLOCK).size()));
  }
}
