package org.imprimatur.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.imprimatur.committee.application.SignIn;
import org.imprimatur.committee.model.Person;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.web.security.Sessions;

/** Signing in. */
@Named
@RequestScoped
public class LoginPage {

  @Inject private SignIn signIn;
  @Inject private Ids ids;
  @Inject private FacesContext faces;

  private String username;
  private String password;

  public String getUsername() {
    return username;
  }

  public void setUsername(String typed) {
    username = typed;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String typed) {
    password = typed;
  }

  /** Returns where to go after signing in: a page of ours, whatever the request says. */
  public String getNext() {
    var next = request().getParameter("next");
    return next != null && next.matches("/[A-Za-z0-9][A-Za-z0-9/?=&_.-]*") ? next : "/home";
  }

  /** Signs in, or says why not; the user name stays. */
  public void signIn() throws IOException {
    var checked = signIn.check(username == null ? "" : username, password == null ? "" : password, request().getRemoteAddr());
    var person = checked.answer();
    if (person.isPresent()) {
      enter(person.get());
    } else {
      checked.objection().ifPresent(refusal -> faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.message(), null)));
    }
  }

  private void enter(Person person) throws IOException {
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    Sessions.begin(request(), response, person.username(), ids.secret());
    faces.getExternalContext().redirect(request().getContextPath() + getNext());
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }
}
