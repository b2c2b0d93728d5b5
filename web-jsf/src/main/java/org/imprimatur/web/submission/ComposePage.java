package org.imprimatur.web.submission;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.imprimatur.disclaimer.model.Rendering;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.policy.model.Finding;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Severity;
import org.imprimatur.policy.model.Voice;
import org.imprimatur.society.application.OurSociety;
import org.imprimatur.submission.application.PreviewDraft;
import org.imprimatur.submission.application.ReadSubmission;
import org.imprimatur.submission.application.SaveDraft;
import org.imprimatur.submission.application.SubmitForReview;
import org.imprimatur.submission.model.Galley;
import org.imprimatur.submission.model.Submission;
import org.imprimatur.submission.model.Submitted;
import org.imprimatur.web.screening.Pieces;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** Writing a post: every pause in typing saves the draft and shows what the policy and the channels make of it. */
@Named
@ViewScoped
public class ComposePage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ANSWER = "answer.";
  private static final String NO_INTERESTS = "submission.compose.no-interests";

  @Inject transient PreviewDraft previewDraft;
  @Inject transient SaveDraft saveDraft;
  @Inject transient ReadSubmission read;
  @Inject transient SubmitForReview submitForReview;
  @Inject transient PostLine line;
  @Inject transient Words words;
  @Inject transient Clock clock;
  @Inject transient OurSociety society;

  private DraftForm draft = new DraftForm();
  private Offer offer = Offer.of(List.of());
  private final HashMap<String, String> answers = new HashMap<>();
  private final EnumSet<Voice> voices = EnumSet.noneOf(Voice.class);
  private String id = "";
  private long version;
  private String saved = "";
  private boolean stored;
  private transient Decision<Galley> galley;

  /** Opens the draft that the address names, or a new one. */
  public void load() throws IOException {
    id = Addresses.lastPart(FacesContext.getCurrentInstance());
    if (id.isEmpty()) {
      begin();
      return;
    }
    var found = read.find(id);
    if (found.isEmpty()) {
      Addresses.missing(words, id);
    } else if (line.place(found.get()).equals("compose")) {
      open(found.get());
    } else {
      Addresses.go("/review/" + id);
    }
  }

  private void begin() throws IOException {
    var refusal = saveDraft.mayNotBegin();
    if (refusal.isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_FORBIDDEN, words.say("submission.compose.not-a-writer"),
          words.of(refusal.get()));
    } else {
      voices.addAll(saveDraft.voices());
      draft.getSlot().show(Optional.empty(), society.zone());
      offer = Offer.of(society.channels());
      draft.setChannels(offer.usedOf(draft.getChannels()));
      if (society.languages().contains(words.language())) {
        draft.setLanguage(words.language());
      }
    }
  }

  private void open(Submission post) {
    version = post.version();
    voices.addAll(saveDraft.voices(id));
    draft = DraftForm.of(post.content(), words.say(NO_INTERESTS), society.zone());
    offer = Offer.of(society.channels()).and(post.content());
    answers.putAll(post.content().statements().answers());
    stored(post.dates().changed());
  }

  private void stored(Instant at) {
    stored = true;
    saved = words.say("submission.compose.saved", at);
  }

  /** Returns the draft's id; empty before it is first saved. */
  public String getId() {
    return id;
  }

  public String getHeading() {
    return words.say(id.isEmpty() ? "submission.compose.new" : "submission.compose.draft");
  }

  /** Keeps what was typed, if there is anything yet, and shows what it would become. */
  public void preview() {
    readAnswers();
    if (!CleanText.blank(draft.getText())) {
      keep().objection().ifPresent(this::unsaved);
    }
  }

  private void unsaved(Refusal refusal) {
    stored = false;
    saved = words.of(refusal);
  }

  /** Keeps the draft, or says why it cannot be kept. */
  public void save() throws IOException {
    readAnswers();
    var kept = keep();
    if (timeless()) {
      return;
    }
    kept.objection().map(words::of).ifPresentOrElse(Notes::refuse,
        () -> Notes.say(words.say("submission.compose.kept")));
    if (kept.answer().isPresent()) {
      shown();
    }
  }

  /**
   * Hands the draft to the committee; whatever is in the way is said, and nothing typed is lost: a draft that was kept
   * is shown at its own address, where a reload sends nothing; one that could not be kept stays in the form that was
   * sent.
   */
  public void submit() throws IOException {
    readAnswers();
    var kept = keep();
    kept.objection().map(words::of).ifPresent(Notes::refuse);
    if (kept.answer().isPresent() && !timeless()) {
      var submitted = submitForReview.submit(id, OptionalLong.of(version));
      submitted.objection().or(() -> submitted.answer().flatMap(Submitted::stopped))
          .map(words::of).ifPresentOrElse(Notes::refuse, () -> Notes.say(words.say("submission.compose.sent")));
      shown();
    }
  }

  /** Answers a whole page that was sent by the address of what it left behind; a part of a page is only mended. */
  private void shown() throws IOException {
    if (!FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
      Notes.kept();
      Addresses.go("/" + read.find(id).map(line::place).orElse("review") + "/" + id);
    }
  }

  /** A draft with half a date is kept as it was before; whoever means to be done with it is told. */
  private boolean timeless() {
    var half = draft.getSlot().unread();
    if (half) {
      Notes.refuse(draft.getSlot().said(words, clock.instant()));
    }
    return half;
  }

  private Decision<Submission> keep() {
    galley = null;
    var content = draft.content(answers);
    var kept = id.isEmpty() ? saveDraft.create(content) : saveDraft.edit(id, version, content);
    kept.answer().ifPresent(post -> {
      id = post.id();
      version = post.version();
      stored(clock.instant());
    });
    return kept;
  }

  /**
   * Takes a suggestion into the text in place of what was found. With script the page does it itself, so that it can be
   * undone.
   */
  public void use(Finding finding, String suggestion) throws IOException {
    draft.replace(finding.span().start(), finding.span().end(), suggestion);
    readAnswers();
    if (keep().answer().isPresent()) {
      shown();
    }
  }

  private void readAnswers() {
    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().forEach((name, value) -> {
      if (name.startsWith(ANSWER)) {
        answers.put(name.substring(ANSWER.length()), value);
      }
    });
    answers.values().removeIf(CleanText::blank);
  }

  private Decision<Galley> galley() {
    if (galley == null) {
      galley = previewDraft.of(id, draft.content(answers));
    }
    return galley;
  }

  private List<Finding> found() {
    return galley().answer().map(set -> set.screening().findings()).orElse(List.of());
  }

  private boolean blank() {
    return CleanText.blank(draft.getText());
  }

  public List<Finding> getFindings() {
    return blank() ? List.of()
        : Pieces.gravestFirst(Pieces.outermost(draft.content(Map.of()).words().whole(), found()));
  }

  public List<Pieces.Piece> getPieces() {
    return blank() ? List.of() : Pieces.of(getScreened(), getFindings());
  }

  public List<Rendering> getRenderings() {
    return galley().answer().map(Galley::renderings).orElse(List.of());
  }

  /** Returns who speaks, as the previews show it. */
  public String getSpeaker() {
    return galley().answer().map(Galley::byLine).map(Previews::speaker).orElse("");
  }

  /** Says in a heading what stands between the draft and the committee. */
  public String getVerdict() {
    if (blank()) {
      return words.say("submission.compose.nothing-yet");
    }
    if (galley().objection().isPresent()) {
      return words.of(galley().objection().get());
    }
    int open = galley().answer().map(set -> set.unanswered(answers).size()).orElse(0);
    return blocking() > 0 ? words.say("submission.compose.blocked", blocking())
        : words.say("submission.compose.open", open);
  }

  private long blocking() {
    return getFindings().stream().filter(finding -> finding.severity() == Severity.BLOCK).count();
  }

  public String quote(Finding finding) {
    var whole = draft.content(Map.of()).words().whole();
    boolean part =
        finding.span().end() <= whole.length() && finding.span().end() - finding.span().start() < whole.length();
    return part ? finding.span().of(whole) : "";
  }

  /** Returns the text that the findings are about. */
  public String getScreened() {
    return draft.keptText();
  }

  /** Says how many findings there are, for those who do not see the marks. */
  public String getTally() {
    return blank() ? "" : words.say("submission.compose.tally", getFindings().size(), blocking());
  }

  /**
   * Tells whether a finding asks for an answer here: one answer serves all findings of a rule, so the first of them
   * asks.
   */
  public boolean asks(Finding finding) {
    return finding.severity() == Severity.JUSTIFY && isFirst(finding);
  }

  /** Tells whether a finding is answered at an earlier one of its rule. */
  public boolean answeredAbove(Finding finding) {
    return finding.severity() == Severity.JUSTIFY && !isFirst(finding);
  }

  @SuppressWarnings("ReferenceEquality") // Two findings that say the same are still two.
  private boolean isFirst(Finding finding) {
    return first(finding) == finding;
  }

  private Finding first(Finding finding) {
    return getFindings().stream()
        .filter(each -> each.ruleId().equals(finding.ruleId()) && each.severity() == finding.severity()).findFirst()
        .orElse(finding);
  }

  public String answer(Finding finding) {
    return answers.getOrDefault(finding.ruleId(), "");
  }

  public List<Kind> getKinds() {
    return Arrays.asList(Kind.values());
  }

  /** Returns the voices in which the draft may speak, and the one that it has. */
  public List<Voice> getVoices() {
    return Stream.of(Voice.MEMBER, Voice.TRAINEE, Voice.COMMITTEE, Voice.SOCIETY)
        .filter(voice -> voices.contains(voice) || voice == draft.getVoice()).toList();
  }

  /** Returns the languages in which the society writes, and the draft's own when it is in another. */
  public List<String> getLanguages() {
    return Stream.concat(society.languages().stream(), Stream.of(draft.getLanguage())).distinct().toList();
  }

  public Offer getOffer() {
    return offer;
  }

  public DraftForm getDraft() {
    return draft;
  }

  /** Says when the draft was saved last, or why it could not be. */
  public String getSaved() {
    return saved;
  }

  /** Tells whether what was sent last is saved, which a script must know in whatever language it is said. */
  public boolean isStored() {
    return stored;
  }
}
