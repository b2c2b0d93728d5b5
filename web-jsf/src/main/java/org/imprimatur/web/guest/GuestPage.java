package org.imprimatur.web.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.imprimatur.guest.application.EnterAsGuest;
import org.imprimatur.guest.application.MailGuestCode;
import org.imprimatur.guest.application.VisitAsGuest.Sight;
import org.imprimatur.guest.application.VisitAsGuest;
import org.imprimatur.guest.model.GuestComment;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.submission.model.Revision;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;
import org.imprimatur.web.submission.Previews;

/**
 * The one page of somebody from outside: before they are in, the link and its code; then the text they were invited to,
 * and what they say of it. What is typed stays, but for the code.
 */
@Named
@RequestScoped
public class GuestPage {

  /** Whoever reads a text may think about it; the visit itself ends by itself, whatever the server's session does. */
  private static final int THINKING_SECONDS = 60 * 60;

  private EnterAsGuest enter;
  private MailGuestCode mail;
  private VisitAsGuest visit;
  private FacesContext faces;
  private Words words;

  private Optional<GuestInvitation> invitation = Optional.empty();
  private Optional<Sight> sight;
  private String code = "";
  private String flaw = "";
  private String comment = "";

  @Inject
  public GuestPage(EnterAsGuest enter, MailGuestCode mail, VisitAsGuest visit, FacesContext faces, Words words) {
    this.enter = enter;
    this.mail = mail;
    this.visit = visit;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected GuestPage() {}

  /** Ends the request with one calm page when neither link nor visit is good, for whatever reason. */
  public void guard() throws IOException {
    var refusal = isAtDoor() ? enter.look(getKey()).objection() : visit.read(cookie()).objection();
    if (refusal.isPresent()) {
      missing(refusal.get());
    } else {
      request().getSession().setMaxInactiveInterval(THINKING_SECONDS);
    }
  }

  /** Returns the secret of the link, which the forms at the door carry along. */
  public String getKey() {
    return Addresses.sent("key");
  }

  /** Tells whether somebody stands there with a link, and not inside. */
  public boolean isAtDoor() {
    return !getKey().isEmpty();
  }

  public boolean isLate() {
    return "yes".equals(request().getParameter("late"));
  }

  /** Tells whether the code comes by mail. */
  public boolean isByMail() {
    return invitation().map(found -> found.door().pass().isEmpty()).orElse(true);
  }

  /** Returns whose invitation it is; null when it is none. */
  public GuestInvitation getInvitation() {
    return isAtDoor() ? invitation().orElse(null) : sight().map(Sight::invitation).orElse(null);
  }

  /** Mails a code, or says why not. */
  public void send() throws IOException {
    var sent = mail.send(getKey());
    sent.answer().ifPresent(minutes -> Notes.say(words.say("guest.door.sent", minutes)));
    sent.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
  }

  /** Takes the code and lets its owner in, or says why not. */
  public void enter() throws IOException {
    var entered = enter.enter(getKey(), code);
    if (entered.answer().isPresent()) {
      GuestCookie.give(request(), response(), entered.answer().get());
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

  /** Keeps what they say, or says why not. */
  public void say() throws IOException {
    var said = visit.comment(cookie(), Addresses.sent("hash"), comment);
    sight = null;
    if (said.answer().isPresent()) {
      Notes.say(words.say("guest.text.thanks"));
      Addresses.go("/guest");
    } else if (sight().isEmpty()) {
      missing(said.objection().orElseThrow());
    } else {
      Notes.refuse(words.of(said.objection().orElseThrow()));
    }
  }

  /** Ends the visit. */
  public void leave() throws IOException {
    visit.leave(cookie());
    GuestCookie.take(request(), response());
    Addresses.go("/guest");
  }

  private Optional<GuestInvitation> invitation() {
    if (invitation.isEmpty()) {
      invitation = enter.look(getKey()).answer();
    }
    return invitation;
  }

  private Optional<Sight> sight() {
    if (sight == null) {
      sight = visit.read(cookie()).answer();
    }
    return sight;
  }

  private Optional<Revision> text() {
    return sight().flatMap(Sight::text);
  }

  /** Tells whether there is a text to read now. */
  public boolean isReadable() {
    return text().isPresent();
  }

  /** Tells whether the text is another one than they saw last. */
  public boolean isChanged() {
    return sight().filter(Sight::changed).isPresent();
  }

  /** Returns the text as it was frozen; null while there is none to read. */
  public Revision getText() {
    return text().orElse(null);
  }

  /** Returns the title; without one, says that there is none. */
  public String getTitle() {
    return text().map(found -> found.content().words().title()).filter(title -> !title.isBlank())
        .orElseGet(() -> words.say("guest.text.untitled"));
  }

  /** Returns who speaks, as the previews show it. */
  public String getSpeaker() {
    return text().map(found -> Previews.speaker(found.byLine())).orElse("");
  }

  public List<GuestComment> getOwn() {
    return sight().map(Sight::own).orElse(List.of());
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

  public String getComment() {
    return comment;
  }

  public void setComment(String typed) {
    comment = Optional.ofNullable(typed).orElse("");
  }

  private void missing(Refusal refusal) throws IOException {
    Addresses.refuse(HttpServletResponse.SC_NOT_FOUND, words.say("guest.door.missing"), words.of(refusal));
  }

  private String cookie() {
    return GuestCookie.key(request());
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  private HttpServletResponse response() {
    return (HttpServletResponse) faces.getExternalContext().getResponse();
  }
}
