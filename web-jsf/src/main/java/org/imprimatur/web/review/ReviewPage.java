package org.imprimatur.web.review;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.committee.model.People;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.review.application.CastVote.Ballot;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.application.NameVoter;
import org.imprimatur.review.application.ReadReview.Review;
import org.imprimatur.review.application.ReadReview;
import org.imprimatur.review.model.Naming;
import org.imprimatur.review.model.Round;
import org.imprimatur.review.model.Tally;
import org.imprimatur.review.model.Vacancy;
import org.imprimatur.review.model.Verdict;
import org.imprimatur.review.model.Vote;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.model.Content;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.web.screening.Pieces;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Say;
import org.imprimatur.web.submission.Fact;
import org.imprimatur.workflow.model.State;

/** One post before the committee: what was found, what will be published, who said what, and what may be done now. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReadReview readReview;
  @Inject private transient ReadSubmission read;
  @Inject private transient ReadDeliveries releases;
  @Inject private transient CastVote castVote;
  @Inject private transient NameVoter nameVoter;
  @Inject private transient People people;
  @Inject private transient Moves allMoves;
  @Inject private transient Say say;

  private String id;
  /** Empty until it is chosen: nobody approves by pressing a button too soon. */
  private String verdict = "";
  private String reason = "";
  private String moveReason = "";
  private String nominee = "";
  private Role nomineeRole;
  private String nomineeReason = "";
  private transient Review review;

  /** Finds the post by the address, or answers as for a page that is not there. */
  public void load() throws IOException {
    id = Addresses.lastPart(FacesContext.getCurrentInstance());
    if (readReview.of(id).isEmpty()) {
      Addresses.missing(id);
    }
  }

  private Review review() {
    if (review == null) {
      review = readReview.of(id).orElseThrow();
    }
    return review;
  }

  public Submission getPost() {
    return review().submission();
  }

  public String getHeadline() {
    return new Say().headline(getPost());
  }

  public String getByLine() {
    return frozen().map(Revision::byLine).orElseGet(() -> say.authors(getPost()));
  }

  /** Returns who speaks, as the previews show it. */
  public String getSpeaker() {
    return Say.speaker(getByLine());
  }

  /** What the committee has, or had, before it; an open draft has moved on from what was once frozen of it. */
  private Optional<Revision> frozen() {
    return review().revision().filter(revision -> getPost().state() != State.DRAFT);
  }

  /** Tells whether a text was frozen that can be shown with its findings and renderings. */
  public boolean isFrozen() {
    return frozen().isPresent();
  }

  /** Says which frozen text this is. */
  public String getStanding() {
    return frozen().map(revision -> "revision " + revision.number()).orElse("a draft, not before the committee");
  }

  private Content content() {
    return frozen().map(Revision::content).orElse(getPost().content());
  }

  public String getLanguage() {
    return content().words().language();
  }

  public List<Pieces.Piece> getPieces() {
    return Pieces.of(content().words().whole(), getFindings());
  }

  public List<Finding> getFindings() {
    return frozen().map(revision -> Say.gravestFirst(revision.screening().findings())).orElse(List.of());
  }

  public String getPolicy() {
    return frozen().map(revision -> revision.screening().policyVersion()).orElse("");
  }

  /** Returns the words that a finding is about; empty when it is about the whole text. */
  public String quote(Finding finding) {
    var text = content().words().whole();
    return Pieces.marks(finding, text) ? finding.span().of(text) : "";
  }

  /** Returns what the author answered to a finding. */
  public String answer(Finding finding) {
    return content().statements().answers().getOrDefault(finding.ruleId(), "");
  }

  public List<Rendering> getRenderings() {
    return frozen().map(Revision::renderings).orElse(List.of());
  }

  public String getHash() {
    return getPost().contentHash().orElse("");
  }

  /** Returns how the votes stand; null before the first round. */
  public Tally getTally() {
    return review().tally().orElse(null);
  }

  public String getMissing() {
    return review().round().filter(Round::open).flatMap(open -> review().tally())
        .map(Votes::missing).orElse("");
  }

  public List<Votes.Row> getVotes() {
    return review().votes().stream().map(this::row).toList();
  }

  public boolean isMayVote() {
    return review().mayNotVote().isEmpty();
  }

  /** Returns the decisions that the caller may choose from. */
  public List<Verdict> getVerdicts() {
    return review().verdicts();
  }

  /** Returns a decision as it is offered. */
  public String offer(Verdict choice) {
    return Votes.offer(choice);
  }

  public String getWhyNot() {
    return review().mayNotVote().map(Refusal::message).orElse("");
  }

  /** Returns what has happened; of edits in a row, which autosave makes many of, only the last. */
  public List<AuditEntry> getHistory() {
    return Deeds.shown(read.history(id));
  }

  /** Says what an entry of the history tells, after the name of who did it. */
  public String deed(AuditEntry entry) {
    return Deeds.words(entry);
  }

  /** Returns what the author declared and gave along with the text. */
  public List<Fact> getFacts() {
    return Fact.of(content(), this::name);
  }

  /** Tells whether votes are being taken, and not the caller's. */
  public boolean isBarred() {
    return isVoting() && !isMayVote();
  }

  /** Tells whether votes are being taken. */
  public boolean isVoting() {
    return getPost().state() == State.IN_REVIEW;
  }

  public List<Delivery> getDeliveries() {
    return releases.deliveries(id);
  }

  /** Tells whether the words have gone out; a hold or a withdrawal does not undo that. */
  public boolean isPublished() {
    return getPost().stands().published();
  }

  public List<Moves.Move> getMoves() {
    return allMoves.of(id);
  }

  /** Returns what the reason is for; empty when none is wanted. */
  public String getReasonLabel() {
    return Moves.reasonLabel(getMoves());
  }

  /** Takes a transition that the workflow offers. */
  public void move(Moves.Move move) throws IOException {
    var decided = allMoves.take(move.transition(), id, moveReason);
    if (refused(decided.objection())) {
      return;
    }
    Notes.say(say.now(decided.answer().orElseThrow()));
    Addresses.go("/" + say.place(read.find(id).orElseThrow()) + "/" + id);
  }

  /** Says what stood against it, if anything did; either way the post is read anew. */
  private boolean refused(Optional<Refusal> objection) {
    review = null;
    objection.ifPresent(Notes::say);
    return objection.isPresent();
  }

  /** Says who must be named before this can be decided, and by whom; empty while nobody must. */
  public String getWaitsFor() {
    return review().vacancy().map(Vacancy::sentence).orElse("");
  }

  /** Returns the roles for which somebody must be named. */
  public List<Role> getVacantRoles() {
    return review().vacancy().map(vacancy -> vacancy.roles().stream().sorted().toList()).orElse(List.of());
  }

  /** Returns whom the caller may name; nobody when it is not the caller's to name. */
  public List<Person> getCandidates() {
    return review().vacancy().isPresent() ? nameVoter.candidates(id) : List.of();
  }

  /** Says who was named, for what and by whom. */
  public List<String> getNamings() {
    return review().round().map(Round::named).orElse(List.of()).stream().map(this::said).toList();
  }

  private String said(Naming naming) {
    var by = naming.by().stream().sorted().map(this::name).collect(Collectors.joining(" and "));
    return name(naming.voter()) + (naming.inForce() ? " was named to vote for " : " is put forward to vote for ")
        + naming.role().wire() + " by " + by
        + (naming.inForce() ? ": " : "; a second officer must agree: ") + naming.reason();
  }

  private String name(String username) {
    return people.find(username).map(Person::name).orElse(username);
  }

  /** Names somebody to vote. */
  public void nominate() throws IOException {
    var role = nomineeRole == null ? getVacantRoles().stream().findFirst().orElse(Role.CHAIR) : nomineeRole;
    var named = nameVoter.name(id, new NameVoter.Nominee(nominee, role, nomineeReason));
    if (refused(named.objection())) {
      return;
    }
    Notes.say(name(nominee)
        + (getVacantRoles().contains(role) ? " is put forward; a second officer must agree." : " was named."));
    Addresses.go("/review/" + id);
  }

  /** Sends the vote on the text that this page showed. */
  public void vote() throws IOException {
    if (CleanText.blank(verdict)) {
      Notes.say(Votes.NOT_CHOSEN);
      return;
    }
    var shown =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("hash", "");
    var cast = castVote.cast(new Ballot(id, Verdict.valueOf(verdict), "", reason, shown));
    if (refused(cast.objection().or(() -> cast.answer().flatMap(CastVote.Result::stopped)).map(Votes::refused))) {
      return;
    }
    Notes.say(cast.answer().map(Votes::cast).orElse(""));
    Addresses.go("/review/" + id);
  }

  private Votes.Row row(Vote vote) {
    return Votes.row(vote, name(vote.voter()),
        review().round().map(Round::contentHash).filter(vote.contentHash()::equals).isPresent());
  }

  public String getVerdict() {
    return verdict;
  }

  public void setVerdict(String chosen) {
    verdict = chosen == null ? "" : chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String typed) {
    reason = typed;
  }

  public String getMoveReason() {
    return moveReason;
  }

  public void setMoveReason(String typed) {
    moveReason = typed;
  }

  public String getNominee() {
    return nominee;
  }

  public void setNominee(String chosen) {
    nominee = chosen;
  }

  public Role getNomineeRole() {
    return nomineeRole;
  }

  public void setNomineeRole(Role chosen) {
    nomineeRole = chosen;
  }

  public String getNomineeReason() {
    return nomineeReason;
  }

  public void setNomineeReason(String typed) {
    nomineeReason = typed;
  }
}
