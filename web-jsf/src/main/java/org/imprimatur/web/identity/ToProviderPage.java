package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.imprimatur.login.application.BeginLogIn;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Words;

/**
 * To the society's own identity provider, by a page that goes on by itself: a redirect after a form would be stopped by
 * the pages' own policy.
 */
@Named
@RequestScoped
public class ToProviderPage extends Onward {

  private BeginLogIn begin;
  private Errand errand;
  private FacesContext faces;
  private Words words;

  @Inject
  public ToProviderPage(BeginLogIn begin, Errand errand, FacesContext faces, Words words) {
    this.begin = begin;
    this.errand = errand;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected ToProviderPage() {}

  /** Sends somebody there: by the try that connecting their account began, or by a new one. */
  public void leave() {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    if ("connect".equals(request.getParameter("to"))) {
      begin.address(errand.secret(request)).ifPresentOrElse(address -> on(address.toString()),
          () -> stay(words.say("identity.provider.late"), response));
      return;
    }
    var begun = begin.begin(Addresses.ours(request.getParameter("next")));
    begun.objection().ifPresent(refusal -> stay(words.of(refusal), response));
    begun.answer().ifPresent(secret -> {
      errand.give(response, secret);
      on(begin.address(secret).orElseThrow().toString());
    });
  }
}
