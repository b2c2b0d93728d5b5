package org.imprimatur.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.identity.application.KeepPasskeys;
import org.imprimatur.identity.application.KeepPasskeys.Asked;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.identity.model.RelyingParty;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.login.application.OwnNames;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** On the page of one's own account: the making of one more passkey. */
@Named
@RequestScoped
public class NewPasskeyPart {

  private KeepPasskeys keep;
  private OwnNames names;
  private Origins origins;
  private FacesContext faces;
  private Words words;
  private Caller caller;
  private Clock clock;

  private String name = "";
  private String password = "";
  private String nameFlaw = "";
  private String code = "";
  private String passwordFlaw = "";
  private String codeFlaw = "";
  private String options = "";
  private boolean answered;

  @Inject
  public NewPasskeyPart(KeepPasskeys keep, OwnNames names, Origins origins, FacesContext faces, Words words,
      Caller caller, Clock clock) {
    this.keep = keep;
    this.names = names;
    this.origins = origins;
    this.faces = faces;
    this.words = words;
    this.caller = caller;
    this.clock = clock;
  }

  /** For the proxy of the container. */
  protected NewPasskeyPart() {}

  /** Tells whether browsers make passkeys for where this is reached. */
  public boolean isPossible() {
    return party().isPresent();
  }

  /** Tells whether there is a password to show. */
  public boolean isPassword() {
    return names.password();
  }

  /** Asks the browser for a new one, or says beside each field what is wrong. */
  public void begin() {
    var begun = party().map(party -> keep.begin(password, code, name, party, origins.of(request())))
        .orElseGet(() -> Decision.<Asked>refused(IdentityGrounds.NO_PASSKEY));
    begun.objection().ifPresent(this::refuse);
    begun.answer().ifPresent(asked -> {
      Challenge.making(request(), asked, name, me(), clock.instant());
      options = asked.options();
    });
  }

  /** Adds what the device made, or says why not. */
  public void add() throws IOException {
    var asked = Challenge.made(request(), me(), clock.instant());
    var added = party()
        .flatMap(party -> asked.map(it -> keep.add(it.name(), party, it.asked(), Addresses.sent("answer"))))
        .orElseGet(() -> Decision.<Passkey>refused(IdentityGrounds.NO_PASSKEY));
    answered = true;
    added.objection().map(words::of).ifPresent(Notes::refuse);
    if (added.answer().isPresent()) {
      Notes.say(words.say("identity.passkeys.added", added.answer().get().name()));
      Addresses.go("/account");
    }
  }

  private void refuse(Refusal refusal) {
    var what = refusal.sentence().what();
    if (what == IdentityGrounds.PRESENT_PASSWORD) {
      passwordFlaw = words.of(refusal);
    } else if (what == IdentityGrounds.CODE_WRONG) {
      codeFlaw = words.of(refusal);
    } else if (what == IdentityGrounds.PASSKEY_NAME) {
      nameFlaw = words.of(refusal);
    } else {
      Notes.refuse(words.of(refusal));
      Waiting.tell((HttpServletResponse) faces.getExternalContext().getResponse(), refusal);
    }
  }

  /** Whoever opens the page anew has left what was asked before. */
  @PostConstruct
  void leave() {
    if ("GET".equals(request().getMethod())) {
      Challenge.made(request(), "", clock.instant());
    }
  }

  private String me() {
    return caller.person().map(Person::username).orElse("");
  }

  private Optional<RelyingParty> party() {
    return origins.party(request());
  }

  /** Tells whether the device is asked now, or has just answered. */
  public boolean isMaking() {
    return !options.isEmpty() || !answered && !Addresses.sent("made").isEmpty();
  }

  /** Returns what the browser is asked, in the request that began it; else nothing. */
  public String getOptions() {
    return options;
  }

  public String getNameFlaw() {
    return nameFlaw;
  }

  public String getCodeFlaw() {
    return codeFlaw;
  }

  public String getCode() {
    return "";
  }

  public void setCode(String typed) {
    code = Optional.ofNullable(typed).orElse("");
  }

  public String getPasswordFlaw() {
    return passwordFlaw;
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = Optional.ofNullable(typed).orElse("").strip();
  }

  public String getTyped() {
    return "";
  }

  public void setTyped(String typed) {
    password = Optional.ofNullable(typed).orElse("");
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }
}
