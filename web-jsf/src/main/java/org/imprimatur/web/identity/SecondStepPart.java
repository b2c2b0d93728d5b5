package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.imprimatur.identity.application.KeepSecondStep;
import org.imprimatur.identity.application.KeepSecondStep.Draft;
import org.imprimatur.identity.application.KeepSecondStep.State;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Origin;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.kernel.model.Sha256;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** On the page of one's own account: a code as the second step of signing in. */
@Named
@RequestScoped
public class SecondStepPart {

  /** The secret is shown where it was asked for with the password, and nowhere else. */
  private static final String BEGUN = "org.imprimatur.begunSecret";

  private KeepSecondStep keep;
  private Origins origins;
  private FacesContext faces;
  private Words words;

  private String password = "";
  private String code = "";
  private String passwordFlaw = "";
  private String codeFlaw = "";
  private List<String> codes = List.of();
  private State state;

  @Inject
  public SecondStepPart(KeepSecondStep keep, Origins origins, FacesContext faces, Words words) {
    this.keep = keep;
    this.origins = origins;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected SecondStepPart() {}

  /** Makes a secret for the app and shows it, or says why not. */
  public void begin() {
    var begun = keep.begin(password, origin());
    begun.objection().ifPresent(this::refuse);
    begun.answer().ifPresent(draft -> request().getSession().setAttribute(BEGUN, Sha256.hex(draft.secret())));
    state = null;
  }

  /** Asks for codes from now on and shows the recovery codes, or says why not. */
  public void confirm() {
    var confirmed = keep.confirm(begun(), code, SessionKey.digest(request()).orElse(""));
    confirmed.objection().ifPresent(this::refuse);
    codes = confirmed.answer().orElse(List.of());
    state = null;
  }

  /** Asks for no code any more, or says why it goes on. */
  public void off() {
    keep.off(password, code, origin()).objection().ifPresentOrElse(this::refuse,
        () -> Notes.say(words.say("identity.second.went-off")));
    state = null;
  }

  private void refuse(Refusal refusal) {
    var what = refusal.sentence().what();
    if (what == IdentityGrounds.PRESENT_PASSWORD) {
      passwordFlaw = words.of(refusal);
    } else if (what == IdentityGrounds.CODE_WRONG) {
      codeFlaw = words.of(refusal);
    } else {
      Notes.refuse(words.of(refusal));
      Waiting.tell((HttpServletResponse) faces.getExternalContext().getResponse(), refusal);
    }
  }

  private State state() {
    if (state == null) {
      state = keep.state(begun()).answer().orElseThrow();
    }
    return state;
  }

  public boolean isOn() {
    return state().since().isPresent();
  }

  /** Tells whether nothing else opens before codes are on. */
  public boolean isOwed() {
    return state().owed();
  }

  /** Tells whether a secret waits for its first code. */
  public boolean isWaiting() {
    return state().waiting().isPresent();
  }

  /** Says since when codes are asked for, and how many recovery codes are left. */
  public String getSince() {
    return state().since().map(since -> words.say("identity.second.since", since, state().left())).orElse("");
  }

  /** Returns the secret in groups of four, for whoever types it. */
  public String getSecret() {
    return state().waiting().map(Draft::secret).orElse("").replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** Returns the picture that the app reads; null where nothing waits for a first code. */
  public QrPicture getPicture() {
    return state().waiting().map(draft -> QrPicture.of(draft.address())).orElse(null);
  }

  /** Returns the recovery codes, in the request that made them and never again. */
  public List<String> getCodes() {
    return codes;
  }

  public String getPasswordFlaw() {
    return passwordFlaw;
  }

  public String getCodeFlaw() {
    return codeFlaw;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String typed) {
    password = Optional.ofNullable(typed).orElse("");
  }

  public String getCode() {
    return "";
  }

  public void setCode(String typed) {
    code = Optional.ofNullable(typed).orElse("");
  }

  private String begun() {
    return Optional.ofNullable(request().getSession(false)).map(session -> (String) session.getAttribute(BEGUN))
        .orElse("");
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  private Origin origin() {
    return origins.of(request());
  }
}
