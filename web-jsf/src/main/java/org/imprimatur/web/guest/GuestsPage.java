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
import org.imprimatur.guest.application.HandOverGuestLink.Handed;
import org.imprimatur.guest.application.HandOverGuestLink;
import org.imprimatur.guest.application.InviteGuest;
import org.imprimatur.guest.application.ReadGuests.Desk;
import org.imprimatur.guest.application.ReadGuests.Invited;
import org.imprimatur.guest.application.ReadGuests;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.model.Site;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.HandedLink;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;
import org.imprimatur.web.submission.PostLine;

/** Who from outside reads a post: inviting somebody, the link once, and ending an invitation. What is typed stays. */
@Named
@RequestScoped
public class GuestsPage {

  private HandOverGuestLink hand;
  private InviteGuest invite;
  private ReadGuests read;
  private PostLine line;
  private Site site;
  private HttpServletRequest request;
  private Words words;

  private Decision<Desk> desk;
  private Optional<HandedLink> link = Optional.empty();
  private String code = "";
  private String name = "";
  private String what = "";
  private String address = "";
  private String days = Integer.toString(GuestInvitation.USUAL_DAYS);

  @Inject
  public GuestsPage(HandOverGuestLink hand, InviteGuest invite, ReadGuests read, PostLine line, Site site,
      HttpServletRequest request, Words words) {
    this.hand = hand;
    this.invite = invite;
    this.read = read;
    this.line = line;
    this.site = site;
    this.request = request;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected GuestsPage() {}

  /** Refuses a caller who may not invite; a post that is not theirs to see is not there. */
  public void guard() throws IOException {
    var refusal = desk().objection();
    if (refusal.filter(why -> why.code() == Code.NOT_FOUND).isPresent()) {
      Addresses.missing(words, id());
    } else if (refusal.isPresent()) {
      Addresses.refuse(HttpServletResponse.SC_FORBIDDEN, words.say("guest.guests.refused"), words.of(refusal.get()));
    }
  }

  /** Invites whom the form names, and mails or shows the link; or says why not and keeps what was typed. */
  public void invite() {
    int asked = days.strip().matches("[0-9]{1,4}") ? Integer.parseInt(days.strip()) : 0;
    var handed = hand.invite(id(), new Guest(name, what, address), asked);
    desk = null;
    handed.objection().ifPresent(this::refuse);
    handed.answer().ifPresent(this::show);
  }

  /** A link that could not be mailed is handed over: it was made, and nobody can show it once more. */
  private void show(Handed handed) {
    var made = handed.made();
    handed.trouble().ifPresent(this::refuse);
    if (handed.mailed()) {
      Notes.say(words.say("guest.guests.sent", made.invitation().guest().address()));
    } else {
      link = Optional.of(HandedLink.of(site, request, "/guest?key=", made.secret(), made.invitation().span().until()));
      code = made.code().orElse("");
    }
    name = "";
    what = "";
    address = "";
    days = Integer.toString(GuestInvitation.USUAL_DAYS);
  }

  /** Ends the invitation that the row's form names. */
  public void revoke() {
    var ended = invite.revoke(id(), Addresses.sent("guest"));
    desk = null;
    ended.objection().ifPresent(this::refuse);
    ended.answer().ifPresent(gone -> Notes.say(words.say("guest.guests.ended", gone.guest().name())));
  }

  private void refuse(Refusal refusal) {
    Notes.refuse(words.of(refusal));
  }

  private Decision<Desk> desk() {
    if (desk == null) {
      desk = read.invited(id());
    }
    return desk;
  }

  private String id() {
    return Addresses.lastPart(FacesContext.getCurrentInstance());
  }

  public String getHeadline() {
    return desk().answer().map(found -> line.headline(found.post())).orElse("");
  }

  /** Returns where the post stands, from the root. */
  public String getPlace() {
    return desk().answer().map(found -> "/" + line.place(found.post()) + "/" + id()).orElse("/home");
  }

  /** Tells whether somebody could read it now. */
  public boolean isReadable() {
    return desk().answer().filter(Desk::readable).isPresent();
  }

  /** Tells whether links and codes go by mail. */
  public boolean isMails() {
    return hand.mails(id());
  }

  public List<Invited> getOpen() {
    return invited(true);
  }

  public List<Invited> getOver() {
    return invited(false);
  }

  private List<Invited> invited(boolean open) {
    return desk().answer().map(Desk::invited).orElse(List.of()).stream().filter(each -> each.open() == open).toList();
  }

  /** Returns the link that was made by this request; null for none. */
  public HandedLink getLink() {
    return link.orElse(null);
  }

  /** Returns the code that goes with it; empty where codes go by mail. */
  public String getPassCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = Optional.ofNullable(typed).orElse("");
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String typed) {
    what = Optional.ofNullable(typed).orElse("");
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String typed) {
    address = Optional.ofNullable(typed).orElse("");
  }

  public String getDays() {
    return days;
  }

  public void setDays(String typed) {
    days = Optional.ofNullable(typed).orElse("");
  }
}
