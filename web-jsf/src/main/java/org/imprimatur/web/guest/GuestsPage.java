package org.imprimatur.web.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.imprimatur.guest.application.InviteGuest;
import org.imprimatur.guest.application.ReadGuests.Desk;
import org.imprimatur.guest.application.ReadGuests.Invited;
import org.imprimatur.guest.application.ReadGuests;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;
import org.imprimatur.web.submission.PostLine;

/** Who from outside reads a post, and ending an invitation. */
@Named
@RequestScoped
public class GuestsPage {

  private InviteGuest invite;
  private ReadGuests read;
  private PostLine line;
  private Words words;

  private Decision<Desk> desk;

  @Inject
  public GuestsPage(InviteGuest invite, ReadGuests read, PostLine line, Words words) {
    this.invite = invite;
    this.read = read;
    this.line = line;
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

  /** Ends the invitation that the row's form names. */
  public void revoke() {
    var ended = invite.revoke(id(), Addresses.sent("guest"));
    forget();
    ended.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    ended.answer().ifPresent(gone -> Notes.say(words.say("guest.guests.ended", gone.guest().name())));
  }

  /** Has the list read anew: somebody was invited. */
  public void forget() {
    desk = null;
  }

  private Decision<Desk> desk() {
    if (desk == null) {
      desk = read.invited(id());
    }
    return desk;
  }

  /** Returns the id of the post, by the address. */
  public String id() {
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

  /** Returns the invitations that hold, the newest first. */
  public List<Invited> getOpen() {
    return invited(true);
  }

  /** Returns those that do not any more. */
  public List<Invited> getOver() {
    return invited(false);
  }

  private List<Invited> invited(boolean open) {
    return desk().answer().map(Desk::invited).orElse(List.of()).stream().filter(each -> each.open() == open).toList();
  }
}
