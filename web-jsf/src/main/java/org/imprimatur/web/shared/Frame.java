package org.imprimatur.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.committee.model.Society;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.application.Attendance;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.identity.application.ChooseLanguage;
import org.imprimatur.platform.application.Phrasebook;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.review.model.Queue.Lane;
import org.imprimatur.screening.application.ScreenText;

/** What every page shows around its content. */
@Named
@RequestScoped
public class Frame {

  private Caller caller;
  private Authority authority;
  private Attendance attendance;
  private ReadQueue queue;
  private ScreenText screen;
  private Words words;
  private Names names;
  private Society society;
  private ChooseLanguage choice;

  private Optional<Person> person;
  private Long waiting;

  @Inject
  public Frame(Caller caller, Authority authority, Attendance attendance, ReadQueue queue, ScreenText screen,
      Words words, Names names, Society society, ChooseLanguage choice) {
    this.caller = caller;
    this.authority = authority;
    this.attendance = attendance;
    this.queue = queue;
    this.screen = screen;
    this.words = words;
    this.names = names;
    this.society = society;
    this.choice = choice;
  }

  /** For the proxy of the container. */
  protected Frame() {}

  private Optional<Person> person() {
    if (person == null) {
      person = caller.person();
    }
    return person;
  }

  public String getSociety() {
    return society.name();
  }

  public String getPolicy() {
    return screen.policy().version();
  }

  public String getName() {
    return person().map(Person::name).orElse("");
  }

  /** Returns the user name, by which the browser keeps one person's words from the next. */
  public String getUsername() {
    return person().map(Person::username).orElse("");
  }

  public String getInitials() {
    return names.initials(getName());
  }

  public String getRoles() {
    return person().map(who -> who.roles().stream().sorted().map(words::of).collect(Collectors.joining(", ")))
        .orElse("");
  }

  public boolean isCommittee() {
    return authority.may(Permission.READ_QUEUE, Subject.NONE);
  }

  public boolean isAuditor() {
    return person().filter(who -> who.is(Role.AUDITOR)).isPresent();
  }

  public boolean isAdministrator() {
    return person().filter(who -> who.is(Role.ADMINISTRATOR)).isPresent();
  }

  public boolean isSeated() {
    return person().filter(Person::seated).isPresent();
  }

  public boolean isWriter() {
    return authority.may(Permission.BEGIN_POST, Subject.NONE);
  }

  public String getWaiting() {
    if (waiting == null) {
      waiting = queue.counts().getOrDefault(Lane.MINE, 0L);
    }
    return waiting == 0 ? "" : waiting.toString();
  }

  /** Returns the languages that the caller could be spoken to in, but for the one that they are. */
  public List<Locale> getOtherLanguages() {
    return Phrasebook.LANGUAGES.stream().filter(each -> !each.equals(words.getLocale())).toList();
  }

  /** Keeps in which language the caller wants to be spoken to, and shows the page they are on in it. */
  public void speak(String language) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    choice.choose(language);
    Addresses.go(Addresses.here(faces));
  }

  /** Ends the session. */
  public String signOut() {
    attendance.signedOut();
    FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
    return "/login?faces-redirect=true";
  }
}
