package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.imprimatur.login.application.FinishLogIn;
import org.imprimatur.login.application.FinishLogIn.Brought;
import org.imprimatur.web.shared.Words;

/**
 * Back from the provider, by a page that goes on by itself: a redirect after another site's answer would come without
 * the session's strict cookies, as if nobody were in.
 */
@Named
@RequestScoped
public class FromProviderPage extends Onward {

  private FinishLogIn finish;
  private Entrance entrance;
  private Errand errand;
  private FacesContext faces;
  private Words words;

  @Inject
  public FromProviderPage(FinishLogIn finish, Entrance entrance, Errand errand, FacesContext faces, Words words) {
    this.finish = finish;
    this.entrance = entrance;
    this.errand = errand;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected FromProviderPage() {}

  /** Takes what somebody brings back, and lets them in or says why not. */
  public void arrive() {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    var arrived = finish.finish(errand.secret(request),
        new Brought(sent(request, "state"), sent(request, "code"), sent(request, "iss")));
    errand.give(response, "");
    arrived.objection().ifPresent(refusal -> stay(words.of(refusal), response));
    arrived.answer().ifPresent(in -> on(in.connected() ? in.next() : entrance.enter(request, response, in)));
  }
}
