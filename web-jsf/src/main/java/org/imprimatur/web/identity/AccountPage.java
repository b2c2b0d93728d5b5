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
import org.imprimatur.identity.application.Caller;
import org.imprimatur.identity.application.ChangePassword;
import org.imprimatur.identity.model.IdentityGrounds;
import org.imprimatur.identity.model.SignedIn;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** One's own account: who one is here, and another password. */
@Named
@RequestScoped
public class AccountPage {

  private Caller caller;
  private ChangePassword change;
  private Origins origins;
  private Entrance entrance;
  private FacesContext faces;
  private Words words;

  private String present = "";
  private String chosen = "";
  private String presentFlaw = "";
  private String chosenFlaw = "";
  private Optional<Person> person = Optional.empty();

  @Inject
  public AccountPage(Caller caller, ChangePassword change, Origins origins, Entrance entrance, FacesContext faces,
      Words words) {
    this.caller = caller;
    this.change = change;
    this.origins = origins;
    this.entrance = entrance;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected AccountPage() {}

  /** Returns who looks. */
  public Person getPerson() {
    if (person.isEmpty()) {
      person = caller.person();
    }
    return person.orElseThrow();
  }

  /** Says as what somebody is here: {@code member and reviewer}. */
  public String getRoles() {
    var roles = getPerson().roles().stream().sorted().map(words::of).toList();
    return roles.isEmpty() ? words.say("identity.account.no-roles") : words.book().list(roles);
  }

  /** Stores the password and begins a new session in place of this one; or says beside each field what is wrong. */
  public void change() throws IOException {
    var flaw = change.flaw(chosen).answer().flatMap(found -> found);
    if (flaw.isPresent()) {
      chosenFlaw = words.of(flaw.get());
      return;
    }
    var changed = change.change(present, chosen, origins.of(request()));
    changed.objection().ifPresent(this::refuse);
    if (changed.answer().isPresent()) {
      begin(changed.answer().get());
    }
  }

  private void begin(SignedIn in) throws IOException {
    entrance.again(request(), response(), in);
    Notes.say(words.say("identity.account.changed"));
    Addresses.go("/account");
  }

  private void refuse(Refusal refusal) {
    if (refusal.sentence().what() == IdentityGrounds.PRESENT_PASSWORD) {
      presentFlaw = words.of(refusal);
    } else {
      Notes.refuse(words.of(refusal));
      Waiting.tell(response(), refusal);
    }
  }

  /** Returns what is wrong with the password that was said to be the present one; empty when nothing is. */
  public String getPresentFlaw() {
    return presentFlaw;
  }

  /** Returns what is wrong with the password that was chosen; empty when nothing is. */
  public String getChosenFlaw() {
    return chosenFlaw;
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String typed) {
    present = Optional.ofNullable(typed).orElse("");
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String typed) {
    chosen = Optional.ofNullable(typed).orElse("");
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }
}
