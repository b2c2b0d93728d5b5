package org.imprimatur.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.Invitation;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.mail.application.MailLinks;
import org.imprimatur.people.application.InvitePeople;
import org.imprimatur.platform.model.Site;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.HandedLink;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** Inviting somebody on the page of people: the link, once, and the invitations that are open. */
@Named
@RequestScoped
public class InvitePart {

  private static final String PLACE = "/people";

  private InvitePeople invite;
  private MailLinks mail;
  private Site site;
  private HttpServletRequest request;
  private Words words;

  private String name = "";
  private String address = "";
  private List<String> roles = List.of(Role.MEMBER.wire());
  private Optional<HandedLink> link;
  private Decision<List<Invitation>> open;

  @Inject
  public InvitePart(InvitePeople invite, MailLinks mail, Site site, HttpServletRequest request, Words words) {
    this.invite = invite;
    this.mail = mail;
    this.site = site;
    this.request = request;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected InvitePart() {}

  /**
   * Invites whom the form names, and mails the link to the address that was typed, or has the page that is opened next
   * show it; or says why not and keeps what was typed.
   */
  public void invite() throws IOException {
    var wanted = roles.stream().flatMap(wire -> Role.ofWire(wire).stream()).collect(Collectors.toSet());
    var made = invite.invite(wanted, name);
    made.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    made.answer().filter(one -> !mailed(one)).ifPresent(one -> HandedLink
        .of(site, request, "/join?key=", one.secret(), one.invitation().expiresAt())
        .to(one.invitation().name().orElse(""), false).keep(request, PLACE));
    open = null;
    if (made.answer().isPresent()) {
      name = "";
      address = "";
      roles = List.of(Role.MEMBER.wire());
      Addresses.go(PLACE);
    }
  }

  /** A link that could not be mailed is handed over: it was made, and nobody can show it once more. */
  private boolean mailed(InvitePeople.Made made) {
    if (address.isBlank()) {
      return false;
    }
    var sent = mail.invitation(made.secret(), address);
    sent.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    sent.answer().ifPresent(to -> Notes.say(words.say("people.mail.sent", to)));
    return sent.answer().isPresent();
  }

  /** Takes back the invitation that the row's form names. */
  public void takeBack() {
    var ended = invite.takeBack(Addresses.sent("invitation"));
    open = null;
    ended.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    ended.answer().ifPresent(gone -> Notes.say(words.say("people.invite.taken-back")));
  }

  /** Returns the link that was made just now, to be shown this once; null for none. */
  public HandedLink getLink() {
    if (link == null) {
      link = HandedLink.kept(request, PLACE);
    }
    return link.orElse(null);
  }

  /** Returns the invitations that can still be used, for who keeps people. */
  public List<Invitation> getOpen() {
    if (open == null) {
      open = invite.open();
    }
    return open.answer().orElse(List.of());
  }

  /** Names whom an invitation is meant for. */
  public String whom(Invitation invitation) {
    return invitation.name().orElseGet(() -> words.say("people.invite.somebody"));
  }

  /** Returns the roles that one officer gives. */
  public List<Role> getChoices() {
    return Arrays.stream(Role.values()).filter(role -> !role.byTwo()).toList();
  }

  /** Says a role and what it lets somebody do. */
  public String duty(Role role) {
    return words.say("people.person.role", role, words.say("people.duty." + role.wire()));
  }

  public String getName() {
    return name;
  }

  public void setName(String typed) {
    name = Optional.ofNullable(typed).orElse("");
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String typed) {
    address = Optional.ofNullable(typed).orElse("");
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> chosen) {
    roles = List.copyOf(chosen);
  }
}
