package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.login.application.BeginLogIn;
import org.imprimatur.login.application.OwnNames;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** On the page of one's own account: connecting it with the account at the society's identity provider. */
@Named
@RequestScoped
public class ConnectPart {

  private BeginLogIn begin;
  private OwnNames names;
  private Errand errand;
  private Origins origins;
  private FacesContext faces;
  private Words words;

  private String password = "";
  private String flaw = "";

  @Inject
  public ConnectPart(BeginLogIn begin, OwnNames names, Errand errand, Origins origins, FacesContext faces,
      Words words) {
    this.begin = begin;
    this.names = names;
    this.errand = errand;
    this.origins = origins;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected ConnectPart() {}

  /** Tells whether there is a provider. */
  public boolean isOffered() {
    return begin.label().isPresent();
  }

  /** Says since when the account is connected and by what, and what that means; or that it is not. */
  public String getState() {
    return names.mine().map(name -> words.say(name.own() ? "identity.connect.own" : "identity.connect.by-mail",
        name.linkedAt())).orElseGet(() -> words.say("identity.connect.none"));
  }

  /** Tells whether there is a password to show. */
  public boolean isPossible() {
    return names.password();
  }

  /** Sends the owner to the provider, or says why not. */
  public void connect() throws IOException {
    var begun = begin.connect(password, origins.of(request()));
    begun.objection().ifPresent(this::refuse);
    if (begun.answer().isPresent()) {
      errand.give(response(), begun.answer().get());
      Addresses.go("/to-provider?to=connect");
    }
  }

  private void refuse(Refusal refusal) {
    if (refusal.sentence().what() == IdentityGrounds.PRESENT_PASSWORD) {
      flaw = words.of(refusal);
    } else {
      Notes.refuse(words.of(refusal));
      Waiting.tell(response(), refusal);
    }
  }

  public String getFlaw() {
    return flaw;
  }

  public String getPassword() {
    return "";
  }

  public void setPassword(String typed) {
    password = Optional.ofNullable(typed).orElse("");
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }
}
