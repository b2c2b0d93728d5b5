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

/** The one text that somebody from outside was invited to, and what they say of it. What is typed stays. */
@Named
@RequestScoped
public class GuestPage {

  /** Whoever reads a text may think about it; the visit itself ends by itself, whatever the server's session does. */
  private static final int THINKING_SECONDS = 60 * 60;

  private GuestDoor door;
  private VisitAsGuest visit;
  private FacesContext faces;
  private Words words;

  private Optional<Sight> sight;
  private String comment = "";

  @Inject
  public GuestPage(GuestDoor door, VisitAsGuest visit, FacesContext faces, Words words) {
    this.door = door;
    this.visit = visit;
    this.faces = faces;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected GuestPage() {}

  /** Ends the request with one calm page when neither link nor visit is good, for whatever reason. */
  public void guard() throws IOException {
    var refusal = door.isHere() ? door.look() : see();
    if (refusal.isPresent()) {
      missing(refusal.get());
    } else {
      request().getSession().setMaxInactiveInterval(THINKING_SECONDS);
    }
  }

  /** Read once: to be shown a text is to have seen it, and a second look would find it unchanged. */
  private Optional<Refusal> see() {
    var seen = visit.read(cookie());
    sight = seen.answer();
    return seen.objection();
  }

  private Optional<Sight> sight() {
    if (sight == null) {
      see();
    }
    return sight;
  }

  /** Tells whether the page was open for so long that the server has forgotten it. */
  public boolean isLate() {
    return "yes".equals(request().getParameter("late"));
  }

  /** Returns whose visit it is; null when it is nobody's. */
  public GuestInvitation getInvitation() {
    return door.isHere() ? null : sight().map(Sight::invitation).orElse(null);
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

  /**
   * Returns what was typed for a text that is gone since: its form is not on the page any more, so nothing heard it.
   */
  public String getUnsent() {
    return Addresses.sent("comment:words");
  }

  /** Ends the visit. */
  public void leave() throws IOException {
    visit.leave(cookie());
    GuestCookie.take(request(), (HttpServletResponse) faces.getExternalContext().getResponse());
    Addresses.go("/guest");
  }

  /** Returns the text as it was frozen; null while there is none to read. */
  public Revision getText() {
    return sight().flatMap(Sight::text).orElse(null);
  }

  /** Tells whether the text is another one than they saw last. */
  public boolean isChanged() {
    return sight().filter(Sight::changed).isPresent();
  }

  /** Returns the title; without one, says that there is none. */
  public String getTitle() {
    var title = getText().content().words().title();
    return title.isBlank() ? words.say("guest.text.untitled") : title;
  }

  /** Returns who speaks, as the previews show it. */
  public String getSpeaker() {
    return Previews.speaker(getText().byLine());
  }

  public List<GuestComment> getOwn() {
    return sight().map(Sight::own).orElse(List.of());
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
}
