package org.imprimatur.login.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.imprimatur.committee.model.Role;
import org.imprimatur.identity.model.OutsideName;
import org.imprimatur.identity.model.OutsideNames;
import org.imprimatur.kernel.model.CleanText;
import org.imprimatur.login.model.GroupRole;
import org.imprimatur.login.model.LogIns;
import org.imprimatur.login.model.LogInSettings;
import org.imprimatur.login.model.ProviderTrouble;
import org.imprimatur.platform.application.BySystem;

/**
 * Asks the provider what somebody is who is signed in by it, at each request. Where it cannot be asked, nothing of its
 * is held; where it says that the session is over, it is.
 */
@Stateless
@BySystem("a session that the provider began")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AskAgain {

  private static final Logger LOG = System.getLogger(AskAgain.class.getName());

  private static final int MOST_GROUPS = 500;

  /** What of groups is kept for whoever looks, in characters. */
  private static final int ROOM = 3_500;

  private LogInSettings settings;
  private ProviderNow now;
  private LogIns logIns;
  private OutsideNames names;
  private HeldLogIns held;
  private Oidc oidc;
  private KnowOutsiders outsiders;
  private Clock clock;

  protected AskAgain() {}

  @Inject
  public AskAgain(LogInSettings settings, ProviderNow now, LogIns logIns, OutsideNames names, HeldLogIns held,
      Oidc oidc, KnowOutsiders outsiders, Clock clock) {
    this.settings = settings;
    this.now = now;
    this.logIns = logIns;
    this.names = names;
    this.held = held;
    this.oidc = oidc;
    this.outsiders = outsiders;
    this.clock = clock;
  }

  /**
   * Returns what the provider gives the owner of a session; empty where the session is over.
   *
   * @param key what the session's key is known by
   * @param mark what it remembers of the name by which it was begun
   */
  public Optional<Set<Role>> roles(String key, String mark) {
    var session = held.of(key).filter(each -> mark.equals(OutsideName.MARK + each.name));
    var force = now.inForce();
    if (session.isEmpty() || force.filter(each -> each.provider().source().equals(session.get().source)).isEmpty()) {
      held.forget(key);
      return Optional.empty();
    }
    synchronized (session.get()) {
      return asked(key, session.get(), force.get());
    }
  }

  /** Returns where the browser is led that leaves, so that the session at the provider ends, too. */
  public Optional<URI> farewell(String key) {
    var session = held.of(key);
    held.forget(key);
    return session.flatMap(each -> now.inForce().flatMap(force -> each.farewell.map(door -> URI.create(door
        + (door.getRawQuery() == null ? "?" : "&") + "id_token_hint=" + coded(each.tokens().id().text())
        + "&client_id=" + coded(force.provider().client())
        + "&post_logout_redirect_uri=" + coded(now.ours("/login").toString())))));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Optional<Set<Role>> asked(String key, Held session, ProviderNow.InForce force) {
    var at = clock.instant();
    if (session.rests(at)) {
      return Optional.of(Set.of());
    }
    try {
      if (!at.isBefore(session.asked().plus(settings.fresh()))) {
        session.heard(groups(current(session, force), force.provider().groups()), at);
        note(session);
      }
      return Optional.of(given(session, force));
    } catch (ProviderFault fault) {
      LOG.log(Level.WARNING, "the identity provider says nothing of a session's groups, " + fault.getMessage());
      session.heard(Set.of(), clock.instant().minus(settings.fresh()));
      if (fault.trouble().waited()) {
        session.rest(clock.instant().plus(Directions.PATIENCE));
      }
      if (over(session, fault.trouble())) {
        held.forget(key);
        return Optional.empty();
      }
      return Optional.of(Set.of());
    }
  }

  /** Where a provider gives nothing to refresh by, a token that has grown old says nothing of the session there. */
  private static boolean over(Held session, ProviderTrouble trouble) {
    return trouble == ProviderTrouble.FORGED
        || trouble == ProviderTrouble.REFUSED && session.tokens().refresh().isPresent();
  }

  private JsonNode current(Held session, ProviderNow.InForce force) throws ProviderFault {
    if (clock.instant().isBefore(session.tokens().until())) {
      try {
        return oidc.userInfo(force.provider(), session.tokens(), session.subject);
      } catch (ProviderFault refused) {
        if (refused.trouble() != ProviderTrouble.REFUSED || session.tokens().refresh().isEmpty()) {
          throw refused;
        }
      }
    }
    if (session.tokens().refresh().isPresent()) {
      session.renewed(oidc.refresh(force, session.tokens()));
    }
    return oidc.userInfo(force.provider(), session.tokens(), session.subject);
  }

  private Set<Role> given(Held session, ProviderNow.InForce force) {
    var name = names.find(session.name);
    return name.map(known -> GroupRole.given(
        logIns.roles().stream().filter(row -> row.stands(force.provider().source())).toList(), session.groups(),
        known.own())).orElse(Set.of());
  }

  /** What is no list of texts, or one that is too long, says nothing. */
  static Set<String> groups(JsonNode said, String claim) {
    var found = claim.isEmpty() ? MissingNode.getInstance() : said.path(claim);
    var groups = new HashSet<String>();
    if (found.isTextual()) {
      groups.add(found.textValue());
    } else if (found.isArray() && found.size() <= MOST_GROUPS) {
      found.forEach(each -> Optional.ofNullable(each.textValue()).ifPresent(groups::add));
    }
    groups.removeIf(group -> group.isEmpty() || group.length() > GroupRole.LONGEST || !CleanText.clean(group));
    return Set.copyOf(groups);
  }

  private void note(Held session) {
    var some = new HashSet<String>();
    int room = ROOM;
    for (var group : new TreeSet<>(session.groups())) {
      room -= 2 * group.length() + 3;
      if (room > 0) {
        some.add(group);
      }
    }
    names.find(session.name).filter(name -> !name.groups().equals(some))
        .ifPresent(name -> outsiders.saw(name.digest(), some));
  }
}
