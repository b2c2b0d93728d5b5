package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.imprimatur.identity.application.ShowPasskey;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Words;

/** Signing in by a passkey: the page asks the browser, and the browser the device. */
@Named
@RequestScoped
public class PasskeyPage {

  private ShowPasskey show;
  private Origins origins;
  private Entrance entrance;
  private FacesContext faces;
  private Words words;
  private Clock clock;

  private String flaw = "";
  private String options;

  @Inject
  public PasskeyPage(ShowPasskey show, Origins origins, Entrance entrance, FacesContext faces, Words words,
      Clock clock) {
    this.show = show;
    this.origins = origins;
    this.entrance = entrance;
    this.faces = faces;
    this.words = words;
    this.clock = clock;
  }

  /** For the proxy of the container. */
  protected PasskeyPage() {}

  /** Tells whether browsers have passkeys for where this is reached. */
  public boolean isPossible() {
    return origins.party(request()).isPresent();
  }

  /** Returns what the browser is asked; each time the page is shown it is asked anew. */
  public String getOptions() {
    if (options == null) {
      options = origins.party(request()).map(show::begin).map(asked -> {
        Challenge.showing(request(), asked, clock.instant());
        return asked.options();
      }).orElse("");
    }
    return options;
  }

  /** Returns where to go after signing in: a page of ours, whatever the request says. */
  public String getNext() {
    return Addresses.ours(request().getParameter("next"));
  }

  /** Lets in whoever the browser's answer is of, or says why not. */
  public void go() throws IOException {
    var asked = Challenge.shown(request(), clock.instant());
    var shown = origins.party(request())
        .flatMap(party -> asked.map(it -> show.enter(party, it.random(), Addresses.sent("answer"))))
        .orElseGet(() -> Decision.<SignedIn>refused(IdentityGrounds.PASSKEY_WRONG));
    shown.objection().ifPresent(refusal -> flaw = words.of(refusal));
    if (shown.answer().isPresent()) {
      Addresses.go(entrance.enter(request(), response(), shown.answer().get(), getNext()));
    }
  }

  /** Returns why the last answer let nobody in; empty where there was none. */
  public String getFlaw() {
    return flaw;
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }
}
