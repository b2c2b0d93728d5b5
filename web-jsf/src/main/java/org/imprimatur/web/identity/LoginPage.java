package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Words;

/** Signing in, and out again. */
@Named
@RequestScoped
public class LoginPage {

  /** Nobody has a longer name: what is longer is not sent back. */
  private static final int LONGEST_NAME = 64;

  private SignIn signIn;
  private Origins origins;
  private Entrance entrance;
  private FacesContext faces;
  private Words words;

  private String username;
  private String password;

  @Inject
  public LoginPage(SignIn signIn, Origins origins, Entrance entrance, FacesContext faces, Words words) {
    this.signIn = signIn;
    this.origins = origins;
    this.entrance = entrance;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected LoginPage() {}

  public String getUsername() {
    return username;
  }

  public void setUsername(String typed) {
    username = typed != null && typed.length() > LONGEST_NAME ? "" : typed;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String typed) {
    password = typed;
  }

  /** Returns where to go after signing in: a page of ours, whatever the request says. */
  public String getNext() {
    return Addresses.ours(request().getParameter("next"));
  }

  public boolean isLate() {
    return "yes".equals(request().getParameter("late"));
  }

  /** Signs in, or says why not; the user name stays. */
  public void signIn() throws IOException {
    var checked =
        signIn.enter(username == null ? "" : username, password == null ? "" : password, origins.of(request()));
    checked.objection().ifPresent(this::refuse);
    if (checked.answer().isPresent()) {
      enter(checked.answer().get());
    }
  }

  /** Ends the session. */
  public String signOut() {
    entrance.leave(request());
    faces.getExternalContext().invalidateSession();
    return "/login?faces-redirect=true";
  }

  private void refuse(Refusal refusal) {
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of(refusal), null));
    Waiting.tell(response(), refusal);
  }

  private void enter(SignedIn in) throws IOException {
    Addresses.go(entrance.enter(request(), response(), in, getNext()));
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }
}
