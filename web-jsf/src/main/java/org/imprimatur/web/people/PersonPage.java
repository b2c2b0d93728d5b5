package org.imprimatur.web.people;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Person;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.PasswordLink;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.people.application.GivePassword;
import org.imprimatur.people.application.KeepPeople;
import org.imprimatur.people.application.ReadPeople;
import org.imprimatur.people.application.SeatPeople;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Frame;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** One person: what they are called, what they are trusted with, who supervises them, and whether they may sign in. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject transient ReadPeople read;
  @Inject transient KeepPeople keep;
  @Inject transient SeatPeople seat;
  @Inject transient GivePassword give;
  @Inject transient Frame frame;
  @Inject transient Names names;
  @Inject transient Words words;

  private String username = "";
  private String edition = "";
  private String name = "";
  private String credentials = "";
  private String supervisor = "";
  private List<String> plain = List.of();
  private List<String> seats = List.of();
  private transient Person person;
  private transient Optional<ReadPeople.Waiting> waiting;
  private transient Boolean alone;

  /** Finds the person by the address, or answers as for a page that is not there. */
  public void load() throws IOException {
    username = Addresses.lastPart(FacesContext.getCurrentInstance());
    var found = read.find(username);
    if (found.objection().isPresent()) {
      var why = found.objection().get();
      boolean missing = why.code() == Code.NOT_FOUND;
      Addresses.refuse(missing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN,
          words.say(missing ? "people.person.missing" : "people.people.refused"), words.of(why));
      return;
    }
    person = found.answer().get();
    begin();
  }

  private void begin() {
    edition = person.edition();
    name = person.name();
    credentials = person.credentials();
    supervisor = person.supervisor().orElse("");
    plain = held().stream().filter(role -> !role.byTwo()).map(Role::wire).toList();
    seats = held().stream().filter(Role::byTwo).map(Role::wire).toList();
  }

  /** Returns the person as they are stored, whatever is being typed. */
  public Person getPerson() {
    if (person == null) {
      person = read.find(username).answer().orElseThrow();
    }
    return person;
  }

  /** Returns what the person is trusted with, in order. */
  public List<Role> held() {
    return getPerson().roles().stream().sorted().toList();
  }

  /** Names what the person is trusted with. */
  public String getTrusted() {
    return held().isEmpty() ? words.say("people.person.nothing")
        : held().stream().map(words::of).collect(Collectors.joining(", "));
  }

  /** Names who supervises them; empty for nobody. */
  public String getSupervisedBy() {
    return getPerson().supervisor().map(names::of).orElse("");
  }

  /** Tells whether the person holds what two officers give, so that a link to a password waits for the second. */
  public boolean isGuarded() {
    return PasswordLink.guarded(getPerson());
  }

  /** Tells whether the page is about whoever looks at it: nobody changes what they are trusted with themselves. */
  public boolean isOwn() {
    return frame.getUsername().equals(username);
  }

  public boolean isKeeper() {
    return frame.may(Permission.KEEP_PEOPLE);
  }

  public boolean isSeater() {
    return frame.may(Permission.SEAT_PEOPLE);
  }

  /** Tells whether whoever looks at it names the first chair, whom nobody confirms. */
  public boolean isAlone() {
    if (alone == null) {
      alone = seat.alone();
    }
    return alone;
  }

  /** Returns the roles that one officer gives. */
  public List<Role> getPlainRoles() {
    return Arrays.stream(Role.values()).filter(role -> !role.byTwo()).toList();
  }

  /** Returns the roles that two officers give. */
  public List<Role> getSeatRoles() {
    return Arrays.stream(Role.values()).filter(Role::byTwo).toList();
  }

  /** Says a role and what it lets somebody do. */
  public String duty(Role role) {
    return words.say("people.person.role", role, words.say("people.duty." + role.wire()));
  }

  /** Returns whom there is to choose from, and whoever supervises now, though nobody would name them anew. */
  public List<Person> getSupervisors() {
    var others = read.supervisors().stream().filter(one -> !one.username().equals(username)).toList();
    var now = getPerson().supervisor().filter(named -> others.stream().noneMatch(one -> one.username().equals(named)))
        .flatMap(named -> read.find(named).answer());
    return Stream.concat(now.stream(), others.stream()).toList();
  }

  /** Returns what waits for a second officer; null where nothing does. */
  public ReadPeople.Waiting getWaiting() {
    return waiting().orElse(null);
  }

  private Optional<ReadPeople.Waiting> waiting() {
    if (waiting == null) {
      waiting = read.waiting(username);
    }
    return waiting;
  }

  /** Names the roles that wait. */
  public String getAsked() {
    return waiting().map(one -> one.change().given().stream().sorted().map(words::of)
        .collect(Collectors.joining(", "))).orElse("");
  }

  private static Set<Role> roles(List<String> wires) {
    return wires.stream().flatMap(wire -> Role.ofWire(wire).stream()).collect(Collectors.toSet());
  }

  /** Keeps the name and what one officer may give. */
  public void save() throws IOException {
    var details = new KeepPeople.Details(name, credentials, roles(plain),
        Optional.of(supervisor).filter(chosen -> !chosen.isEmpty()), edition);
    said(keep.change(username, details), "people.person.saved");
  }

  /** Asks for the chosen seats and offices, and takes away the others. */
  public void ask() throws IOException {
    var asked = seat.ask(username, roles(seats), edition);
    boolean waits = asked.answer().flatMap(SeatPeople.Outcome::waiting).isPresent();
    boolean same = asked.answer().filter(outcome -> outcome.person().edition().equals(edition)).isPresent();
    said(asked, waits ? "people.person.asked" : same ? "people.person.seats-same" : "people.person.seats-saved");
  }

  /** Confirms what the form shows, whatever waits by now, and the link to a first password that it shows beside it. */
  public void confirm() throws IOException {
    var confirmed = seat.confirm(Addresses.sent("change"), Addresses.sent("covered"));
    boolean lapsed = confirmed.answer().filter(SeatPeople.Outcome::lapsed).isPresent();
    if (confirmed.answer().isPresent() && give.open(username).filter(GivePassword.Open::waits).isPresent()) {
      Notes.say(words.say("people.person.link-waits"));
    }
    said(confirmed, lapsed ? "people.person.lapsed" : "people.person.confirmed");
  }

  /** Refuses what the form shows, or takes it back. */
  public void refuse() throws IOException {
    said(seat.refuse(Addresses.sent("change")), "people.person.refused");
  }

  /** Closes the account. */
  public void close() throws IOException {
    said(keep.close(username, edition), "people.person.closed");
  }

  /** Opens it again. */
  public void reopen() throws IOException {
    said(keep.reopen(username, edition), "people.person.reopened");
  }

  /** Says what was done and shows the person anew, or says why not and keeps what was typed. */
  private void said(Decision<?> decision, String done) throws IOException {
    if (decision.objection().isPresent()) {
      refused(decision.objection().get());
      return;
    }
    person = null;
    waiting = null;
    alone = null;
    Notes.say(words.say(done, getPerson().name()));
    Addresses.go("/person/" + username);
  }

  /** What was typed stays; it is compared from now on with what the page shows beside it. */
  private void refused(Refusal refusal) {
    person = null;
    waiting = null;
    alone = null;
    edition = getPerson().edition();
    Notes.refuse(words.of(refusal));
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = typed;
  }

  public String getCredentials() {
    return credentials;
  }

  public void setCredentials(String typed) {
    credentials = typed;
  }

  public String getSupervisor() {
    return supervisor;
  }

  /** The choice of nobody comes from Faces as none. */
  public void setSupervisor(String chosen) {
    supervisor = Optional.ofNullable(chosen).orElse("");
  }

  public List<String> getPlain() {
    return plain;
  }

  public void setPlain(List<String> chosen) {
    plain = List.copyOf(chosen);
  }

  public List<String> getSeats() {
    return seats;
  }

  public void setSeats(List<String> chosen) {
    seats = List.copyOf(chosen);
  }
}
