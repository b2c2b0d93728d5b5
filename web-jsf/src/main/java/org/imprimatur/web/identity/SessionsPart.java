package org.imprimatur.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.imprimatur.identity.application.KeepSessions;
import org.imprimatur.identity.model.Session;
import org.imprimatur.web.shared.Addresses;
import org.imprimatur.web.shared.Notes;
import org.imprimatur.web.shared.Words;

/** On the page of one's own account: where one is signed in, and the end of that. */
@Named
@RequestScoped
public class SessionsPart {

  private KeepSessions keep;
  private HttpServletRequest request;
  private Words words;

  private List<Session> sessions;

  @Inject
  public SessionsPart(KeepSessions keep, HttpServletRequest request, Words words) {
    this.keep = keep;
    this.request = request;
    this.words = words;
  }

  /** For the proxy of the container. */
  protected SessionsPart() {}

  /** Returns the caller's sessions, the one that asks first. */
  public List<Session> getSessions() {
    if (sessions == null) {
      sessions = keep.mine().answer().orElse(List.of()).stream()
          .sorted((one, other) -> Boolean.compare(here(other), here(one))).toList();
    }
    return sessions;
  }

  /** Tells whether there is any but the one that asks. */
  public boolean isMany() {
    return getSessions().stream().anyMatch(session -> !here(session));
  }

  /** Tells whether it is the session that asks. */
  public boolean here(Session session) {
    return SessionKey.digest(request).filter(session.digest()::equals).isPresent();
  }

  /** Says with what and on what somebody is signed in: {@code Firefox, Linux}. */
  public String agent(Session session) {
    var browser = session.agent().browser().title();
    var machine = session.agent().machine().title();
    return words.say("identity.account.agent", browser.isEmpty() ? words.say("identity.account.browser") : browser,
        machine.isEmpty() ? words.say("identity.account.machine") : machine);
  }

  /** Ends the session that the row's form names. */
  public void end() {
    var ended = keep.end(Addresses.sent("session"));
    sessions = null;
    ended.objection().ifPresentOrElse(refusal -> Notes.refuse(words.of(refusal)),
        () -> Notes.say(words.say("identity.account.ended", 1)));
  }

  /** Ends all but the one that asks. */
  public void endOthers() {
    var ended = keep.endOthers(SessionKey.digest(request).orElse("")).answer().orElse(List.of());
    sessions = null;
    Notes.say(words.say("identity.account.ended", ended.size()));
  }
}
