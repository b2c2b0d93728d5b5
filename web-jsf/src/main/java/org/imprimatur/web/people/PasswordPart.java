package org.imprimatur.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.mail.application.MailLinks;
import org.imprimatur.people.application.GivePassword;
import org.imprimatur.platform.model.Site;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Names;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** On the page of a person: a link by which they choose a password, and what a second officer does about it. */
@Named
@RequestScoped
public class PasswordPart {

  private GivePassword give;
  private MailLinks mail;
  private Site site;
  private HttpServletRequest request;
  private Names names;
  private Words words;

  private Optional<HandedLink> link;
  private final Map<String, Boolean> without = new HashMap<>();
  private String read = "";
  private Optional<GivePassword.Open> open = Optional.empty();

  @Inject
  public PasswordPart(GivePassword give, MailLinks mail, Site site, HttpServletRequest request, Names names,
      Words words) {
    this.give = give;
    this.mail = mail;
    this.site = site;
    this.request = request;
    this.names = names;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected PasswordPart() {}

  /** Makes a link, which the page that is opened next shows, or says why not. */
  public void ask(String username) throws IOException {
    ask(username, one -> false);
  }

  /** Makes a link and mails it to its person, or says why not; one that could not be mailed is handed over. */
  public void askByMail(String username) throws IOException {
    ask(username, one -> {
      var sent = mail.password(username, one.secret());
      sent.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
      sent.answer().ifPresent(to -> Notes.say(words.say("people.mail.sent", to)));
      return sent.answer().isPresent();
    });
  }

  private void ask(String username, Predicate<GivePassword.Made> mailed) throws IOException {
    var made = give.ask(username, !Addresses.sent("ends-codes").isEmpty());
    made.objection().ifPresent(refusal -> Notes.refuse(words.of(refusal)));
    made.answer().filter(mailed.negate()).ifPresent(one -> HandedLink
        .of(site, request, "/password?key=", one.secret(), one.link().expiresAt())
        .to(names.of(username), one.waits()).keep(request, place(username)));
    made.answer().filter(GivePassword.Made::waits).ifPresent(one -> Notes.say(words.say("people.password.asked")));
    read = "";
    if (made.answer().isPresent()) {
      Addresses.go(place(username));
    }
  }

  /** Confirms the link that the form shows. */
  public void confirm(String username) {
    said(give.confirm(username, Addresses.sent("shown")), "people.password.confirmed");
  }

  /** Takes the link back that the form shows. */
  public void takeBack(String username) {
    said(give.takeBack(username, Addresses.sent("shown")), "people.password.taken-back");
  }

  private void said(Decision<?> decision, String done) {
    read = "";
    decision.objection().ifPresentOrElse(refusal -> Notes.refuse(words.of(refusal)),
        () -> Notes.say(words.say(done)));
  }

  private static String place(String username) {
    return "/person/" + username;
  }

  /** Returns the link to somebody's password that was made just now, to be shown this once; null for none. */
  public HandedLink link(String username) {
    if (link == null) {
      link = HandedLink.kept(request, place(username));
    }
    return link.orElse(null);
  }

  /** Returns which link the caller confirms with the seat that waits, by its id; empty for none. */
  public String covered(String username) {
    return open(username) && getCurrent().covered() ? getCurrent().link().id() : "";
  }

  /** Tells whether a link of a person is open, which is {@link #getCurrent} from then on. */
  public boolean open(String username) {
    if (!read.equals(username)) {
      read = username;
      open = give.open(username);
    }
    return open.isPresent();
  }

  /** Returns the link that is open; null for none. */
  public GivePassword.Open getCurrent() {
    return open.orElse(null);
  }

  /** Says who made it, when, and when it ends. */
  public String getMade() {
    return open.map(GivePassword.Open::link).map(each -> words.say("people.password.made", names.of(each.madeBy()),
        each.madeAt(), each.expiresAt())).orElse("");
  }

  /** Tells whether a person has no password yet. */
  public boolean without(String username) {
    return without.computeIfAbsent(username, give::without);
  }
}
