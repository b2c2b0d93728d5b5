package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Leads somebody who has left here to where their session at the provider ends. */
@Named
@RequestScoped
public class SignedOutPage extends Onward {

  private HttpServletRequest request;

  @Inject
  public SignedOutPage(HttpServletRequest request) {
    this.request = request;
  }

  /** For the proxy of the container. */
  protected SignedOutPage() {}

  /** Goes on there, once. */
  public void part() {
    on(Sessions.away(request));
  }
}
