package org.imprimatur.submission.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.audit.application.AuditTrail;
import org.imprimatur.audit.model.AuditAction;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.ContentCheck;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.SubmissionGrounds;
import org.imprimatur.submission.model.Submissions;
import org.imprimatur.submission.model.Voices;
import org.imprimatur.workflow.model.EditorialWorkflow;
import org.imprimatur.workflow.model.Transition;

/** Keeps what an author writes. */
@Stateless
public class SaveDraft {

  private Authority authority;
  private Reach reach;
  private People people;
  private Submissions submissions;
  private Ids ids;
  private Clock clock;
  private AuditTrail trail;

  protected SaveDraft() {}

  @Inject
  public SaveDraft(Authority authority, Reach reach, People people, Submissions submissions, Ids ids, Clock clock,
      AuditTrail trail) {
    this.authority = authority;
    this.reach = reach;
    this.people = people;
    this.submissions = submissions;
    this.ids = ids;
    this.clock = clock;
    this.trail = trail;
  }

  /** Begins a draft by the caller, who must be a member or a trainee in good standing. */
  public Decision<Submission> create(Content content) {
    return authority.require(Permission.BEGIN_POST, Subject.NONE)
        .then(author -> fault(content).or(() -> ContentCheck.voiceFault(content, author))
            .<Decision<Submission>>map(Decision::refused)
            .orElseGet(() -> add(author, content)));
  }

  /** Returns why the caller may not begin a draft; empty when they may. */
  public Optional<Refusal> mayNotBegin() {
    return authority.require(Permission.BEGIN_POST, Subject.NONE).objection();
  }

  /** Returns in which voices a post that the caller begins may speak; none where they may not begin one. */
  public List<Voice> voices() {
    return authority.require(Permission.BEGIN_POST, Subject.NONE).answer().map(Voices::open).orElse(List.of());
  }

  /** Returns in which voices a draft of the caller's may speak: those of its author, whoever of the authors asks. */
  public List<Voice> voices(String id) {
    return reach.read(id, Permission.EDIT_DRAFT).answer().map(found -> Voices.open(author(found.post())))
        .orElse(List.of());
  }

  /**
   * Replaces the content of the caller's draft. A voice that its author has lost stays until they choose another, so
   * that no word is lost over it; {@link SubmitForReview} says so.
   *
   * @param version the version on which the edit is based; another one is refused with {@link Code#STALE_VERSION}
   */
  public Decision<Submission> edit(String id, long version, Content content) {
    return reach.lock(id, Permission.EDIT_DRAFT).then(found -> refusal(found.post(), version)
        .or(() -> fault(content))
        .or(() -> voiceFault(found.post(), content))
        .<Decision<Submission>>map(Decision::refused)
        .orElseGet(() -> replace(found.post(), found.person(), content)));
  }

  private Decision<Submission> add(Person author, Content content) {
    var draft = Submission.begin(ids.next(), author.username(), content, clock.instant());
    submissions.add(draft);
    trail.record(author.username(), AuditAction.DRAFT_BEGUN, draft.id(), Map.of("kind", content.kind().wire()));
    return Decision.done(draft);
  }

  private Decision<Submission> replace(Submission draft, Person editor, Content content) {
    if (draft.content().equals(content)) {
      return Decision.done(draft);
    }
    var saved = submissions.save(draft.edited(content, editor.username(), clock.instant()));
    trail.record(editor.username(), AuditAction.DRAFT_EDITED, draft.id(), Map.of("version", saved.version()));
    return Decision.done(saved);
  }

  private static Optional<Refusal> refusal(Submission draft, long version) {
    if (EditorialWorkflow.notNow(Transition.SUBMIT, draft.state()).isPresent()) {
      return Optional.of(Refusal.of(SubmissionGrounds.FROZEN));
    }
    return draft.version() == version ? Optional.empty()
        : Optional.of(Refusal.of(SubmissionGrounds.CHANGED_WHILE_WRITING));
  }

  private Optional<Refusal> voiceFault(Submission draft, Content content) {
    return content.voice() == draft.content().voice() ? Optional.empty()
        : ContentCheck.voiceFault(content, author(draft));
  }

  private Person author(Submission draft) {
    return people.find(draft.author()).orElseThrow();
  }

  private Optional<Refusal> fault(Content content) {
    return ContentCheck.fault(content)
        .or(() -> ContentCheck.slotFault(content, clock.instant()))
        .or(() -> content.coAuthors().stream().filter(name -> people.find(name).isEmpty()).findFirst()
            .map(name -> Refusal.of(SubmissionGrounds.NO_SUCH_CO_AUTHOR, Map.of("name", name))));
  }
}
