package org.imprimatur.web.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.imprimatur.guest.application.EnterAsGuest;
import org.imprimatur.guest.application.MailGuestCode;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** Before somebody from outside is in: their link, and the code beside it. */
@Named
@RequestScoped
public class GuestDoor {

  private EnterAsGuest enter;
  private MailGuestCode mail;
  private FacesContext faces;
  private Words words;

  private Optional<GuestInvitation> invitation = Optional.empty();
  private String code = "";
  private String flaw = "";

  @Inject
  public GuestDoor(EnterAsGuest enter, MailGuestCode mail, FacesContext faces, Words words) {
    this.enter = enter;
    this.mail = mail;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected GuestDoor() {}

  /** Returns why the link opens nothing; empty when it does. */
  public Optional<Refusal> look() {
    var looked = enter.look(getKey());
    invitation = looked.answer();
    return looked.objection();
  }

  /** Returns the secret of the link, which the forms carry along. */
  public String getKey() {
    return Addresses.sent("key");
  }

  /** Tells whether somebody stands there with a link. */
  public boolean isHere() {
    return !getKey().isEmpty();
  }

  /** Tells whether the code comes by mail. */
  public boolean isByMail() {
    return invitation().map(found -> found.door().pass().isEmpty()).orElse(true);
  }

  /** Returns the invitation; null when the link opens none. */
  public GuestInvitation getInvitation() {
    return invitation().orElse(null);
  }

  /** Mails a code, or says why not. */
  public void send() {
    var sent = mail.send(getKey());
    sent.answer().ifPresent(minutes -> Notes.say(words.say("guest.door.sent", minutes)));
    sent.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
  }

  /** Takes the code and lets its owner in, or says why not. */
  public void enter() throws IOException {
    var entered = enter.enter(getKey(), code);
    if (entered.answer().isPresent()) {
      GuestCookie.give((HttpServletRequest) faces.getExternalContext().getRequest(), response(),
          entered.answer().get());
      Addresses.go("/guest");
    } else {
      refuse(entered.objection().orElseThrow());
    }
  }

  private void refuse(Refusal refusal) {
    flaw = words.of(refusal);
    if (refusal.seconds() > 0) {
      response().setHeader("Retry-After", Long.toString(refusal.seconds()));
    }
  }

  private Optional<GuestInvitation> invitation() {
    if (invitation.isEmpty() && isHere()) {
      look();
    }
    return invitation;
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
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
}
