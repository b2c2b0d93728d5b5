package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.application.ChoosePassword;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** Choosing the password of an account by a link that an officer handed over. */
@Named
@RequestScoped
public class PasswordPage {

  /** As for an invitation: whoever holds the link may think. */
  private static final int THINKING_SECONDS = 60 * 60;

  private ChoosePassword choose;
  private Entrance entrance;
  private FacesContext faces;
  private Words words;

  private String password = "";
  private String flaw = "";
  private Optional<Person> whose = Optional.empty();

  @Inject
  public PasswordPage(ChoosePassword choose, Entrance entrance, FacesContext faces, Words words) {
    this.choose = choose;
    this.entrance = entrance;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected PasswordPage() {}

  /** Ends the request with one calm page when the link does not work, for whatever reason. */
  public void guard() throws IOException {
    var found = choose.look(getKey());
    whose = found.answer();
    if (whose.isPresent()) {
      request().getSession().setMaxInactiveInterval(THINKING_SECONDS);
    } else {
      missing(found.objection().orElseThrow());
    }
  }

  /** Returns the secret of the link, which the form carries along. */
  public String getKey() {
    return Optional.ofNullable(request().getParameter("key")).orElse("");
  }

  public boolean isLate() {
    return "yes".equals(request().getParameter("late"));
  }

  /** Returns by which name the person signs in. */
  public String getUsername() {
    if (whose.isEmpty()) {
      whose = choose.look(getKey()).answer();
    }
    return whose.map(Person::username).orElse("");
  }

  /** Returns what the person is called. */
  public String getName() {
    return getUsername().isEmpty() ? "" : whose.map(Person::name).orElse("");
  }

  /** Returns what is wrong with the password that was typed; empty when nothing is. */
  public String getFlaw() {
    return flaw;
  }

  /** Stores the password and goes home, signed in; or says what is wrong with it. */
  public void choose() throws IOException {
    var looked = choose.flaw(getKey(), password);
    if (looked.objection().isPresent()) {
      missing(looked.objection().get());
    } else if (looked.answer().orElseThrow().isPresent()) {
      flaw = words.of(looked.answer().get().get());
    } else {
      store();
    }
  }

  private void store() throws IOException {
    var chosen = choose.choose(getKey(), password);
    if (chosen.answer().isPresent()) {
      Addresses.go(entrance.enter(request(), (HttpServletResponse) faces.getExternalContext().getResponse(),
          chosen.answer().get(), "/home"));
    } else {
      Notes.refuse(words.of(chosen.objection().orElseThrow()));
    }
  }

  private void missing(Refusal refusal) throws IOException {
    Addresses.refuse(HttpServletResponse.SC_NOT_FOUND, words.say("identity.password.missing"), words.of(refusal));
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String typed) {
    password = Optional.ofNullable(typed).orElse("");
  }
}
