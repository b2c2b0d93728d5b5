package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.login.application.BeginLogIn;
import org.imprimatur.login.application.FinishLogIn;
import org.imprimatur.login.application.FinishLogIn.Arrived;
import org.imprimatur.login.application.FinishLogIn.Brought;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Words;

/**
 * To the society's own identity provider and back. Each way is a page that goes on by itself: a redirect after a form
 * would be stopped by the pages' own policy, and one after the provider's answer would come without the session's strict
 * cookies, as if nobody were in.
 */
@Named
@RequestScoped
public class ProviderPage {

  private BeginLogIn begin;
  private FinishLogIn finish;
  private Entrance entrance;
  private Errand errand;
  private FacesContext faces;
  private Words words;

  private String onward = "";
  private String flaw = "";

  @Inject
  public ProviderPage(BeginLogIn begin, FinishLogIn finish, Entrance entrance, Errand errand, FacesContext faces,
      Words words) {
    this.begin = begin;
    this.finish = finish;
    this.entrance = entrance;
    this.errand = errand;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected ProviderPage() {}

  /** Sends somebody to the provider: by the try that connecting their account began, or by a new one. */
  public void leave() {
    if ("connect".equals(request().getParameter("to"))) {
      begin.address(errand.secret(request())).ifPresentOrElse(address -> onward = address.toString(),
          () -> flaw = words.say("identity.provider.late"));
      return;
    }
    var begun = begin.begin(Addresses.ours(request().getParameter("next")));
    begun.objection().ifPresent(this::refuse);
    begun.answer().ifPresent(secret -> {
      errand.give(response(), secret);
      onward = begin.address(secret).orElseThrow().toString();
    });
  }

  /** Takes what somebody brings back, and lets them in or says why not. */
  public void arrive() {
    var arrived = finish.finish(errand.secret(request()), new Brought(sent("state"), sent("code"), sent("iss")));
    errand.end(response());
    arrived.objection().ifPresent(this::refuse);
    arrived.answer().ifPresent(this::enter);
  }

  /** Ends the session at the provider of somebody who has left here. */
  public void part() {
    onward = Sessions.away(request());
  }

  private void enter(Arrived arrived) {
    if (arrived.connected()) {
      onward = arrived.next();
      return;
    }
    Sessions.park(request(), arrived.parked());
    onward = entrance.enter(request(), response(), arrived.in(), arrived.next());
  }

  private void refuse(Refusal refusal) {
    response().setStatus(HttpServletResponse.SC_FORBIDDEN);
    flaw = words.of(refusal);
  }

  /** Returns where the page goes on to by itself; empty where it stays. */
  public String getOnward() {
    return onward;
  }

  /** Returns why somebody is not let in; empty where they are. */
  public String getFlaw() {
    return flaw;
  }

  private String sent(String name) {
    return Optional.ofNullable(request().getParameter(name)).orElse("");
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }
}
