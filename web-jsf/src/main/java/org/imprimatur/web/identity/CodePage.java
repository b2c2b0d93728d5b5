package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Words;

/** The second step of signing in: a code of whoever is asked for one, once the password was right. */
@Named
@RequestScoped
public class CodePage {

  private SignIn signIn;
  private Entrance entrance;
  private FacesContext faces;
  private Words words;

  private String code = "";
  private String flaw = "";

  @Inject
  public CodePage(SignIn signIn, Entrance entrance, FacesContext faces, Words words) {
    this.signIn = signIn;
    this.entrance = entrance;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected CodePage() {}

  /** Leads whoever has not shown a password, or did so too long ago, to where that is done. */
  public void guard() throws IOException {
    if (Sessions.half(request()).isEmpty()) {
      Addresses.go("/login");
    }
  }

  /** Returns where to go after signing in: a page of ours, whatever the request says. */
  public String getNext() {
    return Addresses.ours(request().getParameter("next"));
  }

  /** Takes the code and lets its owner in, or says why not. */
  public void go() throws IOException {
    var half = Sessions.half(request());
    if (half.isEmpty()) {
      Addresses.go("/login");
      return;
    }
    var finished = signIn.finish(half.get().username(), half.get().mark(), code);
    finished.objection().ifPresent(this::refuse);
    if (finished.answer().isPresent()) {
      enter(finished.answer().get());
    }
  }

  private void enter(SignedIn in) throws IOException {
    entrance.complete(request(), response(), in);
    Addresses.go(getNext());
  }

  private void refuse(Refusal refusal) {
    flaw = words.of(refusal);
    Waiting.tell(response(), refusal);
  }

  /** Returns what is wrong with the code that was typed; empty when nothing is. */
  public String getFlaw() {
    return flaw;
  }

  public String getCode() {
    return "";
  }

  public void setCode(String typed) {
    code = Optional.ofNullable(typed).orElse("");
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }
}
