package org.imprimatur.web.review;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.imprimatur.audit.model.AuditEntry;
import org.imprimatur.delivery.application.ReadDeliveries;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.review.application.CastVote.Ballot;
import org.imprimatur.review.application.CastVote;
import org.imprimatur.review.application.ReadReview.Review;
import org.imprimatur.review.application.ReadReview;
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
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;
import org.imprimatur.web.submission.Fact;
import org.imprimatur.web.submission.PostLine;
import org.imprimatur.web.submission.Previews;
import org.imprimatur.web.submission.Standing;
import org.imprimatur.workflow.model.State;

/** One post before the committee: what was found, what will be published, who said what, and what may be done now. */
@Named
@ViewScoped
public class ReviewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient ReadReview readReview;
  @Inject transient ReadSubmission read;
  @Inject transient ReadDeliveries releases;
  @Inject transient CastVote castVote;
  @Inject transient Moves allMoves;
  @Inject transient PostLine line;
  @Inject transient Standing standing;
  @Inject transient Names names;
  @Inject transient Words words;

  private String id;
  /** Empty until it is chosen: nobody approves by pressing a button too soon. */
  private String verdict = "";
  private String reason = "";
  private String moveReason = "";
  private transient Review review;
  private transient List<Moves.Move> moves;

  /** Finds the post by the address, or answers as for a page that is not there. */
  public void load() throws IOException {
    id = Addresses.lastPart(FacesContext.getCurrentInstance());
    review = readReview.of(id).orElse(null);
    if (review == null) {
      Addresses.missing(words, id);
    }
  }

  /** Returns all that is known of the post, its round and its votes. */
  public Review review() {
    if (review == null) {
      review = readReview.of(id).orElseThrow();
    }
    return review;
  }

  public Submission getPost() {
    return review().submission();
  }

  public String getHeadline() {
    return line.headline(getPost());
  }

  public String getByLine() {
    return frozen().map(Revision::byLine).orElseGet(() -> line.authors(getPost()));
  }

  /** Returns who speaks, as the previews show it. */
  public String getSpeaker() {
    return Previews.speaker(getByLine());
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
    return frozen().map(revision -> words.say("review.review.revision", revision.number()))
        .orElseGet(() -> words.say("review.review.draft"));
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
    return frozen().map(revision -> Pieces.gravestFirst(revision.screening().findings())).orElse(List.of());
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
        .map(tally -> Votes.missing(tally, words)).orElse("");
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
    return words.say("review.decide.offer", choice.name());
  }

  public String getWhyNot() {
    return review().mayNotVote().map(words::of).orElse("");
  }

  /** Returns what has happened; of edits in a row, which autosave makes many of, only the last. */
  public List<AuditEntry> getHistory() {
    return Deeds.shown(read.history(id));
  }

  /** Says what an entry of the history tells. */
  public String deed(AuditEntry entry) {
    return Deeds.words(entry, names.of(entry.actor()), words);
  }

  /** Returns what the author declared and gave along with the text. */
  public List<Fact> getFacts() {
    return Fact.of(content(), names::of, words);
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

  /** Returns what the caller may have done to the post, read once with it: a page asks for them again and again. */
  public List<Moves.Move> getMoves() {
    if (moves == null) {
      moves = allMoves.of(id);
    }
    return moves;
  }

  /** Returns what the reason is for; empty when none is wanted. */
  public String getReasonLabel() {
    return Moves.reasonLabel(getMoves(), words);
  }

  /** Takes a transition that the workflow offers. */
  public void move(Moves.Move move) throws IOException {
    var decided = allMoves.take(move.transition(), id, moveReason);
    if (refused(decided.objection())) {
      return;
    }
    Notes.say(standing.now(decided.answer().orElseThrow()));
    Addresses.go("/" + line.place(read.find(id).orElseThrow()) + "/" + id);
  }

  /** Says what stood against it, if anything did; either way the post is read anew. */
  public boolean refused(Optional<Refusal> objection) {
    forget();
    objection.map(words::of).ifPresent(Notes::refuse);
    return objection.isPresent();
  }

  private void forget() {
    review = null;
    moves = null;
  }

  /** Says who must be named before this can be decided, and by whom; empty while nobody must. */
  public String getWaitsFor() {
    return review().vacancy().map(Vacancy::sentence).map(words::of).orElse("");
  }

  /** Sends the vote on the text that this page showed. */
  public void vote() throws IOException {
    if (CleanText.blank(verdict)) {
      Notes.refuse(words.say("review.decide.not-chosen"));
      return;
    }
    var shown =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("hash", "");
    var cast = castVote.cast(new Ballot(id, Verdict.valueOf(verdict), "", reason, shown));
    var objection = cast.objection().or(() -> cast.answer().flatMap(CastVote.Result::stopped));
    if (objection.filter(refusal -> refusal.code() == Code.STALE_HASH).isPresent()) {
      forget();
      Notes.refuse(words.say("review.decide.stale"));
      return;
    }
    if (refused(objection)) {
      return;
    }
    Notes.say(cast.answer().map(result -> Votes.cast(result, words)).orElse(""));
    Addresses.go("/review/" + id);
  }

  private Votes.Row row(Vote vote) {
    return Votes.row(vote, names.of(vote.voter()),
        review().round().map(round -> round.matter().contentHash()).filter(vote.contentHash()::equals).isPresent(),
        words);
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
}
