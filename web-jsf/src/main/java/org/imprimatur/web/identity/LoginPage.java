package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.imprimatur.identity.application.SignIn;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.login.application.AskAgain;
import org.imprimatur.login.application.BeginLogIn;
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
  private BeginLogIn provider;
  private AskAgain held;
  private FacesContext faces;
  private Words words;

  private String username;
  private String password;
  private String button;

  @Inject
  public LoginPage(SignIn signIn, Origins origins, Entrance entrance, BeginLogIn provider, AskAgain held,
      FacesContext faces, Words words) {
    this.signIn = signIn;
    this.origins = origins;
    this.entrance = entrance;
    this.provider = provider;
    this.held = held;
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

  /** Returns it as a part of another address. */
  public String getNextEncoded() {
    return URLEncoder.encode(getNext(), StandardCharsets.UTF_8);
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

  /** Returns what stands on the button of the society's own log-in; empty where there is none. */
  public String getProvider() {
    if (button == null) {
      button = provider.label().map(label -> label.isEmpty() ? words.say("identity.login.provider") : label).orElse("");
    }
    return button;
  }

  /** Tells whether browsers have passkeys for where this is reached. */
  public boolean isPasskey() {
    return origins.party(request()).isPresent();
  }

  /** Ends the session, and that at the provider by which it was begun. */
  public String signOut() {
    var away = SessionKey.digest(request()).flatMap(held::farewell);
    entrance.leave(request());
    faces.getExternalContext().invalidateSession();
    if (away.isPresent()) {
      Sessions.leaveTo(request(), away.get().toString());
      return "/signed-out?faces-redirect=true";
    }
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
