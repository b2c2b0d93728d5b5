package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imprimatur.identity.application.Join;
import org.imprimatur.identity.model.NewAccount.Field;
import org.imprimatur.identity.model.NewAccount.Flaw;
import org.imprimatur.identity.model.NewAccount;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.identity.model.Slip;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** Makes the account that an invitation is for. What is typed stays, but for the password. */
@Named
@RequestScoped
public class JoinPage {

  /** Whoever holds an invitation may think about a password for as long as they like to sit before it. */
  private static final int THINKING_SECONDS = 60 * 60;

  private Join join;
  private Entrance entrance;
  private FacesContext faces;
  private Words words;

  private final Map<Field, String> typed = new EnumMap<>(Field.class);
  private final Map<Field, String> flaws = new EnumMap<>(Field.class);
  private Optional<Slip> slip = Optional.empty();

  @Inject
  public JoinPage(Join join, Entrance entrance, FacesContext faces, Words words) {
    this.join = join;
    this.entrance = entrance;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected JoinPage() {}

  /** Ends the request with one calm page when the invitation does not work, for whatever reason. */
  public void guard() throws IOException {
    var found = join.look(getKey());
    slip = found.answer();
    if (slip.isPresent()) {
      request().getSession().setMaxInactiveInterval(THINKING_SECONDS);
    } else {
      missing(found.objection().orElseThrow());
    }
  }

  /** Returns the secret of the invitation, which the form carries along. */
  public String getKey() {
    return Optional.ofNullable(request().getParameter("key")).orElse("");
  }

  public boolean isLate() {
    return "yes".equals(request().getParameter("late"));
  }

  public boolean isSetUp() {
    return slip().map(Slip::setUp).orElse(false);
  }

  /** Says as what somebody joins: {@code member and reviewer}. */
  public String getRoles() {
    return slip().map(found -> words.book().list(found.invitation().roles().stream().sorted().map(words::of).toList()))
        .orElse("");
  }

  public String getUsername() {
    return typed.getOrDefault(Field.USERNAME, "");
  }

  public void setUsername(String text) {
    typed.put(Field.USERNAME, text);
  }

  /** Returns the name typed, or whom the invitation is meant for. */
  public String getName() {
    return typed.getOrDefault(Field.NAME, slip().flatMap(found -> found.invitation().name()).orElse(""));
  }

  public void setName(String text) {
    typed.put(Field.NAME, text);
  }

  public String getCredentials() {
    return typed.getOrDefault(Field.CREDENTIALS, "");
  }

  public void setCredentials(String text) {
    typed.put(Field.CREDENTIALS, text);
  }

  public String getPassword() {
    return typed.getOrDefault(Field.PASSWORD, "");
  }

  public void setPassword(String text) {
    typed.put(Field.PASSWORD, text);
  }

  /** Returns what is wrong with a field; empty when nothing is. */
  public String flaw(String field) {
    return flaws.getOrDefault(Field.valueOf(field), "");
  }

  /** Makes the account and goes on, signed in; or says beside each field what is wrong with it. */
  public void join() throws IOException {
    var account = new NewAccount(getUsername(), getName(), getCredentials(), getPassword());
    var looked = join.flaws(getKey(), account);
    if (looked.objection().isPresent()) {
      missing(looked.objection().get());
    } else if (looked.answer().orElseThrow().isEmpty()) {
      make(account);
    } else {
      note(looked.answer().get());
    }
  }

  private void make(NewAccount account) throws IOException {
    // Asked before: the link is used up by then.
    var next = isSetUp() ? "/society?step=society" : "/home";
    var made = join.join(getKey(), account, Optional.of(words.language()));
    if (made.answer().isPresent()) {
      enter(made.answer().get(), next);
    } else {
      // What changed since it was looked at: the name was taken, the invitation used, or too many hash at once.
      Notes.refuse(words.of(made.objection().orElseThrow()));
    }
  }

  /** Whoever is the first of a society goes on to set it up. */
  private void enter(SignedIn in, String next) throws IOException {
    Addresses.go(entrance.enter(request(), (HttpServletResponse) faces.getExternalContext().getResponse(), in,
        next));
  }

  private void note(List<Flaw> found) {
    found.forEach(flaw -> flaws.putIfAbsent(flaw.field(), words.of(flaw.refusal())));
  }

  private void missing(Refusal refusal) throws IOException {
    Addresses.refuse(HttpServletResponse.SC_NOT_FOUND, words.say("identity.join.missing"), words.of(refusal));
  }

  private Optional<Slip> slip() {
    if (slip.isEmpty()) {
      slip = join.look(getKey()).answer();
    }
    return slip;
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }
}
