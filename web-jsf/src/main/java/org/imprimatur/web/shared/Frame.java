package org.imprimatur.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.identity.application.Caller;
import org.imprimatur.review.application.ReadQueue;
import org.imprimatur.screening.application.PolicyInForce;
import org.imprimatur.society.application.OurSociety;

/** What every page shows around its content. */
@Named
@RequestScoped
public class Frame {

  private Caller caller;
  private Authority authority;
  private ReadQueue queue;
  private PolicyInForce screen;
  private Words words;
  private Names names;
  private OurSociety society;

  private final Map<Permission, Boolean> allowed = new EnumMap<>(Permission.class);
  private Optional<Person> person;
  private Long waiting;

  @Inject
  public Frame(Caller caller, Authority authority, ReadQueue queue, PolicyInForce screen, Words words, Names names,
      OurSociety society) {
    this.caller = caller;
    this.authority = authority;
    this.queue = queue;
    this.screen = screen;
    this.words = words;
    this.names = names;
    this.society = society;
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
    return society.name(words.language());
  }

  /** Returns where the society's logo is below the application; empty where it shows none. */
  public String getLogo() {
    return society.logo().map(digest -> "/logo/" + digest + ".png").orElse("");
  }

  /** Tells whether all of this is the demo's. */
  public boolean isFictional() {
    return society.fictional();
  }

  public String getPolicy() {
    return screen.version();
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

  /** Tells whether the caller may do what is about no post in particular; asked once for a page that shows it often. */
  public boolean may(Permission permission) {
    return allowed.computeIfAbsent(permission, asked -> authority.may(asked, Subject.NONE));
  }

  public boolean isCommittee() {
    return may(Permission.READ_QUEUE);
  }

  /** Tells whether the caller reads every post, drafts too. */
  public boolean isAuditor() {
    return may(Permission.READ_DRAFT);
  }

  /** Tells whom to say that nothing on a page is theirs to decide: it allows nothing, so no permission says it. */
  public boolean isAdministrator() {
    return person().filter(who -> who.is(Role.ADMINISTRATOR)).isPresent();
  }

  public boolean isVoter() {
    return may(Permission.VOTE);
  }

  public boolean isWriter() {
    return may(Permission.BEGIN_POST);
  }

  /** Returns how many posts wait for the caller's vote. */
  public long getOwed() {
    if (waiting == null) {
      waiting = queue.owed();
    }
    return waiting;
  }

  public String getWaiting() {
    return getOwed() == 0 ? "" : words.number(waiting);
  }
}
