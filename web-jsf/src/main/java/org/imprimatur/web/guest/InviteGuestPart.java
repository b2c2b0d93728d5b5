package org.imprimatur.web.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.imprimatur.guest.application.HandOverGuestLink.Handed;
import org.imprimatur.guest.application.HandOverGuestLink;
import org.imprimatur.guest.model.Guest;
import org.imprimatur.guest.model.GuestInvitation;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.model.Site;
import org.imprimatur.web.shared.HandedLink;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** Inviting somebody from outside: the form, whose words stay when it is refused, and what is handed over, once. */
@Named
@RequestScoped
public class InviteGuestPart {

  private HandOverGuestLink hand;
  private GuestsPage page;
  private Site site;
  private HttpServletRequest request;
  private Words words;

  private Optional<HandedLink> link = Optional.empty();
  private String code = "";
  private String name = "";
  private String what = "";
  private String address = "";
  private String days = Integer.toString(GuestInvitation.USUAL_DAYS);

  @Inject
  public InviteGuestPart(HandOverGuestLink hand, GuestsPage page, Site site, HttpServletRequest request,
      Words words) {
    this.hand = hand;
    this.page = page;
    this.site = site;
    this.request = request;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected InviteGuestPart() {}

  /** Invites whom the form names, and mails or shows the link; or says why not and keeps what was typed. */
  public void invite() {
    int asked = days.strip().matches("[0-9]{1,4}") ? Integer.parseInt(days.strip()) : 0;
    var handed = hand.invite(page.id(), new Guest(name, what, address), asked);
    page.forget();
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

  private void refuse(Refusal refusal) {
    Notes.refuse(words.of(refusal));
  }

  /** Tells whether links and codes go by mail. */
  public boolean isMails() {
    return hand.mails(page.id());
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
